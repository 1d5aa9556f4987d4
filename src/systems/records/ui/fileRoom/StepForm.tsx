import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { MailResult } from '../../../../kernel/ports/people';
import { ItemOf, ListDeclaration } from '../../../../kernel/lists/defineList';
import { ItemForm, ItemFormProps } from '../../../../ui/form/ItemForm';
import { Hindered } from '../../fileRoom/contract';
import { HindranceNotice } from './HindranceNotice';

/** A step that was taken. */
export interface Taken {
  readonly recorded: boolean;
  readonly mail?: MailResult;
}
export type StepOutcome<L> = ({ readonly kind: 'done'; readonly item: ItemOf<L> } & Taken) | { readonly kind: 'conflict'; readonly theirs: ItemOf<L> } | Hindered;

interface StepFormProps<L extends ListDeclaration, Entry extends FieldValues, Facts> extends Omit<ItemFormProps<L, Entry, Facts, StepOutcome<L>>, 'endOf' | 'hindrance'> {
  readonly onDone: (taken: Taken) => void;
}

/** A form that takes one step with a file or a box, and says what stands in the way. */
export function StepForm<L extends ListDeclaration, Entry extends FieldValues, Facts>({ onDone, ...form }: StepFormProps<L, Entry, Facts>): JSX.Element {
  return (
    <ItemForm<L, Entry, Facts, StepOutcome<L>>
      {...form}
      endOf={outcome => (outcome.kind === 'done' ? () => onDone(outcome) : undefined)}
      hindrance={outcome => (outcome.kind === 'hindered' ? <HindranceNotice hindrance={outcome.hindrance} /> : undefined)}
    />
  );
}
