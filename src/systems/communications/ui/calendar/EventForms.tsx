import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { DateField } from '../../../../ui/form/DateField';
import { NoteInput, RadioInput, TextInput } from '../../../../ui/form/inputs';
import { Read, TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { optionsOf } from '../../../../ui/labels';
import { Loaded } from '../../../../ui/Loaded';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { checkEvent, EventWithAudience } from '../../calendar/checkEvent';
import { addEvent, changeEvent, fieldsOf } from '../../calendar/eventSteps';
import { readerLanguages } from '../../newsLists';
import { eventLifecycle } from '../../planLifecycles';
import { CalendarEvent, events } from '../../planLists';
import { NamesInput } from '../item/NamesInput';
import { BeginForm } from '../forms/BeginForm';
import { ChangeForm } from '../forms/ChangeForm';
import { useSaved } from '../forms/useSaved';
import { useSayFault } from '../forms/useSayFault';
import { CommunicationsProps } from '../screen';
import { useOfficeWords } from './calendarQueries';
import { calendarWords } from './calendarWords';
import { audienceIn, emptyEvent, eventFormEntry, EventFormEntry } from './eventForm';
import { PlanSelect } from './PlanSelect';

interface EventFormProps extends CommunicationsProps {
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

/** A new event or awareness week. */
export function AddEventForm({ work, visitor, planId, onSaved, onCancel }: EventFormProps & { readonly planId?: number }): JSX.Element {
  const words = useWords(calendarWords);
  const saved = useSaved();
  const typed = useEventForm(emptyEvent(planId));
  return (
    <BeginForm
      work={work}
      visitor={visitor}
      form="comms-event"
      typed={typed}
      run={(facts, actionId) => addEvent(work, facts, visitor.person, actionId)}
      onDone={({ recorded }, { title }) => onSaved(saved(words.added(title), recorded))}
      submitText={words.save}
      onCancel={onCancel}
    >
      <EventFields work={work} typed={typed} />
    </BeginForm>
  );
}

export function ChangeEventForm({ work, visitor, event, onSaved, onCancel }: EventFormProps & { readonly event: CalendarEvent }): JSX.Element {
  const words = useWords(calendarWords);
  const saved = useSaved();
  const typed = useEventForm(eventFormEntry(event));
  return (
    <ChangeForm
      work={work}
      visitor={visitor}
      list={events}
      item={event}
      form="comms-event"
      typed={typed}
      run={changeEvent}
      changes={fieldsOf}
      mayApply={theirs => mayTake(eventLifecycle, 'change', theirs.status, standingOf(visitor, theirs))}
      onDone={({ item, recorded }) => onSaved(saved(words.changed(item.title), recorded))}
      submitText={words.save}
      onCancel={onCancel}
    >
      <EventFields work={work} typed={typed} />
    </ChangeForm>
  );
}

function useEventForm(initial: EventFormEntry): TypedForm<EventFormEntry, EventWithAudience> {
  const { labels } = useWords(calendarWords);
  return useTypedForm<EventFormEntry, EventWithAudience>({ id: 'comms-event', initial, read: readEvent, labels, sayFault: useSayFault() });
}

function readEvent(entry: EventFormEntry): Read<EventFormEntry, EventWithAudience> {
  const checked = checkEvent(entry);
  return checked.ok ? { ok: true, facts: { ...checked.facts, audience: audienceIn(entry) } } : checked;
}

function EventFields({ work, typed }: Pick<CommunicationsProps, 'work'> & { readonly typed: TypedForm<EventFormEntry, EventWithAudience> }): JSX.Element {
  const language = useLanguage();
  const { hints } = useWords(calendarWords);
  const office = useOfficeWords(work);
  return (
    <>
      <RadioInput {...typed.field('kind')} options={optionsOf(events.columns.kind, language)} />
      <TextInput {...typed.field('title')} />
      <TextInput {...typed.field('titleFr')} />
      <DateField {...typed.field('fromOn')} />
      <DateField {...typed.field('untilOn')} hint={hints.untilOn} isOptional />
      <TextInput {...typed.field('startsAt')} hint={hints.startsAt} isOptional />
      <TextInput {...typed.field('endsAt')} isOptional />
      <TextInput {...typed.field('place')} isOptional />
      <NoteInput {...typed.field('details')} hint={hints.details} isOptional />
      <NoteInput {...typed.field('detailsFr')} isOptional />
      <PlanSelect work={work} field={typed.field('planId')} />
      <Loaded query={office} shape={['line']}>
        {({ offices, branches }) => (
          <>
            {offices.length > 0 && <NamesInput {...typed.field('offices')} form={typed.form} name="offices" places={offices} />}
            {branches.length > 0 && <NamesInput {...typed.field('branches')} form={typed.form} name="branches" places={branches} />}
          </>
        )}
      </Loaded>
      <RadioInput {...typed.field('languages')} options={Object.entries(readerLanguages).map(([value, label]) => ({ value, label: label[language] }))} />
    </>
  );
}
