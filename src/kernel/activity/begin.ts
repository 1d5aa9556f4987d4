import { FieldsOf, ItemOf, ListDeclaration, NewFields } from '../lists/defineList';
import { UntypedQuery } from '../lists/query';
import { isProblem } from '../ports/storeError';
import { Workplace } from '../ports/workplace';
import { accountIn, TrackedItem } from './act';
import { ActivityList } from './activityList';
import { fingerprintOf } from './fingerprint';
import { JsonValue } from './json';
import { LastAction, sealAction } from './lastAction';
import { itemOfSubject, record, subjectOf } from './record';

export interface BeginRequest<L extends ListDeclaration> {
  readonly list: L;
  readonly activity: ActivityList;
  readonly action: string;
  /** Made once, when the form opens. */
  readonly actionId: string;
  readonly actor: string;
  readonly fields: NewFields<L>;
  readonly data: JsonValue;
}

export type BeginOutcome<L> =
  | { readonly kind: 'done'; readonly item: ItemOf<L>; readonly recorded: boolean }
  /** Another item has one of the values that must be unique. Nothing was written. */
  | { readonly kind: 'duplicate' };

const attempts = 4;

/**
 * Makes a new item with its first action. The action's id is a unique column of the item, so an item whose answer was
 * lost on the way is found again and never made twice.
 */
export async function begin<L extends ListDeclaration>(work: Workplace, request: BeginRequest<L>): Promise<BeginOutcome<L>> {
  const action = await sealAction({
    id: request.actionId,
    action: request.action,
    at: work.clock.now(),
    actor: request.actor,
    data: request.data,
    position: 1,
    previousHash: '',
    fingerprint: await fingerprintOf(request.list, { ...request.fields }),
  });
  const item = (await findByActivity(work, request)) ?? (await write(work, request, action));
  if (!item) return { kind: 'duplicate' };
  const stamp: TrackedItem = item as ItemOf<L> & TrackedItem;
  // Whoever acted on the item since has entered its first action before their own.
  const isLatest = stamp.lastActionId === action.id;
  return { kind: 'done', item, recorded: !isLatest || (await record(work, request.activity, subjectOf(request.list, stamp.id), accountIn(stamp, action))) };
}

async function write<L extends ListDeclaration>(work: Workplace, request: BeginRequest<L>, action: LastAction): Promise<ItemOf<L> | undefined> {
  const fields: NewFields<L> & Partial<FieldsOf<L>> = { ...request.fields, lastAction: JSON.stringify(action), lastActionId: action.id };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work.lists.add(request.list, fields);
    } catch (error) {
      if (!isProblem(error, 'duplicate', 'disconnected')) throw error;
      // Should others have acted on it already, the item carries their action and only Activity still knows ours.
      const made = (await findByAction(work, request.list, action.id)) ?? (await findByActivity(work, request));
      if (made) return made;
      if (isProblem(error, 'duplicate')) return undefined;
      if (attempt === attempts) throw error;
    }
  }
}

/** The item of an earlier press of the same button, which others may have moved on since. */
async function findByActivity<L extends ListDeclaration>(work: Workplace, { activity, list, actionId }: BeginRequest<L>): Promise<ItemOf<L> | undefined> {
  const [entry] = (await work.lists.find(activity, { where: { actionId }, top: 1 })).items;
  return entry && work.lists.get(list, itemOfSubject(list, entry.subject));
}

async function findByAction<L extends ListDeclaration>(work: Workplace, list: L, actionId: string): Promise<ItemOf<L> | undefined> {
  const query: UntypedQuery = { where: { lastActionId: actionId }, top: 1 };
  const page = await work.lists.find(list, query as Parameters<typeof work.lists.find<L>>[1]);
  return page.items[0];
}
