import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Span } from '../../../../kernel/lists/windows';
import { OtherButton } from '../../../../ui/Buttons';
import { BarChart } from '../../../../ui/chart/BarChart';
import { installChartStyles } from '../../../../ui/chart/chartStyles';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Notice } from '../../../../ui/Notice';
import { saveFile } from '../../../../ui/saveFile';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { eligibleByYear, totalOf } from '../../reports/counts';
import { Reports } from '../../reports/readReports';
import { coverageWords } from '../coverage/coverageWords';
import { CoverageState } from '../coverage/useCoverage';
import { coverageTable } from './coverageTable';
import { ReportSection } from './ReportSection';
import { reportWords } from './reportWords';
import { ReportTable, tablesOf } from './tables';
import { workbookOf } from './workbook';

interface ShownProps {
  readonly reports: Reports;
  /** Counted apart, because every document is read for it. */
  readonly coverage: CoverageState;
  readonly span: Span;
  readonly today: CalendarDate;
}

/** The reports of a period and the coverage, table by table. The Excel file is offered when all of them are there. */
export function ShownReports({ reports, coverage, span, today }: ShownProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(reportWords);
  const ofCoverage = useWords(coverageWords);
  const ofPeriod = React.useMemo(() => tablesOf(reports, today, { words, language }), [reports, today, words, language]);
  const tables = coverage.kind === 'read' ? [coverageTable(coverage.libraries, ofCoverage, language), ...ofPeriod] : ofPeriod;
  return (
    <>
      <p>{words.period(span.from, span.to)}</p>
      {coverage.kind === 'reading' ? <p role="status">{ofCoverage.reading(coverage.seen)}</p> : <ExcelButton tables={tables} span={span} />}
      {coverage.kind === 'failed' && (
        <>
          <ErrorNotice problem={coverage.problem} />
          <p>{words.notCounted}</p>
        </>
      )}
      {tables.map(table => (
        <ReportSection key={table.title} table={table}>
          {table === ofPeriod[0] && <YearsChart reports={reports} />}
        </ReportSection>
      ))}
    </>
  );
}

/** One year alone has nothing to be compared with. */
function YearsChart({ reports: { eligible } }: Pick<ShownProps, 'reports'>): JSX.Element | null {
  const words = useWords(reportWords);
  React.useLayoutEffect(installChartStyles, []);
  const years = eligibleByYear(eligible);
  if (years.length < 2) return null;
  const bars = years.map(row => ({ id: row.key, label: row.key, values: [totalOf(row)] }));
  return <BarChart caption={words.eligibleChart} of={words.year} series={[{ id: 'records', label: words.number, pattern: 'solid' }]} bars={bars} />;
}

interface ExcelProps {
  readonly tables: readonly ReportTable[];
  readonly span: Span;
}

function ExcelButton({ tables, span }: ExcelProps): JSX.Element {
  const words = useWords(reportWords);
  const [hasFailed, setFailed] = React.useState(false);
  const download = async (): Promise<void> => {
    setFailed(false);
    try {
      saveFile(words.fileName(span.from, span.to), await workbookOf(tables));
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <div className="ri-buttons ri-noPrint">
        <OtherButton text={words.download} onClick={() => void download()} />
      </div>
      {hasFailed && <Notice tone="alert" title={words.failed} takesFocus />}
    </>
  );
}
