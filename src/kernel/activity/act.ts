import { FieldsOf, ItemOf, ItemStamp, ListDeclaration } from '../lists/defineList';
import { isProblem } from '../ports/storeError';
import { Workplace } from '../ports/workplace';
import { ActivityList } from './activityList';
import { fingerprintOf } from './fingerprint';
import { JsonValue } from './json';
import { LastAction, readLastAction, sealAction } from './lastAction';
import { isRecorded, record, recordIfMissing, subjectOf } from './record';

/** The columns of `tracked` that an action reads and writes. */
export interface TrackedItem extends ItemStamp {
  readonly lastAction: string | null;
  readonly lastActionId: string | null;
}

export interface ActionRequest<L extends ListDeclaration> {
  readonly list: L;
  readonly activity: ActivityList;
  /** The item as the person saw it. */
  readonly item: ItemOf<L> & TrackedItem;
  readonly action: string;
  /** Made once, when the form opens: a second press of the button carries the same id and is done once. */
  readonly actionId: string;
  /** Address of the person who acts. */
  readonly actor: string;
  readonly changes: Partial<FieldsOf<L>>;
  readonly data: JsonValue;
}

export type ActionOutcome<L> =
  /** `recorded` is false when Activity could not be reached; the next action on the item appends the entry. */
  | { readonly kind: 'done'; readonly item: ItemOf<L>; readonly recorded: boolean }
  /** Someone else changed the item meanwhile. Nothing was written. */
  | { readonly kind: 'conflict'; readonly theirs: ItemOf<L> };

const attempts = 4;

/**
 * Does one action on one item: one update under If-Match that carries its own account, then the same account in Activity.
 * A lost connection, a refusal for load, a double press or a change by another person leave it done once or not at all.
 * Throws StoreError when SharePoint refuses (denied, invalid) or stays out of reach.
 */
export async function act<L extends ListDeclaration>(work: Workplace, request: ActionRequest<L>): Promise<ActionOutcome<L>> {
  const before = readLastAction(request.item.lastAction);
  const subject = subjectOf(request.list, request.item.id);
  // Asked in one moment: is the item's last account kept, and was this very action done before others acted on the item?
  const [isDone] = await Promise.all([
    before !== undefined && before.id !== request.actionId && isRecorded(work, request.activity, request.actionId),
    before && recordIfMissing(work, request.activity, subject, before),
  ]);
  if (isDone) return { kind: 'done', item: await reread(work, request), recorded: true };
  if (request.item.lastActionId === request.actionId) return { kind: 'done', item: request.item, recorded: true };

  const action = await accountOf(work, request, before);
  const outcome = await write(work, request, action);
  if (outcome.kind === 'conflict' || outcome.recorded) return outcome;
  return { ...outcome, recorded: await record(work, request.activity, subject, accountIn(outcome.item, action)) };
}

/** The account as the item carries it. A second press of the button, which came first, wrote another time than ours. */
export function accountIn(item: Partial<TrackedItem>, action: LastAction): LastAction {
  const kept = readLastAction(item.lastAction ?? null);
  return kept?.id === action.id ? kept : action;
}

async function accountOf<L extends ListDeclaration>(work: Workplace, request: ActionRequest<L>, before: LastAction | undefined): Promise<LastAction> {
  return sealAction({
    id: request.actionId,
    action: request.action,
    at: work.clock.now(),
    actor: request.actor,
    data: request.data,
    position: (before?.position ?? 0) + 1,
    previousHash: before?.hash ?? '',
    fingerprint: await fingerprintOf(request.list, { ...request.item, ...request.changes }),
  });
}

async function write<L extends ListDeclaration>(work: Workplace, request: ActionRequest<L>, action: LastAction): Promise<ActionOutcome<L>> {
  const { list, item } = request;
  const fields: Partial<FieldsOf<L>> = { ...request.changes, lastAction: JSON.stringify(action), lastActionId: action.id };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { kind: 'done', item: await work.lists.update(list, item.id, item.etag, fields), recorded: false };
    } catch (error) {
      if (!isProblem(error, 'stale', 'disconnected')) throw error;
      // The update may have been done before the connection broke, and a stale answer may be to our own repeat.
      const now: ItemOf<L> & TrackedItem = await reread(work, request);
      if (now.lastActionId === action.id) return { kind: 'done', item: now, recorded: false };
      if (now.etag !== item.etag) return (await wasDone(work, request, action, now)) ? { kind: 'done', item: now, recorded: true } : { kind: 'conflict', theirs: now };
      if (attempt === attempts) throw error;
    }
  }
}

/**
 * True when our update was done, its answer was lost and others have acted since. Whoever acts next enters our action into Activity before
 * their own; where we may not see that entry, their account still names ours as the one before.
 */
async function wasDone<L extends ListDeclaration>(work: Workplace, { activity }: ActionRequest<L>, action: LastAction, now: TrackedItem): Promise<boolean> {
  return readLastAction(now.lastAction)?.previousHash === action.hash || isRecorded(work, activity, action.id);
}

async function reread<L extends ListDeclaration>(work: Workplace, request: ActionRequest<L>): Promise<ItemOf<L> & TrackedItem> {
  const item = await work.lists.get(request.list, request.item.id);
  return item as ItemOf<L> & TrackedItem;
}
