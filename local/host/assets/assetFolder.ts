import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Files that may be served, each by its exact name. Names are looked up in a list made at start, never joined to a path,
 * so no address can climb out of a folder.
 */
export interface AssetFolder {
  /** `/_local/<folder>/<hash>/`; the hash changes with the content, so that a browser may keep every file for ever. */
  readonly prefix: string;
  readonly names: readonly string[];
  read(name: string): Buffer | undefined;
}

const hashLength = 12;

function shortHash(parts: Iterable<string | Buffer>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, hashLength);
}

/** A folder held in memory, addressed by the hash of all its content. */
export function memoryFolder(folder: string, files: ReadonlyMap<string, Buffer>): AssetFolder {
  const hash = shortHash([...files].flatMap(([name, body]) => [name, body]));
  return { prefix: `/_local/${folder}/${hash}/`, names: [...files.keys()], read: (name) => files.get(name) };
}

/**
 * A folder whose files are read when first asked for. `paths` gives each name's absolute path; `version` stands for the content,
 * so it must change when the files do (the version of an npm package does).
 */
export function diskFolder(folder: string, version: string, paths: ReadonlyMap<string, string>): AssetFolder {
  const hash = shortHash([version, ...[...paths.keys()].sort()]);
  const read = (name: string): Buffer | undefined => {
    const path = paths.get(name);
    return path === undefined ? undefined : readFileSync(path);
  };
  return { prefix: `/_local/${folder}/${hash}/`, names: [...paths.keys()], read };
}
