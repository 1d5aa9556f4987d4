import { ItemId, ItemOf, ListDeclaration } from '../lists/defineList';
import { Workplace } from '../ports/workplace';
import { ActionOutcome, TrackedItem } from './act';
import { ActivityList } from './activityList';
import { isRecorded } from './record';

/** For actions that touch more than one item: whether they may begin, or how they ended before. */
export type AsSeen<L extends ListDeclaration> =
  | { readonly kind: 'same'; readonly item: ItemOf<L> }
  | { readonly kind: 'over'; readonly outcome: ActionOutcome<L> };

/**
 * Reads an item anew before anything is written beside it. `over` when somebody changed it since it was seen, and when this very
 * action was done and others have acted since: to take it again would undo what they did. Throws StoreError.
 */
export async function asSeen<L extends ListDeclaration>(
  work: Workplace,
  { list, activity }: { readonly list: L; readonly activity: ActivityList },
  item: TrackedItem & { readonly id: ItemId<L['name']> },
  actionId: string,
): Promise<AsSeen<L>> {
  const found = await work.lists.get(list, item.id);
  const now = found as ItemOf<L> & TrackedItem;
  if (now.etag === item.etag || now.lastActionId === actionId) return { kind: 'same', item: now };
  const isDone = await isRecorded(work, activity, actionId);
  return { kind: 'over', outcome: isDone ? { kind: 'done', item: now, recorded: true } : { kind: 'conflict', theirs: now } };
}
