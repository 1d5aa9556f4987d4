import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { addDays, CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Span } from '../../../../kernel/lists/windows';
import { anyDate, checkedForm } from '../../../../kernel/typed';
import { SubmitButton } from '../../../../ui/Buttons';
import { DateField } from '../../../../ui/form/DateField';
import { FieldSummary } from '../../../../ui/form/FieldSummary';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { readReports } from '../../reports/readReports';
import { useCoverage } from '../coverage/useCoverage';
import { RecordsProps } from '../screen';
import { reportWords } from './reportWords';
import { ShownReports } from './ShownReports';

type Entry = { from: string; to: string };
type Facts = { from: CalendarDate; to: CalendarDate };

/**
 * What the scheme covers, and the reports of a period: what becomes eligible, what was disposed of, the holds in force and the overdue files.
 * One Excel file has them all.
 */
export function ReportsView({ work }: RecordsProps): JSX.Element {
  const words = useWords(reportWords);
  const today = work.clock.today();
  const [span, setSpan] = React.useState<Span>({ from: addDays(today, -365), to: addDays(today, 365) });
  const [isBackward, setBackward] = React.useState(false);
  const found = useQuery(['records', work.sitePath, 'reports', span.from, span.to], () => readReports(work, span), { refetchOnWindowFocus: false });
  const { state: coverage } = useCoverage(work);
  const typed = useTypedForm<Entry, Facts>({
    id: 'records-reports',
    initial: { ...span },
    read: entry => checkedForm<Entry, Facts>({ from: anyDate(entry.from), to: anyDate(entry.to) }),
    labels: { from: words.from, to: words.to },
    sayFault: (_fault, label) => words.faultDate(label),
  });
  const ask = (next: Facts): void => {
    setBackward(next.to < next.from);
    if (next.from <= next.to) setSpan(next);
  };
  return (
    <Page title={words.title}>
      <p>{words.intro}</p>
      <form className="ri-form ri-noPrint" noValidate onSubmit={typed.onSubmit(ask)}>
        <FieldSummary lines={typed.summary} refusals={typed.refusals} />
        {isBackward && <Notice tone="alert" title={words.faultOrder} takesFocus />}
        <DateField {...typed.field('from')} />
        <DateField {...typed.field('to')} />
        <div className="ri-buttons">
          <SubmitButton text={words.show} busyText={words.show} isBusy={found.isFetching} />
        </div>
      </form>
      <Loaded query={found} shape={['block', 'block']}>
        {reports => <ShownReports reports={reports} coverage={coverage} span={span} today={today} />}
      </Loaded>
    </Page>
  );
}
