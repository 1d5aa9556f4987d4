import { TrackedItem } from '../../src/kernel/activity/act';
import { ActivityList } from '../../src/kernel/activity/activityList';
import { isAsLeft } from '../../src/kernel/activity/asLeft';
import { checkChain } from '../../src/kernel/activity/chain';
import { readLastAction } from '../../src/kernel/activity/lastAction';
import { Instant } from '../../src/kernel/dates/calendarDate';
import { everyPage } from '../../src/kernel/lists/everyPage';
import { between, notEmpty } from '../../src/kernel/lists/conditions';
import { ItemOf, ItemStamp, ListDeclaration } from '../../src/kernel/lists/defineList';
import { Query, UntypedQuery } from '../../src/kernel/lists/query';
import { ListStore } from '../../src/kernel/ports/listStore';
import { isProblem } from '../../src/kernel/ports/storeError';
import { Workplace } from '../../src/kernel/ports/workplace';
import { SystemDeclaration } from '../../src/kernel/system/defineSystem';

export type Watched = Pick<SystemDeclaration, 'lists' | 'activity'>;
type Entry = ItemOf<ActivityList>;

/** All that an Activity list holds, first to last, as its keeper sees it. */
export async function allEntries<A extends ActivityList>({ lists }: Pick<Workplace, 'lists'>, activity: A): Promise<readonly ItemOf<A>[]> {
  const found = await entriesWithin(lists, activity, Date.parse('1990-01-01T00:00:00Z'), Date.parse('2100-01-01T00:00:00Z'));
  const inOrder: readonly ItemStamp[] = [...found].sort((a, b) => a.id - b.id);
  return inOrder as readonly ItemOf<A>[];
}

/** A span that holds more than SharePoint gives in one answer is asked for in halves. */
async function entriesWithin(lists: ListStore, activity: ActivityList, from: number, to: number): Promise<readonly Entry[]> {
  const at = between(new Date(from).toISOString() as Instant, new Date(to).toISOString() as Instant);
  try {
    return await everyPage(after => lists.find(activity, { where: { at }, top: 500, after }));
  } catch (error) {
    if (!isProblem(error, 'threshold')) throw error;
    const middle = Math.floor((from + to) / 2000) * 1000;
    return [...(await entriesWithin(lists, activity, from, middle)), ...(await entriesWithin(lists, activity, middle + 1000, to))];
  }
}

/** Items of a system whose account in Activity is not whole, or that are not as their last action left them. */
export async function brokenChains(work: Workplace, { lists, activity }: Watched): Promise<readonly string[]> {
  const entries = await allEntries(work, activity);
  const tracked = lists.filter(list => 'lastActionId' in list.columns);
  const broken: string[] = [];
  for (const list of tracked) for (const item of await trackedItems(work, list)) broken.push(...(await faultsOf(list, item, entries)));
  return broken;
}

async function trackedItems({ lists }: Workplace, list: ListDeclaration): Promise<readonly (ItemOf<ListDeclaration> & TrackedItem)[]> {
  const question = (after: UntypedQuery['after']): Query<ListDeclaration> => ({ where: { lastActionId: notEmpty }, after }) as UntypedQuery as Query<ListDeclaration>;
  const found = await everyPage(after => lists.find(list, question(after)));
  return found as readonly (ItemOf<ListDeclaration> & TrackedItem)[];
}

async function faultsOf(list: ListDeclaration, item: ItemOf<ListDeclaration> & TrackedItem, entries: readonly Entry[]): Promise<readonly string[]> {
  const subject = `${list.name}:${item.id}`;
  const chain = entries.filter(entry => entry.subject === subject).sort((a, b) => a.position - b.position);
  const isWhole = (await checkChain(chain)).length === 0 && chain[chain.length - 1]?.hash === readLastAction(item.lastAction)?.hash;
  return [...(isWhole ? [] : [`${subject} account`]), ...((await isAsLeft(list, item)) ? [] : [`${subject} columns`])];
}
