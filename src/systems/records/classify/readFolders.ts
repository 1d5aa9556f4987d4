import { placeInSite } from '../../../kernel/lists/defineList';
import { Workplace } from '../../../kernel/ports/workplace';
import { RecordEntry } from '../disposition/candidate';
import { RecordsLibrary } from '../recordsLibrary';
import { SchemeCode } from '../scheme/contract';
import { folderKey, foldersAbove, FolderSeries } from './effectiveSeries';

type Site = Pick<Workplace, 'repository' | 'sitePath'>;

/** The folders of a library that lie above these paths, all asked for in one moment. The library itself is no folder. Throws StoreError. */
export async function readFoldersAbove({ repository, sitePath }: Site, library: RecordsLibrary, paths: readonly string[]): Promise<readonly RecordEntry[]> {
  const root = `${folderKey(`${sitePath}/${placeInSite(library)}`)}/`;
  const above = new Set(paths.flatMap(foldersAbove).filter(path => path.startsWith(root)));
  return above.size === 0 ? [] : repository.folders(library, [...above]);
}

/** The series of those of them that are classified. */
export function seriesOfFolders(folders: readonly RecordEntry[]): FolderSeries {
  return new Map(folders.flatMap(({ item, facts }) => (item.seriesCode === null ? [] : [[folderKey(facts.path), item.seriesCode as SchemeCode] as const])));
}
