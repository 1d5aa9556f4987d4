import { nameOf, StoredFile } from './storedFile';

/** Files that hold the same. */
export interface SameFiles {
  readonly files: readonly StoredFile[];
  /** Bytes that all but one of them take. */
  readonly spare: number;
  /** How it is known: by their checksums, or by name and size alone. */
  readonly by: 'content' | 'nameAndSize';
}

/** Files of a size that another file has too: only these can be the same, and only they are worth reading. Empty files are left out. */
export function sameSize(files: readonly StoredFile[]): readonly StoredFile[] {
  return grouped(files.filter(({ size }) => size > 0), ({ size }) => String(size)).flat();
}

/** What is the same by its checksum; where a file has none, by name and size. What takes most comes first. */
export function duplicates(files: readonly StoredFile[]): readonly SameFiles[] {
  const known = files.filter(({ checksum }) => checksum !== undefined);
  const unknown = files.filter(({ checksum, size }) => checksum === undefined && size > 0);
  return [
    ...grouped(known, ({ checksum, size }) => `${checksum} ${size}`).map(same => sameFiles(same, 'content')),
    ...grouped(unknown, ({ path, size }) => `${nameOf(path).toLowerCase()} ${size}`).map(same => sameFiles(same, 'nameAndSize')),
  ].sort((a, b) => b.spare - a.spare);
}

function sameFiles(files: readonly StoredFile[], by: SameFiles['by']): SameFiles {
  const inOrder = [...files].sort((a, b) => (a.changedOn < b.changedOn ? -1 : a.changedOn > b.changedOn ? 1 : 0) || (a.path < b.path ? -1 : 1));
  return { files: inOrder, spare: files[0].size * (files.length - 1), by };
}

function grouped(files: readonly StoredFile[], keyOf: (file: StoredFile) => string): readonly (readonly StoredFile[])[] {
  const groups = new Map<string, StoredFile[]>();
  for (const file of files) {
    const group = groups.get(keyOf(file));
    if (group) group.push(file);
    else groups.set(keyOf(file), [file]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
