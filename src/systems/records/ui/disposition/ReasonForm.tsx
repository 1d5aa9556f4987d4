import * as React from 'react';
import { requiredText, checkedForm } from '../../../../kernel/typed';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { NoteInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useWords } from '../../../../ui/surroundings';
import { RecordsProps } from '../screen';
import { dispositionWords } from './dispositionWords';
import { useSayFault } from './useSayFault';

interface ReasonFormProps<Outcome> extends RecordsProps {
  readonly form: string;
  readonly item: string;
  readonly submitText: string;
  readonly run: (reason: string, actionId: string) => Promise<Outcome>;
  readonly onDone: (outcome: Outcome) => void;
  readonly onCancel: () => void;
}

type Entry = { reason: string };

/** Longest reason: it is kept in Activity. */
const reasonColumn = { maxLength: 1000 };
const nothingSecret: readonly never[] = [];

/** Asks for a reason before a step that takes something back. */
export function ReasonForm<Outcome extends { readonly kind: string }>({ work, visitor, form, item, submitText, run, onDone, onCancel }: ReasonFormProps<Outcome>): JSX.Element {
  const words = useWords(dispositionWords).batch;
  const typed = useTypedForm<Entry, Entry>({ id: form, initial: { reason: '' }, read: entry => checkedForm<Entry, Entry>({ reason: requiredText(entry.reason, reasonColumn) }), labels: { reason: words.reason }, sayFault: useSayFault() });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form, item }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission<Entry, Outcome>(
    work,
    ({ reason }, actionId) => run(reason, actionId),
    outcome => {
      if (outcome.kind === 'conflict') return;
      draft.clear();
      onDone(outcome);
    },
  );
  const { state } = submission;
  const isChanged = state.kind === 'answered' && state.outcome.kind === 'conflict';
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={submitText} onCancel={onCancel} before={isChanged && <ErrorNotice problem={{ kind: 'stale' }} takesFocus />}>
      <NoteInput {...typed.field('reason')} />
    </FormFrame>
  );
}
