import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { DateField } from '../../../../ui/form/DateField';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { NoteInput, RadioInput, TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Notice } from '../../../../ui/Notice';
import { optionsOf } from '../../../../ui/labels';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { checkHold, HoldEntry, HoldFacts, keysInWords } from '../../holds/checkHold';
import { readNamedRecords, writeNamedRecords } from '../../holds/heldRecords';
import { amendHold, placeHold } from '../../holds/holdSteps';
import { Hold, holds } from '../../lists';
import { RecordsProps } from '../screen';
import { holdWords } from './holdWords';
import { Preview } from './Preview';
import { useSayFault } from './useSayFault';

interface HoldFormProps extends RecordsProps {
  /** The hold that is changed; undefined for a new one. */
  readonly hold: Hold | undefined;
  readonly onDone: (message: string) => void;
  readonly onCancel: () => void;
}

type Entry = { [K in keyof HoldEntry]: HoldEntry[K] };
const nothingSecret: readonly never[] = [];

/** A hold of law or audit: what it covers can be seen before it is placed. */
export function HoldForm({ work, visitor, hold, onDone, onCancel }: HoldFormProps): JSX.Element {
  const words = useWords(holdWords);
  const typed = useTypedForm<Entry, HoldFacts>({ id: 'records-hold', initial: entryOf(hold, work.clock.today()), read: checkHold, labels: words.fields, sayFault: useSayFault() });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'records-hold', item: hold ? String(hold.id) : 'new' }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission<HoldFacts, { readonly kind: 'done' | 'conflict' | 'duplicate' }>(
    work,
    (facts, actionId) => (hold ? amendHold(work, hold, facts, actionId) : placeHold(work, facts, actionId)),
    (outcome, facts) => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onDone(hold ? words.amended : words.placed(facts.matter));
    },
  );
  const answer = submission.state.kind === 'answered' ? submission.state.outcome.kind : undefined;
  const before = (
    <>
      {answer === 'conflict' && <ErrorNotice problem={{ kind: 'stale' }} takesFocus />}
      {answer === 'duplicate' && <Notice tone="alert" title={words.duplicate} takesFocus />}
    </>
  );
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={hold ? words.amend : words.place} onCancel={onCancel} before={before}>
      <HoldFields typed={typed} isNew={hold === undefined} />
      <Preview work={work} text={words.preview} scope={() => scopeIn(typed.form.getValues())} />
    </FormFrame>
  );
}

function HoldFields({ typed, isNew }: { readonly typed: TypedForm<Entry, HoldFacts>; readonly isNew: boolean }): JSX.Element {
  const language = useLanguage();
  const { hints } = useWords(holdWords);
  const scope = typed.form.watch('scope');
  const { reason, scope: scopes } = holds.columns;
  const own = optionsOf(reason, language).filter(({ value }) => value !== 'foi');
  return (
    <>
      {isNew && <TextInput {...typed.field('matter')} />}
      <TextInput {...typed.field('title')} />
      {isNew && <RadioInput {...typed.field('reason')} options={own} />}
      {isNew && <DateField {...typed.field('placedOn')} />}
      <RadioInput {...typed.field('scope')} options={optionsOf(scopes, language)} />
      {scope === 'series' && <TextInput {...typed.field('series')} hint={hints.series} isOptional />}
      {scope === 'search' && <TextInput {...typed.field('words')} hint={hints.words} />}
      {scope === 'items' && <NoteInput {...typed.field('records')} hint={hints.records} />}
    </>
  );
}

function entryOf(hold: Hold | undefined, today: CalendarDate): Entry {
  if (!hold) return { matter: '', title: '', reason: '', placedOn: today, scope: 'series', series: '', words: '', records: '' };
  const { matter, title, reason, placedOn, scope, series, words, records } = hold;
  return { matter, title, reason, placedOn, scope: scope ?? 'series', series: series ?? '', words: words ?? '', records: keysInWords(readNamedRecords(records) ?? []) };
}

/** What is typed so far, as far as it says what is covered. */
function scopeIn(entry: Entry): Pick<Hold, 'scope' | 'series' | 'words' | 'records'> | undefined {
  const checked = checkHold({ ...entry, matter: entry.matter || '-', title: entry.title || '-', reason: 'legal' });
  if (!checked.ok) return undefined;
  const { scope, series, words, records } = checked.facts;
  return { scope, series, words, records: writeNamedRecords(records) };
}
