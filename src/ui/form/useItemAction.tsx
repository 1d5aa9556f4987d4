import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { FieldsOf, ItemOf, ItemStamp, ListDeclaration } from '../../kernel/lists/defineList';
import { Workplace } from '../../kernel/ports/workplace';
import { ConflictNotice } from '../ConflictNotice';
import { differences } from '../differences';
import { useLanguage, useWords } from '../surroundings';
import { uiWords } from '../uiWords';
import { Submission, useSubmission } from './useSubmission';
import { TypedForm } from './useTypedForm';

/** What an action on an item may answer: `done`, `conflict`, or another word of the action's own. */
export type ItemOutcome<L> = { readonly kind: string } | { readonly kind: 'conflict'; readonly theirs: ItemOf<L> };

interface Input<L, Facts> {
  readonly item: ItemOf<L>;
  readonly facts: Facts;
}

interface ItemActionOptions<L extends ListDeclaration, Entry extends FieldValues, Facts, Outcome> {
  readonly work: Workplace;
  readonly list: L;
  /** The item as the person sees it. */
  readonly item: ItemOf<L>;
  readonly typed: TypedForm<Entry, Facts>;
  readonly run: (item: ItemOf<L>, facts: Facts, actionId: string) => Promise<Outcome>;
  /** The columns that the facts would change, for the side by side of a conflict. */
  readonly changes: (facts: Facts) => Partial<FieldsOf<L>>;
  readonly mayApply: (theirs: ItemOf<L>) => boolean;
  readonly onAnswer: (outcome: Outcome) => void;
  readonly onTakeTheirs: () => void;
}

export interface ItemAction<L, Facts, Outcome> {
  readonly submission: Submission<Input<L, Facts>, Outcome>;
  readonly send: (facts: Facts) => void;
  /** Both versions, when someone else saved first. */
  readonly conflict: JSX.Element | null;
}

/**
 * Sends a form that changes one item. A change that someone else made meanwhile is shown beside what was typed; the person then
 * puts theirs on top, as a new action on the newer version, or leaves it.
 */
export function useItemAction<L extends ListDeclaration, Entry extends FieldValues, Facts, Outcome extends ItemOutcome<L>>(
  options: ItemActionOptions<L, Entry, Facts, Outcome>,
): ItemAction<L, Facts, Outcome> {
  const { work, list, item, typed, run, changes, mayApply, onAnswer, onTakeTheirs } = options;
  const language = useLanguage();
  const words = useWords(uiWords);
  const [base, setBase] = React.useState(item);
  const [sent, setSent] = React.useState<Facts>();
  const submission = useSubmission<Input<L, Facts>, Outcome>(work, (input, actionId) => run(input.item, input.facts, actionId), onAnswer);

  const send = (facts: Facts): void => {
    setSent(facts);
    submission.send({ item: base, facts });
  };
  const theirs = theirsIn<L>(submission.state);
  const applyMine = typed.onSubmit(facts => {
    if (!theirs) return;
    setBase(theirs);
    setSent(facts);
    submission.anew({ item: theirs, facts });
  });

  const conflict = theirs && sent !== undefined && (
    <ConflictNotice
      theirs={stampOf(theirs)}
      differing={differences({ list, seen: base, mine: changes(sent), theirs }, language, words)}
      canApply={mayApply(theirs)}
      onApplyMine={() => applyMine()}
      onTakeTheirs={onTakeTheirs}
    />
  );
  return { submission, send, conflict: conflict || null };
}

function theirsIn<L>(state: { readonly kind: string; readonly outcome?: unknown }): ItemOf<L> | undefined {
  if (state.kind !== 'answered') return undefined;
  const outcome = state.outcome as { readonly kind: string; readonly theirs?: ItemOf<L> };
  return outcome.kind === 'conflict' ? outcome.theirs : undefined;
}

function stampOf(item: unknown): ItemStamp {
  return item as ItemStamp;
}
