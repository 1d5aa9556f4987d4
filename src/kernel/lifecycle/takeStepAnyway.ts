import { ActionOutcome } from '../activity/act';
import { ItemOf, ListDeclaration } from '../lists/defineList';
import { Workplace } from '../ports/workplace';
import { mayTake } from './allowed';
import { standingOf } from './standing';
import { Lived, Living, PlannedStep, takeStep } from './takeStep';

const attempts = 4;

/**
 * As `takeStep`, for a step that means the same whatever somebody else changed meanwhile: it is then taken from the newer version, as long
 * as the lifecycle allows it there. A conflict is left only where it no longer does. Throws StoreError.
 */
export async function takeStepAnyway<L extends ListDeclaration, State extends string, Transition extends string>(
  work: Workplace,
  lived: Lived<L, State, Transition>,
  transition: Transition,
  seen: ItemOf<L> & Living<State>,
  plan: (item: ItemOf<L>) => PlannedStep<L>,
  actionId: string,
): Promise<ActionOutcome<L>> {
  const visitor = await work.people.visitor();
  for (let attempt = 1, item = seen; ; attempt += 1) {
    const outcome: ActionOutcome<L> = await takeStep(work, lived, transition, item, plan(item), actionId);
    if (outcome.kind === 'done' || attempt === attempts) return outcome;
    const theirs = outcome.theirs as ItemOf<L> & Living<State>;
    if (!mayTake(lived.lifecycle, transition, theirs.status, standingOf(visitor, theirs))) return outcome;
    item = theirs;
  }
}
