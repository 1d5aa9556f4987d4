import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { ActionOutcome } from '../../../../kernel/activity/act';
import { FieldsOf, ItemOf, ListDeclaration } from '../../../../kernel/lists/defineList';
import { Workplace } from '../../../../kernel/ports/workplace';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { useDraft } from '../../../../ui/form/useDraft';
import { useItemAction } from '../../../../ui/form/useItemAction';
import { TypedForm } from '../../../../ui/form/useTypedForm';
import { CommunicationsProps } from '../screen';
import { Done } from './done';
import { nothingSecret } from './nothingSecret';

/** `hindered`: nothing was written, and the form stays open. */
type ChangeOutcome<L> = ActionOutcome<L> | { readonly kind: 'hindered' };

interface ChangeFormProps<L extends ListDeclaration, Entry extends FieldValues, Facts> extends CommunicationsProps {
  readonly list: L;
  /** The item as the person sees it. */
  readonly item: ItemOf<L>;
  /** Names the form for its draft. */
  readonly form: string;
  readonly typed: TypedForm<Entry, Facts>;
  readonly run: (work: Workplace, item: ItemOf<L>, facts: Facts, actionId: string) => Promise<ChangeOutcome<L>>;
  /** The columns that the facts would change, for the side by side of a conflict. */
  readonly changes: (facts: Facts) => Partial<FieldsOf<L>>;
  readonly mayApply: (theirs: ItemOf<L>) => boolean;
  readonly onDone: (done: Done<L>) => void;
  readonly submitText: string;
  readonly onCancel: () => void;
  readonly children: React.ReactNode;
}

/** A form that changes one item: its draft, sending, the conflict with what somebody else saved first, the end. */
export function ChangeForm<L extends ListDeclaration, Entry extends FieldValues, Facts>(props: ChangeFormProps<L, Entry, Facts>): JSX.Element {
  const { work, visitor, list, item, form, typed, run, changes, mayApply, onDone, submitText, onCancel, children } = props;
  const place = { person: visitor.person.email, form, item: `${list.name}:${item.id}` };
  const draft = useDraft(typed.form, { place, clock: work.clock, secret: nothingSecret });
  const action = useItemAction<L, Entry, Facts, ChangeOutcome<L>>({
    work,
    list,
    item,
    typed,
    run: (now, facts, actionId) => run(work, now, facts, actionId),
    changes,
    mayApply,
    onAnswer: outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onDone(outcome);
    },
    onTakeTheirs: () => {
      draft.clear();
      onCancel();
    },
  });
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={submitText} onCancel={onCancel} before={action.conflict}>
      {children}
    </FormFrame>
  );
}
