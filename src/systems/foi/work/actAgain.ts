import { act, ActionOutcome, ActionRequest, TrackedItem } from '../../../kernel/activity/act';
import { ItemOf, ListDeclaration } from '../../../kernel/lists/defineList';
import { Workplace } from '../../../kernel/ports/workplace';

const attempts = 4;

/**
 * Does an action whose changes are right whatever a colleague changed meanwhile: on a conflict it is done on the newer version, as long as
 * `mayStill` lets it. Throws StoreError as `act` does.
 */
export async function actAgain<L extends ListDeclaration>(work: Workplace, request: ActionRequest<L>, mayStill: (item: ItemOf<L>) => boolean): Promise<ActionOutcome<L>> {
  for (let attempt = 1, item = request.item; ; attempt += 1) {
    const outcome = await act(work, { ...request, item });
    if (outcome.kind === 'done' || attempt === attempts || !mayStill(outcome.theirs)) return outcome;
    item = outcome.theirs as ItemOf<L> & TrackedItem;
  }
}
