import * as React from 'react';
import { addDays, CalendarDate } from '../../../../kernel/dates/calendarDate';
import { anyDate, checkedForm, optionalText } from '../../../../kernel/typed';
import { SubmitButton } from '../../../../ui/Buttons';
import { EmptyState } from '../../../../ui/EmptyState';
import { DateField } from '../../../../ui/form/DateField';
import { FieldSummary } from '../../../../ui/form/FieldSummary';
import { TextInput } from '../../../../ui/form/inputs';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { DisposedQuestion } from '../../disposition/findDisposed';
import { batches } from '../../dispositionLists';
import { RecordsProps } from '../screen';
import { DisposedTable } from './DisposedTable';
import { useDisposed } from './dispositionQueries';
import { dispositionWords } from './dispositionWords';
import { useSayFault } from './useSayFault';

type Entry = { from: string; to: string; batch: string };
type Facts = { from: CalendarDate; to: CalendarDate; batch: string | null };

/** Days that are shown first. */
const daysBack = 90;

/** What is left of records that were disposed of: by batch, or by day. */
export function DisposedView({ work }: RecordsProps): JSX.Element {
  const words = useWords(dispositionWords).disposed;
  const today = work.clock.today();
  const [question, setQuestion] = React.useState<DisposedQuestion>({ from: addDays(today, -daysBack), to: today });
  const found = useDisposed(work, question);
  const typed = useTypedForm<Entry, Facts>({
    id: 'records-disposed',
    initial: { from: addDays(today, -daysBack), to: today, batch: '' },
    read: entry => checkedForm<Entry, Facts>({ from: anyDate(entry.from), to: anyDate(entry.to), batch: optionalText(entry.batch, batches.columns.number) }),
    labels: { from: words.from, to: words.to, batch: words.batch },
    sayFault: useSayFault(),
  });
  return (
    <Page title={words.title}>
      <form className="ri-form" noValidate onSubmit={typed.onSubmit(({ from, to, batch }) => setQuestion(batch === null ? { from, to } : { batch: batch.toUpperCase() }))}>
        <FieldSummary lines={typed.summary} refusals={typed.refusals} />
        <DateField {...typed.field('from')} />
        <DateField {...typed.field('to')} />
        <TextInput {...typed.field('batch')} hint={words.batchHint} isOptional />
        <div className="ri-buttons">
          <SubmitButton text={words.search} busyText={words.search} isBusy={found.isFetching} />
        </div>
      </form>
      <Loaded query={found} shape={['block']}>
        {records => (records.length === 0 ? <EmptyState title={words.none} hint={words.noneHint} /> : <DisposedTable records={records} />)}
      </Loaded>
    </Page>
  );
}
