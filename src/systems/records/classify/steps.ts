import { inTurn, ItemResult, Turns } from '../../../kernel/inTurn';
import { Workplace } from '../../../kernel/ports/workplace';
import { RecordEntry } from '../disposition/candidate';
import { readScheme } from '../scheme/readScheme';
import { planEvent, RecordEvent } from './eventPlans';
import { ManagedLibrary } from './libraries';
import { readFoldersAbove, seriesOfFolders } from './readFolders';
import { RecordOutcome, takeRecordStep } from './recordStep';
import { FilingGround, planFiling, SeriesChoice } from './seriesPlans';

/** A document or folder as it was seen, and what it is to be filed under. */
export interface Filing {
  readonly entry: RecordEntry;
  readonly choice: SeriesChoice;
}

/**
 * Files documents and folders of a library, one after the other, each by one write. What can't be done for one does not stop the others.
 * Safe to repeat under the same id. Throws StoreError.
 */
export async function fileAll(work: Workplace, library: ManagedLibrary, filings: readonly Filing[], actionId: string, turns: Turns<RecordOutcome>): Promise<readonly ItemResult<Filing, RecordOutcome>[]> {
  const [scheme, folders] = await Promise.all([readScheme(work), foldersFor(work, library, filings)]);
  const ground: FilingGround = { library, scheme, folders, today: work.clock.today() };
  return inTurn(filings, ({ entry }) => keyOf(entry), ({ entry, choice }) => takeRecordStep(work, library, entry, now => planFiling(now, choice, ground), idFor(actionId, entry)), turns);
}

/** Records one event on several documents and folders, as `fileAll` files them. Safe to repeat. Throws StoreError. */
export async function recordOnAll(work: Workplace, library: ManagedLibrary, entries: readonly RecordEntry[], event: RecordEvent, actionId: string, turns: Turns<RecordOutcome>): Promise<readonly ItemResult<RecordEntry, RecordOutcome>[]> {
  const scheme = await readScheme(work);
  return inTurn(entries, keyOf, entry => takeRecordStep(work, library, entry, now => planEvent(now, event, scheme), idFor(actionId, entry)), turns);
}

/** Folders matter only to what is to have their series. */
async function foldersFor(work: Workplace, { library }: ManagedLibrary, filings: readonly Filing[]) {
  const inheriting = filings.filter(({ choice }) => choice.kind === 'inherit');
  return seriesOfFolders(await readFoldersAbove(work, library, inheriting.map(({ entry }) => entry.facts.path)));
}

function keyOf({ item }: RecordEntry): string {
  return String(item.id);
}

function idFor(actionId: string, { item }: RecordEntry): string {
  return `${actionId}:${item.id}`;
}
