import { addYears } from './years';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { folderOf, ScheduleSays, StoredFile } from './storedFile';

/** Years without a change after which documents are counted as untouched. */
export const untouchedYears = [2, 5, 7] as const;

export interface FolderSum {
  readonly folder: string;
  /** Bytes and number of what lies in it, its folders' content too. */
  readonly size: number;
  readonly count: number;
  readonly lastChange: CalendarDate;
  /** By `untouchedYears`. */
  readonly untouched: readonly number[];
}

export interface StorageSums {
  /** The whole first, then folders, the biggest first. */
  readonly folders: readonly FolderSum[];
  readonly says: Readonly<Record<ScheduleSays, { readonly size: number; readonly count: number }>>;
}

interface Sum {
  size: number;
  count: number;
  lastChange: CalendarDate;
  untouched: number[];
}

/**
 * Adds files up in whatever order they come. What is kept grows with the folders, not with the files.
 * `root` is the place that holds them all; a file adds to each folder between it and the root.
 */
export function createTally(root: string, today: CalendarDate): { readonly add: (file: StoredFile) => void; readonly result: () => StorageSums } {
  const sums = new Map<string, Sum>();
  const says: Record<ScheduleSays, { size: number; count: number }> = { eligible: none(), keeps: none(), transitory: none(), unclassified: none(), unknown: none() };
  const ends = untouchedYears.map(years => addYears(today, -years));
  return {
    add: file => {
      says[file.says].size += file.size;
      says[file.says].count += 1;
      for (const folder of foldersUpTo(root, file.path)) addTo(sums, folder, file, ends);
    },
    result: () => {
      const all = [...sums].map(([folder, sum]): FolderSum => ({ folder, ...sum }));
      const isRoot = ({ folder }: FolderSum): number => (folder === root ? 0 : 1);
      return { folders: all.sort((a, b) => isRoot(a) - isRoot(b) || b.size - a.size || (a.folder < b.folder ? -1 : 1)), says };
    },
  };
}

function none(): { size: number; count: number } {
  return { size: 0, count: 0 };
}

function addTo(sums: Map<string, Sum>, folder: string, { size, changedOn }: StoredFile, ends: readonly CalendarDate[]): void {
  const sum = sums.get(folder) ?? { size: 0, count: 0, lastChange: changedOn, untouched: ends.map(() => 0) };
  sums.set(folder, sum);
  sum.size += size;
  sum.count += 1;
  if (changedOn > sum.lastChange) sum.lastChange = changedOn;
  ends.forEach((end, index) => {
    if (changedOn < end) sum.untouched[index] += 1;
  });
}

/** The folder of a path, and those above it, up to the root. */
export function foldersUpTo(root: string, path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); folder.length > root.length; folder = folderOf(folder)) folders.push(folder);
  return [...folders, root];
}
