import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { OtherButton } from '../../../../ui/Buttons';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { datedEvents, RecordEvent, unfitFor } from '../../classify/eventPlans';
import { RecordEntry } from '../../disposition/candidate';
import { recordLifecycle } from '../../recordLifecycle';
import { RecordsProps } from '../screen';
import { Selected } from './classifyQueries';
import { classifyWords } from './classifyWords';
import { DayForm, ReviewForm } from './eventForms';
import { Ends } from './panelProps';

interface EventButtonsProps extends RecordsProps, Pick<Ends, 'onSaved'> {
  readonly selected: Selected;
  readonly entry: RecordEntry;
}

type Offered = Exclude<RecordEvent['kind'], 'accept'>;
const offered: readonly Offered[] = [...datedEvents, 'review'];

/** What may be recorded of a record as it stands, each with its own small form. */
export function EventButtons({ work, visitor, selected, entry, onSaved }: EventButtonsProps): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(classifyWords).record;
  const [open, setOpen] = React.useState<Offered>();
  const { item } = entry;
  const today = work.clock.today();
  const fitting = offered.filter(kind => item.status !== null && mayTake(recordLifecycle, kind, item.status, standingOf(visitor, item)) && unfitFor(item, exampleOf(kind, today)) === undefined);
  if (fitting.length === 0) return null;
  const form = { work, visitor, selected, entries: [entry], onSaved, onCancel: () => setOpen(undefined) };
  return (
    <Section title={words.record}>
      {open === undefined ? (
        <div className="ri-buttons">
          {fitting.map(kind => (
            <OtherButton key={kind} text={recordLifecycle.transitions[kind].label[language]} onClick={() => setOpen(kind)} />
          ))}
        </div>
      ) : (
        <>
          <h4>{recordLifecycle.transitions[open].label[language]}</h4>
          {open === 'review' ? <ReviewForm {...form} /> : <DayForm {...form} event={open} />}
        </>
      )}
    </Section>
  );
}

/** The event as it would be today: enough to tell whether it fits. */
function exampleOf(kind: Offered, today: CalendarDate): RecordEvent {
  return kind === 'review' ? { kind, answer: 'keep' } : { kind, on: today };
}
