import fs from 'node:fs';
import path from 'node:path';

/** The database and what SQLite keeps beside it. */
export function removeDatabase(file: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) fs.rmSync(file + ending, { force: true });
}

/** A database is seeded under another name and takes its own only when it is whole: a start that was broken off begins anew. */
export function unfinishedName(file: string): string {
  return path.join(path.dirname(file), `unfinished-${path.basename(file)}`);
}

export function adopt(unfinished: string, file: string): void {
  removeDatabase(file);
  fs.renameSync(unfinished, file);
}

/** Moves a database away under a name that says so. Returns the new name. */
export function setAside(file: string): string {
  const kept = `${file}.damaged-${fs.statSync(file).mtimeMs.toFixed(0)}`;
  fs.renameSync(file, kept);
  removeDatabase(file);
  return kept;
}
