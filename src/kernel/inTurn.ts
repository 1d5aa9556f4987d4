import { StoreError, StoreProblem, StoreProblemKind } from './ports/storeError';

/** What became of one of several items. */
export type ItemResult<Item, Outcome> =
  | { readonly item: Item; readonly kind: 'answered'; readonly outcome: Outcome }
  | { readonly item: Item; readonly kind: 'failed'; readonly problem: StoreProblem };

type Answered<Item, Outcome> = Extract<ItemResult<Item, Outcome>, { kind: 'answered' }>;

export function isAnswered<Item, Outcome>(result: ItemResult<Item, Outcome>): result is Answered<Item, Outcome> {
  return result.kind === 'answered';
}

export interface Turns<Outcome> {
  /** What an earlier try of the same press ended, by key of the item: it is not done and not told again. */
  readonly ended: Map<string, Outcome>;
  readonly onProgress?: (done: number, total: number) => void;
  /** True when the person asked to stop: what has not begun is left for another press. */
  readonly isStopped?: () => boolean;
}

const stopsAll: readonly StoreProblemKind[] = ['disconnected', 'busy'];

/**
 * Does one thing with several items, one after the other. What SharePoint refuses for one does not stop the others; a lost connection
 * does, because the rest would fail too. Whoever presses again with the same `ended` goes on where it stopped. Throws StoreError `disconnected` or `busy`.
 */
export async function inTurn<Item, Outcome>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  run: (item: Item) => Promise<Outcome>,
  { ended, onProgress, isStopped }: Turns<Outcome>,
): Promise<readonly ItemResult<Item, Outcome>[]> {
  const results: ItemResult<Item, Outcome>[] = [];
  for (const item of items) {
    if (isStopped?.()) break;
    onProgress?.(results.length, items.length);
    results.push(await one(item, keyOf(item), run, ended));
  }
  onProgress?.(results.length, items.length);
  return results;
}

async function one<Item, Outcome>(item: Item, key: string, run: (item: Item) => Promise<Outcome>, ended: Map<string, Outcome>): Promise<ItemResult<Item, Outcome>> {
  const before = ended.get(key);
  if (before !== undefined) return { item, kind: 'answered', outcome: before };
  try {
    const outcome = await run(item);
    ended.set(key, outcome);
    return { item, kind: 'answered', outcome };
  } catch (error) {
    if (!(error instanceof StoreError) || stopsAll.includes(error.problem.kind)) throw error;
    return { item, kind: 'failed', problem: error.problem };
  }
}
