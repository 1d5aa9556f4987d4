import * as React from 'react';
import { DateField } from '../../../../../ui/form/DateField';
import { FormFrame } from '../../../../../ui/form/FormFrame';
import { NoteInput } from '../../../../../ui/form/inputs';
import { useDraft } from '../../../../../ui/form/useDraft';
import { useItemAction } from '../../../../../ui/form/useItemAction';
import { useTypedForm } from '../../../../../ui/form/useTypedForm';
import { askLabel } from '../../../../../ui/labels';
import { useLanguage, useWords } from '../../../../../ui/surroundings';
import { mayTake } from '../../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../../kernel/lifecycle/standing';
import { checkRetire, RetireEntry, RetireFacts } from '../../../scheme/checkRetire';
import { retireEntry, SchemeOutcome } from '../../../scheme/schemeStep';
import { schemeEntryLifecycle } from '../../../schemeLifecycle';
import { schemeEntries, SchemeItem } from '../../../schemeList';
import { RecordsProps } from '../../screen';
import { useScheme } from '../schemeQueries';
import { entryWords } from './entryWords';
import { useSaved } from './useSaved';

interface RetireFormProps extends RecordsProps {
  readonly item: SchemeItem;
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

const nothingSecret = [] as const;

/** Takes an entry out of the scheme, with the reason. Not while others stand under it. */
export function RetireForm({ work, visitor, item, onSaved, onCancel }: RetireFormProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(entryWords);
  const saved = useSaved();
  const scheme = useScheme(work);
  const [initial] = React.useState<RetireEntry>({ reason: '', untilOn: work.clock.today() });
  const said: Readonly<Record<string, string>> = words.faults;
  const typed = useTypedForm<{ [K in keyof RetireEntry]: string }, RetireFacts>({
    id: 'records-retire',
    initial,
    read: entry => checkRetire(entry, item),
    labels: { reason: askLabel(schemeEntryLifecycle, 'retire', 'reason', language), untilOn: schemeEntries.columns.untilOn.title[language] },
    sayFault: (fault, label) => words.fault(label, said[fault] ?? words.faults.unknown),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'records-retire', item: item.key }, clock: work.clock, secret: nothingSecret });
  const { submission, send, conflict } = useItemAction<typeof schemeEntries, { [K in keyof RetireEntry]: string }, RetireFacts, SchemeOutcome>({
    work,
    list: schemeEntries,
    item,
    typed,
    run: (seen, facts, actionId) => retireEntry(work, seen, facts, actionId),
    changes: ({ untilOn }) => ({ untilOn }),
    mayApply: theirs => mayTake(schemeEntryLifecycle, 'retire', theirs.status, standingOf(visitor, theirs)),
    onAnswer: outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved(saved(words.retired(item.code), outcome.recorded));
    },
    onTakeTheirs: onCancel,
  });
  const under = scheme.data?.entries.filter(({ parent }) => parent === item.code) ?? [];
  if (under.length > 0) return <p>{words.stillUnder(under.map(({ code }) => code).join(', '))}</p>;
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={send} submitText={words.retireNow(item.code)} onCancel={onCancel} before={conflict}>
      <p>{words.retireAsk(item.code)}</p>
      <NoteInput {...typed.field('reason')} />
      <DateField {...typed.field('untilOn')} />
    </FormFrame>
  );
}
