import * as React from 'react';
import { LinkButton } from '../LinkButton';
import { useWords } from '../surroundings';
import { chartWords } from './chartWords';
import { ChartTable } from './ChartTable';
import { Bars } from './Bars';
import { ChartData } from './chartData';

/**
 * A bar chart that can be shown as its table. A screen reader always reads the table, and paper has both: the picture adds a glance, and
 * no meaning of its own.
 */
export function BarChart(chart: ChartData): JSX.Element {
  const words = useWords(chartWords);
  const [isTable, setTable] = React.useState(false);
  return (
    <div className="ri-chart">
      {!isTable && <Bars {...chart} />}
      <div className={isTable ? undefined : 'ri-hidden ri-chartTable'}>
        <ChartTable {...chart} />
      </div>
      <div className="ri-noPrint">
        <LinkButton text={isTable ? words.showChart : words.showTable} onClick={() => setTable(!isTable)} />
        <span className="ri-hidden"> {chart.caption}</span>
      </div>
    </div>
  );
}
