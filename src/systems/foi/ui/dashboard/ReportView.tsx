import * as React from 'react';
import { Announcement } from '../../../../ui/Announcement';
import { LinkButton } from '../../../../ui/LinkButton';
import { Notice } from '../../../../ui/Notice';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { AnnualReport, annualReport, ReportQuestion } from '../../statistics/annualReport';
import { statisticsWords } from '../../statistics/statisticsWords';
import { YearStories } from '../../statistics/tellYear';
import { FoiProps } from '../screen';
import { dashboardWords } from './dashboardWords';
import { ReportTable } from './ReportTable';
import { saveFile } from '../../../../ui/saveFile';

interface ReportViewProps extends Pick<FoiProps, 'work'> {
  readonly stories: YearStories;
  readonly question: ReportQuestion;
}

/** The report: what could not be counted first, then table by table. */
export function ReportView({ work, stories, question: { scope, office, today } }: ReportViewProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(statisticsWords);
  const report = React.useMemo(() => annualReport(stories, { scope, office, today }), [stories, scope, office, today]);
  return (
    <>
      <p>
        {words.countedFrom} <span className="ri-nowrap">{words.scope}: {words.scopes[scope]}.</span>
      </p>
      <ExcelButton report={report} />
      {report.isNil && (
        <Notice tone="note" title={words.nilTitle(report.year)}>
          <p>{words.nilText}</p>
        </Notice>
      )}
      <LeftOutNotice leftOut={report.leftOut} />
      {report.tables.map(table => (
        <Section key={table.id} title={table.title[language]}>
          <ReportTable work={work} table={table} />
          {table.note && <p className="ri-subtle">{table.note[language]}</p>}
        </Section>
      ))}
    </>
  );
}

function LeftOutNotice({ leftOut }: Pick<AnnualReport, 'leftOut'>): JSX.Element | null {
  const words = useWords(statisticsWords);
  if (leftOut.length === 0) return null;
  return (
    <Notice tone="alert" title={words.leftOutTitle(leftOut.length)}>
      <ul>
        {leftOut.map(({ name, why }) => (
          <li key={name}>{words.leftOut(name, words.why[why])}</li>
        ))}
      </ul>
      <p>{words.leftOutTodo}</p>
    </Notice>
  );
}

function ExcelButton({ report }: { readonly report: AnnualReport }): JSX.Element {
  const words = useWords(dashboardWords);
  const language = useLanguage();
  const [told, setTold] = React.useState<string>();
  const save = async (): Promise<void> => {
    setTold(undefined);
    try {
      const { excelFile } = await import('../../statistics/excel/excelFile');
      const name = words.fileName(report.year);
      saveFile(name, await excelFile(report, language));
      setTold(words.excelMade(name));
    } catch {
      setTold(words.excelFailed);
    }
  };
  return (
    <div className="ri-noPrint">
      <div className="ri-buttons">
        <LinkButton text={words.excel} icon="document" onClick={() => void save()} />
        <LinkButton text={words.print} icon="print" onClick={() => window.print()} />
      </div>
      <Announcement text={told} />
    </div>
  );
}
