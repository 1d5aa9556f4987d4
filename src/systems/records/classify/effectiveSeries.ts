import { SchemeCode } from '../scheme/contract';

/** Series of the classified folders of a library, by `folderKey` of their paths. */
export type FolderSeries = ReadonlyMap<string, SchemeCode>;

/** A document or folder, as far as its series asks. */
export interface Placed {
  /** From the root of the server. */
  readonly path: string;
  /** Its own; null when it has none. */
  readonly seriesCode: SchemeCode | null;
}

/** The series that holds for a document or folder, and where it comes from. */
export type EffectiveSeries =
  | { readonly kind: 'own'; readonly code: SchemeCode }
  | { readonly kind: 'inherited'; readonly code: SchemeCode; /** Key of the folder. */ readonly folder: string }
  | { readonly kind: 'none' };

/** SharePoint tells no two paths apart by their case. */
export function folderKey(path: string): string {
  return path.toLowerCase();
}

/** A record's own series overrides; without one, the nearest classified folder above gives it, as a paper file has that of its binder. */
export function effectiveSeries({ path, seriesCode }: Placed, folders: FolderSeries): EffectiveSeries {
  return seriesCode === null ? inheritedSeries(path, folders) : { kind: 'own', code: seriesCode };
}

/** What the folders above a path give to what lies there, whatever it has of its own. */
export function inheritedSeries(path: string, folders: FolderSeries): Exclude<EffectiveSeries, { kind: 'own' }> {
  for (const folder of foldersAbove(path)) {
    const code = folders.get(folder);
    if (code !== undefined) return { kind: 'inherited', code, folder };
  }
  return { kind: 'none' };
}

/** Keys of the folders above a path, the nearest first. */
export function foldersAbove(path: string): readonly string[] {
  const parts = folderKey(path).split('/');
  return parts.slice(2).map((_part, depth) => parts.slice(0, parts.length - 1 - depth).join('/'));
}
