import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { BeginOutcome } from '../../../../kernel/activity/begin';
import { ListDeclaration } from '../../../../kernel/lists/defineList';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { TypedForm } from '../../../../ui/form/useTypedForm';
import { CommunicationsProps } from '../screen';
import { Done } from './done';
import { nothingSecret } from './nothingSecret';

interface BeginFormProps<L extends ListDeclaration, Entry extends FieldValues, Facts> extends CommunicationsProps {
  /** Names the form for its draft. */
  readonly form: string;
  readonly typed: TypedForm<Entry, Facts>;
  readonly run: (facts: Facts, actionId: string) => Promise<BeginOutcome<L>>;
  readonly onDone: (done: Done<L>, facts: Facts) => void;
  readonly submitText: string;
  readonly onCancel: () => void;
  readonly children: React.ReactNode;
}

/** A form that makes a new item: its draft, sending, the end. */
export function BeginForm<L extends ListDeclaration, Entry extends FieldValues, Facts>(props: BeginFormProps<L, Entry, Facts>): JSX.Element {
  const { work, visitor, form, typed, run, onDone, submitText, onCancel, children } = props;
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form, item: 'new' }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission(work, run, (outcome, facts) => {
    if (outcome.kind !== 'done') return;
    draft.clear();
    onDone(outcome, facts);
  });
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={submitText} onCancel={onCancel}>
      {children}
    </FormFrame>
  );
}
