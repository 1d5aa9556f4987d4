import * as React from 'react';
import { useWords } from '../surroundings';
import { chartWords } from './chartWords';
import { ChartData, sumOf } from './chartData';

/** The numbers of a chart, aligned right, with the sum of each bar where it has parts. Cards on a phone, so the roles are written out. */
export function ChartTable({ caption, of, series, bars, write = String }: ChartData): JSX.Element {
  const words = useWords(chartWords);
  const hasSum = series.length > 1;
  return (
    <table className="ri-figures" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {of}
          </th>
          {series.map(({ id, label }) => (
            <th key={id} scope="col" role="columnheader" className="ri-number">
              {label}
            </th>
          ))}
          {hasSum && (
            <th scope="col" role="columnheader" className="ri-number">
              {words.total}
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {bars.map(({ id, label, values }) => (
          <tr key={id} role="row" data-bar={id}>
            <th scope="row" role="rowheader">
              {label}
            </th>
            {values.map((value, place) => (
              <td key={series[place].id} role="cell" className="ri-number">
                <span className="ri-label" aria-hidden="true">
                  {series[place].label}
                </span>
                <span>{write(value)}</span>
              </td>
            ))}
            {hasSum && (
              <td role="cell" className="ri-number">
                <span className="ri-label" aria-hidden="true">
                  {words.total}
                </span>
                <span>{write(sumOf(values))}</span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
