import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { MailResult } from '../../../../kernel/ports/people';
import { FieldsOf, ItemOf, ListDeclaration } from '../../../../kernel/lists/defineList';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { useDraft } from '../../../../ui/form/useDraft';
import { useItemAction } from '../../../../ui/form/useItemAction';
import { TypedForm } from '../../../../ui/form/useTypedForm';
import { Hindered } from '../../fileRoom/contract';
import { RecordsProps } from '../screen';
import { HindranceNotice } from './HindranceNotice';

/** A step that was taken. */
export interface Taken {
  readonly recorded: boolean;
  readonly mail?: MailResult;
}
export type StepOutcome<L> = ({ readonly kind: 'done'; readonly item: ItemOf<L> } & Taken) | { readonly kind: 'conflict'; readonly theirs: ItemOf<L> } | Hindered;

/** Nothing in these forms is too secret for the computer it is typed on. */
const nothingSecret: readonly never[] = [];

interface StepFormProps<L extends ListDeclaration, Entry extends FieldValues, Facts> extends RecordsProps {
  readonly list: L;
  /** The item as the person sees it. */
  readonly item: ItemOf<L>;
  /** Names the form for its draft. */
  readonly form: string;
  readonly typed: TypedForm<Entry, Facts>;
  readonly run: (item: ItemOf<L>, facts: Facts, actionId: string) => Promise<StepOutcome<L>>;
  /** The columns that the facts would change, for the side by side of a conflict. */
  readonly changes: (facts: Facts) => Partial<FieldsOf<L>>;
  readonly mayApply: (theirs: ItemOf<L>) => boolean;
  readonly onDone: (taken: Taken) => void;
  readonly submitText: string;
  readonly onCancel: () => void;
  readonly children?: React.ReactNode;
}

/** A form that takes one step with a file or a box: its draft, sending, what stands in the way, the conflict with what somebody else saved first. */
export function StepForm<L extends ListDeclaration, Entry extends FieldValues, Facts>(props: StepFormProps<L, Entry, Facts>): JSX.Element {
  const { work, visitor, list, item, form, typed, run, changes, mayApply, onDone, submitText, onCancel, children } = props;
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form, item: `${list.name}:${item.id}` }, clock: work.clock, secret: nothingSecret });
  const action = useItemAction<L, Entry, Facts, StepOutcome<L>>({
    work,
    list,
    item,
    typed,
    run,
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
  const { state } = action.submission;
  const before = state.kind === 'answered' && state.outcome.kind === 'hindered' ? <HindranceNotice hindrance={state.outcome.hindrance} /> : action.conflict;
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={submitText} onCancel={onCancel} before={before}>
      {children}
    </FormFrame>
  );
}
