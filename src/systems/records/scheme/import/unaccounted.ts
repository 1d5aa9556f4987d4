import { recordIfMissing, subjectOf } from '../../../../kernel/activity/record';
import { readLastAction } from '../../../../kernel/activity/lastAction';
import { Workplace } from '../../../../kernel/ports/workplace';
import { recordsActivity } from '../../lists';
import { schemeEntries, SchemeItem } from '../../schemeList';
import { SchemeOutcome } from '../schemeStep';

type Written = Pick<SchemeItem, 'id' | 'lastActionId'>;

/** Ids of one question: the address of a request has an end. */
const askedAtOnce = 20;

/**
 * Versions that were written while their account in Activity was not: an import that broke off leaves one. No page acts on a version that is
 * replaced or retired, so the next import makes up for it. Throws StoreError.
 */
export async function unaccounted({ lists }: Pick<Workplace, 'lists'>, items: readonly Written[]): Promise<readonly SchemeItem[]> {
  const heaps = Array.from({ length: Math.ceil(items.length / askedAtOnce) }, (_, heap) => items.slice(heap * askedAtOnce, (heap + 1) * askedAtOnce));
  const missing = await Promise.all(
    heaps.map(async heap => {
      const ids = heap.flatMap(({ lastActionId }) => (lastActionId === null ? [] : [lastActionId]));
      const { items: entries } = await lists.findColumns(recordsActivity, { where: { actionId: ids }, top: askedAtOnce }, ['actionId']);
      const kept = new Set(entries.map(({ actionId }) => actionId));
      return heap.filter(({ lastActionId }) => lastActionId !== null && !kept.has(lastActionId));
    }),
  );
  return Promise.all(missing.flat().map(({ id }) => lists.get(schemeEntries, id)));
}

/** Enters the account that an item carries into Activity. Throws StoreError. */
export async function enterAccount(work: Workplace, item: SchemeItem): Promise<SchemeOutcome> {
  const last = readLastAction(item.lastAction);
  if (last) await recordIfMissing(work, recordsActivity, subjectOf(schemeEntries, item.id), last);
  return { kind: 'done', item, recorded: last !== undefined };
}
