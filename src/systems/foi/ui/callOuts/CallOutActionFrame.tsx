import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { FieldsOf } from '../../../../kernel/lists/defineList';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { useDraft } from '../../../../ui/form/useDraft';
import { ItemOutcome, useItemAction } from '../../../../ui/form/useItemAction';
import { TypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { callOutLifecycle } from '../../callOutLifecycle';
import { CallOut, callOuts } from '../../lists';
import { NoticedOutcome } from '../../work/callOuts/notices';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { CallOutTransition } from '../../work/standing';
import { foiWords } from '../foiWords';
import { ItemFormProps, nothingSecret, savedMessage } from '../forms/itemForm';
import { callOutWords } from './callOutWords';

interface CallOutActionProps<Entry extends FieldValues, Facts, Outcome> extends ItemFormProps<CallOut> {
  readonly transition: CallOutTransition;
  readonly typed: TypedForm<Entry, Facts>;
  readonly run: (callOut: CallOut, facts: Facts, actionId: string) => Promise<Outcome>;
  /** The columns that the facts would change, for the side by side of a conflict. */
  readonly changes: (facts: Facts) => Partial<FieldsOf<typeof callOuts>>;
  /** The sentence for an answer that ends the form; undefined for one that does not. */
  readonly savedBy: (outcome: Outcome) => string | undefined;
  readonly submitText?: string;
  /** Fields that are never kept as a draft. One array for the life of the form. */
  readonly secret?: readonly (keyof Entry & string)[];
  readonly children?: React.ReactNode;
}

/** What the forms of all transitions of a call-out have in common: draft, sending, conflict, the end. */
export function CallOutActionFrame<Entry extends FieldValues, Facts, Outcome extends ItemOutcome<typeof callOuts>>(props: CallOutActionProps<Entry, Facts, Outcome>): JSX.Element {
  const { work, visitor, item, transition, typed, run, changes, savedBy, submitText, secret = nothingSecret, onSaved, onCancel, children } = props;
  const language = useLanguage();
  const place = { person: visitor.person.email, form: `foi-${transition}`, item: `${callOuts.name}:${item.id}` };
  const draft = useDraft(typed.form, { place, clock: work.clock, secret });
  const action = useItemAction({
    work,
    list: callOuts,
    item,
    typed,
    run,
    changes,
    mayApply: theirs => mayTake(callOutLifecycle, transition, theirs.status, standingOf(visitor, theirs)),
    onAnswer: outcome => {
      const message = savedBy(outcome);
      if (message === undefined) return;
      draft.clear();
      onSaved({ number: item.requestNumber, message });
    },
    onTakeTheirs: () => {
      draft.clear();
      onCancel();
    },
  });
  const submit = submitText ?? callOutLifecycle.transitions[transition].label[language];
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={submit} onCancel={onCancel} before={action.conflict}>
      {children}
    </FormFrame>
  );
}

/** Says what was saved, and whether the mail went out. */
export function useSayNoticed(): (sentence: string) => (outcome: NoticedOutcome) => string | undefined {
  const { saved } = useWords(callOutWords);
  const words = useWords(foiWords);
  return sentence => outcome => (outcome.kind === 'done' ? savedMessage(outcome.mail.sent ? sentence : saved.noMail, outcome.recorded, words) : undefined);
}
