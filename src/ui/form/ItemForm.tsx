import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { FieldsOf, ItemOf, ListDeclaration } from '../../kernel/lists/defineList';
import { Visitor } from '../../kernel/ports/people';
import { Workplace } from '../../kernel/ports/workplace';
import { FormFrame } from './FormFrame';
import { useDraft } from './useDraft';
import { ItemOutcome, useItemAction } from './useItemAction';
import { TypedForm } from './useTypedForm';

export interface ItemFormProps<L extends ListDeclaration, Entry extends FieldValues, Facts, Outcome> {
  readonly work: Workplace;
  readonly visitor: Visitor;
  readonly list: L;
  /** The item as the person sees it. */
  readonly item: ItemOf<L>;
  /** Names the form for its draft. */
  readonly form: string;
  readonly typed: TypedForm<Entry, Facts>;
  readonly run: (item: ItemOf<L>, facts: Facts, actionId: string) => Promise<Outcome>;
  /** The columns that the facts would change, for the side by side of a conflict. */
  readonly changes: (facts: Facts) => Partial<FieldsOf<L>>;
  readonly mayApply: (theirs: ItemOf<L>) => boolean;
  /** What is done at the end, by an outcome that ends the form: what was typed is forgotten first. Undefined for one that leaves it open. */
  readonly endOf: (outcome: Outcome) => (() => void) | undefined;
  /** What stands in the way, by an outcome that leaves the form open. */
  readonly hindrance?: (outcome: Outcome) => React.ReactNode;
  readonly submitText: string;
  readonly onCancel: () => void;
  readonly children?: React.ReactNode;
}

/** Nothing in these forms is too secret for the computer it is typed on. */
const nothingSecret: readonly never[] = [];

/** A form that changes one item: its draft, sending, what stands in the way, the conflict with what somebody else saved first, the end. */
export function ItemForm<L extends ListDeclaration, Entry extends FieldValues, Facts, Outcome extends ItemOutcome<L>>(props: ItemFormProps<L, Entry, Facts, Outcome>): JSX.Element {
  const { work, visitor, list, item, form, typed, run, changes, mayApply, endOf, hindrance, submitText, onCancel, children } = props;
  const place = { person: visitor.person.email, form, item: `${list.name}:${item.id}` };
  const draft = useDraft(typed.form, { place, clock: work.clock, secret: nothingSecret });
  const action = useItemAction<L, Entry, Facts, Outcome>({
    work,
    list,
    item,
    typed,
    run,
    changes,
    mayApply,
    onAnswer: outcome => {
      const end = endOf(outcome);
      if (!end) return;
      draft.clear();
      end();
    },
    onTakeTheirs: () => {
      draft.clear();
      onCancel();
    },
  });
  const { state } = action.submission;
  const inTheWay = state.kind === 'answered' ? hindrance?.(state.outcome) : undefined;
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={submitText} onCancel={onCancel} before={inTheWay ?? action.conflict}>
      {children}
    </FormFrame>
  );
}
