import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { entriesOf, StampedEntry } from '../../../../kernel/activity/entriesOf';
import { subjectOf } from '../../../../kernel/activity/record';
import { isProblem, StoreError } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { letPageBreathe } from '../../../../ui/letPageBreathe';
import { decisionsOf } from '../../classify/decisions';
import { libraryNamed, ManagedLibrary } from '../../classify/libraries';
import { readFoldersAbove } from '../../classify/readFolders';
import { RecordEntry } from '../../disposition/candidate';
import { recordsActivity } from '../../lists';
import { Scheme } from '../../scheme/contract';
import { readScheme } from '../../scheme/readScheme';
import { Decision, Suggester } from '../../suggest/contract';

/** What was selected, as it is now. */
export interface Selected {
  readonly library: ManagedLibrary;
  readonly entries: readonly RecordEntry[];
  /** How many of the selected are not there any more, or may not be seen. */
  readonly missing: number;
  /** The folders above them. */
  readonly folders: readonly RecordEntry[];
  readonly scheme: Scheme;
}

/** What is chosen belongs to the records as they are now, and is not asked for again behind the panel. */
const asTheyAreNow = { staleTime: Infinity, cacheTime: 0 } as const;

export function useSelected(work: Workplace, listName: string, ids: readonly number[]): UseQueryResult<Selected> {
  return useQuery(['records', work.sitePath, 'selected', listName, ...ids], () => selected(work, listName, ids), asTheyAreNow);
}

async function selected(work: Workplace, listName: string, ids: readonly number[]): Promise<Selected> {
  const [library, scheme] = await Promise.all([libraryNamed(work, listName), readScheme(work)]);
  if (!library) throw new StoreError({ kind: 'notFound' }, `${listName} is not under the scheme`);
  // Asked in one moment, so all of them travel in one request.
  const found = await Promise.all(ids.map(id => entryUnlessGone(work, library, id)));
  const entries = found.filter(entry => entry !== undefined);
  const folders = await readFoldersAbove(work, library.library, entries.map(({ facts }) => facts.path));
  return { library, entries, missing: ids.length - entries.length, folders, scheme };
}

async function entryUnlessGone({ repository }: Workplace, { library }: ManagedLibrary, id: number): Promise<RecordEntry | undefined> {
  try {
    return await repository.get(library, id as RecordEntry['item']['id']);
  } catch (error) {
    if (isProblem(error, 'notFound', 'denied')) return undefined;
    throw error;
  }
}

/** What suggests, learned from the scheme and from what was filed before. It loads when a panel asks for it, and once for a page. */
export function useSuggester(work: Workplace): UseQueryResult<Suggester> {
  return useQuery(['records', work.sitePath, 'suggester'], () => loadSuggester(work), { staleTime: Infinity });
}

async function loadSuggester(work: Workplace): Promise<Suggester> {
  const [{ createSuggesterInSlices }, scheme, decisions] = await Promise.all([import('../../suggest/model'), readScheme(work), decisionsOrNone(work)]);
  return createSuggesterInSlices(scheme.entries, decisions, letPageBreathe);
}

/** The words of the scheme suggest too: what was filed before is no reason to suggest nothing. */
async function decisionsOrNone(work: Workplace): Promise<readonly Decision[]> {
  try {
    return await decisionsOf(work);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    work.log.warn('decisionsUnread', { problem: error.problem.kind });
    return [];
  }
}

/** What was done to a record, the latest first. */
export function useRecordHistory(work: Workplace, { library }: ManagedLibrary, { item }: RecordEntry): UseQueryResult<readonly StampedEntry[]> {
  return useQuery(['records', work.sitePath, 'recordHistory', library.name, item.id, item.etag], async () => [...(await entriesOf(work, recordsActivity, subjectOf(library, item.id)))].reverse());
}
