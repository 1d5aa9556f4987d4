import { FieldsOf } from '../lists/defineList';
import { ActivityList } from './activityList';
import { JsonValue } from './json';
import { isSealIntact, LastAction } from './lastAction';

/** An entry as far as its chain goes: without the stamp, which counts over thousands of entries do not read. */
export type ActivityEntry = FieldsOf<ActivityList>;

/** What is wrong in the chain of one item. */
export type ChainFault =
  /** The entry no longer gives its own hash, or can't be read. */
  | { readonly fault: 'changed'; readonly position: number }
  /** No entry has this position. */
  | { readonly fault: 'missing'; readonly position: number }
  /** The entry names another action before it than the one that is there. */
  | { readonly fault: 'detached'; readonly position: number };

/** Reads an entry of Activity back as the action that it tells of. Undefined when its details are not as we write them. */
export function actionOfEntry(entry: ActivityEntry): LastAction | undefined {
  const details = detailsOf(entry.data);
  if (!details) return undefined;
  return {
    id: entry.actionId,
    action: entry.title,
    at: entry.at,
    actor: entry.actor,
    data: details.data,
    position: entry.position,
    previousHash: entry.previousHash ?? '',
    fingerprint: details.fingerprint,
    hash: entry.hash,
  };
}

/** Every fault in the chain of one item, given all its entries in any order. Empty when nothing was changed, removed or slipped in. */
export async function checkChain(entries: readonly ActivityEntry[]): Promise<readonly ChainFault[]> {
  const sorted = [...entries].sort((a, b) => a.position - b.position);
  const faults: ChainFault[] = [];
  let expected = 1;
  let previousHash = '';
  for (const entry of sorted) {
    for (; expected < entry.position; expected += 1) faults.push({ fault: 'missing', position: expected });
    const action = actionOfEntry(entry);
    if (!action || !(await isSealIntact(action))) faults.push({ fault: 'changed', position: entry.position });
    const follows = faults.some(({ fault, position }) => fault === 'missing' && position === entry.position - 1) || (entry.previousHash ?? '') === previousHash;
    if (!follows || entry.position < expected) faults.push({ fault: 'detached', position: entry.position });
    expected = entry.position + 1;
    previousHash = entry.hash;
  }
  return faults;
}

function detailsOf(text: string): { readonly data: JsonValue; readonly fingerprint: string } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('data' in value) || !('fingerprint' in value) || typeof value.fingerprint !== 'string') return undefined;
    return { data: value.data as JsonValue, fingerprint: value.fingerprint };
  } catch {
    return undefined;
  }
}
