import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { DateField } from '../../../../ui/form/DateField';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { RadioInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { optionsOf } from '../../../../ui/labels';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { TurnsProgress } from '../../../../ui/TurnsProgress';
import { checkDay, checkReview, DayEntry, ReviewEntry } from '../../classify/checkEvent';
import { DatedEvent, RecordEvent } from '../../classify/eventPlans';
import { RecordEntry } from '../../disposition/candidate';
import { officeDocuments } from '../../recordsLibrary';
import { RecordsProps } from '../screen';
import { Selected } from './classifyQueries';
import { classifyWords } from './classifyWords';
import { FilingState } from './FilingState';
import { Ends } from './panelProps';
import { useRecording } from './useFiling';

interface EventFormProps extends RecordsProps, Ends {
  readonly selected: Pick<Selected, 'library' | 'scheme'>;
  readonly entries: readonly RecordEntry[];
}

const nothingSecret = [] as const;

/** The day on which something happened to the chosen documents and folders. */
export function DayForm({ event, ...props }: EventFormProps & { readonly event: DatedEvent }): JSX.Element {
  const { work } = props;
  const words = useWords(classifyWords).events;
  const today = work.clock.today();
  const typed = useTypedForm<DayEntry, { readonly on: typeof today }>({
    id: `records-${event}`,
    initial: { on: today },
    read: entry => checkDay(entry, today),
    labels: { on: words.day[event] },
    sayFault: useSayFault(),
  });
  return (
    <EventFrame {...props} kind={event} typed={typed} eventOf={({ on }) => ({ kind: event, on })}>
      <DateField {...typed.field('on')} />
    </EventFrame>
  );
}

/** What an archivist answers to the archival review. */
export function ReviewForm(props: EventFormProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(classifyWords).events;
  const typed = useTypedForm<ReviewEntry, Omit<Extract<RecordEvent, { kind: 'review' }>, 'kind'>>({
    id: 'records-review',
    initial: { answer: '' },
    read: checkReview,
    labels: { answer: words.review },
    sayFault: useSayFault(),
  });
  return (
    <EventFrame {...props} kind="review" typed={typed} eventOf={({ answer }) => ({ kind: 'review', answer })}>
      <RadioInput {...typed.field('answer')} options={optionsOf(officeDocuments.columns.archivalReview, language)} />
    </EventFrame>
  );
}

interface EventFrameProps<Entry extends FieldValues, Facts> extends EventFormProps {
  readonly kind: RecordEvent['kind'];
  readonly typed: TypedForm<Entry, Facts>;
  readonly eventOf: (facts: Facts) => RecordEvent;
  readonly children: React.ReactNode;
}

function EventFrame<Entry extends FieldValues, Facts>({ work, visitor, selected, entries, kind, typed, eventOf, children, onSaved, onCancel }: EventFrameProps<Entry, Facts>): JSX.Element {
  const { events: words, progress } = useWords(classifyWords);
  const { library, scheme } = selected;
  const filer = useRecording(work, library, entries);
  const item = entries.map(entry => entry.item.id).join(',');
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: `records-${kind}`, item: `${library.library.name}:${item}` }, clock: work.clock, secret: nothingSecret });
  const finish = (): void => {
    draft.clear();
    onSaved();
  };
  if (filer.submission.state.kind === 'answered') {
    return (
      <FilingState filer={filer} scheme={scheme} tellsSeries={false} onFinish={finish}>
        {null}
      </FilingState>
    );
  }
  return (
    <FormFrame typed={typed} draft={draft} submission={filer.submission} onSend={facts => filer.submission.send(eventOf(facts))} submitText={words.submit} onCancel={onCancel}>
      <ul aria-label={words.chosen}>
        {entries.map(entry => (
          <li key={entry.item.id}>{entry.facts.name}</li>
        ))}
      </ul>
      {children}
      <TurnsProgress progress={filer.progress} said={progress} />
    </FormFrame>
  );
}

/** Says what is wrong with a field, the field's name first: a summary is read away from its fields. */
function useSayFault(): (fault: string, label: string) => string {
  const words = useWords(classifyWords);
  const said: Readonly<Record<string, string>> = words.faults;
  return (fault, label) => words.fault(label, said[fault] ?? words.faults.notAChoice);
}
