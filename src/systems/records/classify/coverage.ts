import { PageMark } from '../../../kernel/lists/query';
import { Workplace } from '../../../kernel/ports/workplace';
import { RecordEntry } from '../disposition/candidate';
import { SchemeCode, transitoryCode } from '../scheme/contract';
import { folderKey, FolderSeries, inheritedSeries } from './effectiveSeries';
import { managedLibraries, ManagedLibrary } from './libraries';

/** Documents by what they are filed under. Each stands in one of the four. */
export interface Counts {
  /** Under a series of the document's own. */
  readonly own: number;
  /** Under the series of a folder. */
  readonly inherited: number;
  readonly transitory: number;
  readonly unclassified: number;
}

export interface LibraryCoverage {
  readonly library: ManagedLibrary;
  /** By branch; the empty name for documents of none. */
  readonly branches: ReadonlyMap<string, Counts>;
}

export interface CoverageWatch {
  /** How many documents and folders have been read. */
  readonly onProgress: (seen: number) => void;
  /** True when nobody waits for the answer any more. */
  readonly isStopped: () => boolean;
}

export const noCounts: Counts = { own: 0, inherited: 0, transitory: 0, unclassified: 0 };

/** Reads every library under the scheme, as far as the person may see it, 500 entries at a time. Undefined when it was stopped. Throws StoreError. */
export async function coverageOf(work: Pick<Workplace, 'lists' | 'repository'>, { onProgress, isStopped }: CoverageWatch): Promise<readonly LibraryCoverage[] | undefined> {
  const covered: LibraryCoverage[] = [];
  let seen = 0;
  for (const library of await managedLibraries(work)) {
    const tally = createTally(library.branch);
    let after: PageMark | undefined;
    do {
      if (isStopped()) return undefined;
      const page = await work.repository.all(library.library, after);
      page.items.forEach(tally.add);
      seen += page.items.length;
      onProgress(seen);
      after = page.next;
    } while (after);
    covered.push({ library, branches: tally.result() });
  }
  return covered;
}

export interface Tally {
  readonly add: (entry: Pick<RecordEntry, 'item' | 'facts'>) => void;
  readonly result: () => ReadonlyMap<string, Counts>;
}

/**
 * Counts documents in whatever order they come. A folder may come after what lies in it, so documents without a series wait under their
 * folder until all folders are known: what is kept grows with the folders, not with the documents.
 */
export function createTally(libraryBranch: string | null): Tally {
  const counts = new Map<string, Counts>();
  const waiting = new Map<string, Map<string, number>>();
  const folders = new Map<string, SchemeCode>();
  const count = (branch: string, kind: keyof Counts, by: number): void => {
    const before = counts.get(branch) ?? noCounts;
    counts.set(branch, { ...before, [kind]: before[kind] + by });
  };
  return {
    add: ({ item, facts }) => {
      const code = item.seriesCode as SchemeCode | null;
      if (facts.kind === 'folder') {
        if (code !== null) folders.set(folderKey(facts.path), code);
        return;
      }
      const branch = item.branch ?? libraryBranch ?? '';
      if (code !== null) return count(branch, code === transitoryCode ? 'transitory' : 'own', 1);
      const place = facts.path.slice(0, facts.path.lastIndexOf('/'));
      const there = waiting.get(place) ?? new Map<string, number>();
      waiting.set(place, there.set(branch, (there.get(branch) ?? 0) + 1));
    },
    result: () => {
      for (const [place, there] of waiting) {
        const kind = kindIn(place, folders);
        for (const [branch, documents] of there) count(branch, kind, documents);
      }
      waiting.clear();
      return counts;
    },
  };
}

function kindIn(place: string, folders: FolderSeries): keyof Counts {
  const above = inheritedSeries(`${place}/document`, folders);
  if (above.kind === 'none') return 'unclassified';
  return above.code === transitoryCode ? 'transitory' : 'inherited';
}

/** The sum of several counts. */
export function sumOf(counts: Iterable<Counts>): Counts {
  let sum = noCounts;
  for (const { own, inherited, transitory, unclassified } of counts) {
    sum = { own: sum.own + own, inherited: sum.inherited + inherited, transitory: sum.transitory + transitory, unclassified: sum.unclassified + unclassified };
  }
  return sum;
}

/** The branches of all libraries together, by name. */
export function byBranch(libraries: readonly LibraryCoverage[]): ReadonlyMap<string, Counts> {
  const all = new Map<string, Counts>();
  for (const { branches } of libraries) for (const [branch, counts] of branches) all.set(branch, sumOf([all.get(branch) ?? noCounts, counts]));
  return new Map([...all].sort(([a], [b]) => a.localeCompare(b)));
}

export function documentsIn({ own, inherited, transitory, unclassified }: Counts): number {
  return own + inherited + transitory + unclassified;
}
