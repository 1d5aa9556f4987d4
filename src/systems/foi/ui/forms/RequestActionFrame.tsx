import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { FieldsOf } from '../../../../kernel/lists/defineList';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { useDraft } from '../../../../ui/form/useDraft';
import { ItemOutcome, useItemAction } from '../../../../ui/form/useItemAction';
import { TypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest, requests } from '../../lists';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { RequestTransition } from '../../work/standing';
import { ItemFormProps, nothingSecret } from './itemForm';

interface RequestActionProps<Entry extends FieldValues, Facts, Outcome> extends ItemFormProps<FoiRequest> {
  readonly transition: RequestTransition;
  readonly typed: TypedForm<Entry, Facts>;
  readonly run: (request: FoiRequest, facts: Facts, actionId: string) => Promise<Outcome>;
  /** The columns that the facts would change, for the side by side of a conflict. */
  readonly changes: (facts: Facts) => Partial<FieldsOf<typeof requests>>;
  /** The sentence for an answer that ends the form; undefined for one that does not. */
  readonly savedBy: (outcome: Outcome) => string | undefined;
  readonly submitText?: string;
  /** Fields that never stay in the browser. One array for the life of the form. */
  readonly secret?: readonly (keyof Entry & string)[];
  readonly children: React.ReactNode;
}

/** What the forms of all transitions of a request have in common: draft, sending, conflict, the end. */
export function RequestActionFrame<Entry extends FieldValues, Facts, Outcome extends ItemOutcome<typeof requests>>(props: RequestActionProps<Entry, Facts, Outcome>): JSX.Element {
  const { work, visitor, item, transition, typed, run, changes, savedBy, submitText, secret = nothingSecret, onSaved, onCancel, children } = props;
  const language = useLanguage();
  const place = { person: visitor.person.email, form: `foi-${transition}`, item: `${requests.name}:${item.id}` };
  const draft = useDraft(typed.form, { place, clock: work.clock, secret });
  const action = useItemAction({
    work,
    list: requests,
    item,
    typed,
    run,
    changes,
    mayApply: theirs => mayTake(requestLifecycle, transition, theirs.status, standingOf(visitor, theirs)),
    onAnswer: outcome => {
      const message = savedBy(outcome);
      if (message === undefined) return;
      draft.clear();
      onSaved({ number: item.number, message });
    },
    onTakeTheirs: () => {
      draft.clear();
      onCancel();
    },
  });
  const submit = submitText ?? requestLifecycle.transitions[transition].label[language];
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={submit} onCancel={onCancel} before={action.conflict}>
      {children}
    </FormFrame>
  );
}
