import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { ActionOutcome } from '../../../../kernel/activity/act';
import { ItemOf, ListDeclaration } from '../../../../kernel/lists/defineList';
import { Workplace } from '../../../../kernel/ports/workplace';
import { ItemForm, ItemFormProps } from '../../../../ui/form/ItemForm';
import { Done } from './done';

/** `hindered`: nothing was written, and the form stays open. */
type ChangeOutcome<L> = ActionOutcome<L> | { readonly kind: 'hindered' };

interface ChangeFormProps<L extends ListDeclaration, Entry extends FieldValues, Facts> extends Omit<ItemFormProps<L, Entry, Facts, ChangeOutcome<L>>, 'run' | 'endOf' | 'hindrance'> {
  readonly run: (work: Workplace, item: ItemOf<L>, facts: Facts, actionId: string) => Promise<ChangeOutcome<L>>;
  readonly onDone: (done: Done<L>) => void;
}

/** A form that changes one item of communications. */
export function ChangeForm<L extends ListDeclaration, Entry extends FieldValues, Facts>({ run, onDone, ...form }: ChangeFormProps<L, Entry, Facts>): JSX.Element {
  return (
    <ItemForm<L, Entry, Facts, ChangeOutcome<L>>
      {...form}
      run={(now, facts, actionId) => run(form.work, now, facts, actionId)}
      endOf={outcome => (outcome.kind === 'done' ? () => onDone(outcome) : undefined)}
    />
  );
}
