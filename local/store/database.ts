import * as fs from 'node:fs';
import Database from 'better-sqlite3';
import { CorruptStoreError, ForeignStoreError, LockedStoreError, StoreOpenError, StoreVersionError, UnusableFileError } from './openErrors';
import { applicationId, schemaVersion, siteTables, upgrades } from './schema';

const inMemory = ':memory:';
/** A second start says at once that the file is taken. */
const lockWaitMilliseconds = 0;

/** Read by its properties: the native module's error class may be another copy than the one imported here. */
const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');
const messageOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error));

/** Turns what SQLite says of an unusable file into what a person can act on. */
const explained = (file: string, error: unknown): unknown => {
  if (error instanceof StoreOpenError) return error;
  const code = codeOf(error);
  const detail = messageOf(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new LockedStoreError(file);
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return new CorruptStoreError(file, detail);
  return new UnusableFileError(file, detail);
};

const sizeOf = (file: string): number => fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const isEmptyFile = (file: string): boolean => file === inMemory || sizeOf(file) === 0;

/** A stale log beside a missing file would be replayed into the new one. */
const removeStaleLogs = (file: string): void => {
  if (file === inMemory) return;
  for (const suffix of ['-wal', '-shm', '-journal']) fs.rmSync(`${file}${suffix}`, { force: true });
};

/** Taken for as long as the database is open; the operating system gives it back when the process dies, however it dies. */
const takeLock = (db: Database.Database): void => {
  db.pragma('locking_mode = EXCLUSIVE');
  db.exec('BEGIN EXCLUSIVE; COMMIT');
};

const check = (db: Database.Database, file: string): void => {
  if (db.pragma('application_id', { simple: true }) !== applicationId) throw new ForeignStoreError(file);
  const found = Number(db.pragma('user_version', { simple: true }));
  if (found !== schemaVersion && !(found in upgrades)) throw new StoreVersionError(file, found, schemaVersion);
  const verdict = String(db.pragma('quick_check(1)', { simple: true }));
  if (verdict !== 'ok') throw new CorruptStoreError(file, verdict);
};

const create = (db: Database.Database, fill: (db: Database.Database) => void): void => {
  db.transaction(() => {
    db.exec(siteTables);
    fill(db);
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${schemaVersion}`);
  })();
};

/** From version to version, until the file has the layout of today. */
const upgrade = (db: Database.Database): void => {
  db.transaction(() => {
    for (let version = Number(db.pragma('user_version', { simple: true })); version < schemaVersion; version++) db.exec(upgrades[version]);
    db.pragma(`user_version = ${schemaVersion}`);
  })();
};

/** No file, an empty one, or one whose first start was cut off before anything was written. */
const isUnused = (db: Database.Database): boolean =>
  db.pragma('application_id', { simple: true }) === 0 && db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;

const prepareFile = (db: Database.Database, file: string, fill: (db: Database.Database) => void): void => {
  takeLock(db);
  const isNew = isUnused(db);
  if (!isNew) check(db, file);
  db.pragma('journal_mode = WAL');
  // FULL waits for the disk at every commit: what was acknowledged is there after a kill or a power cut.
  db.pragma('synchronous = FULL');
  db.pragma('cache_size = -65536');
  if (isNew) create(db, fill);
  else upgrade(db);
};

/**
 * Opens the file under an exclusive lock, or makes it when missing or empty and lets `fill` write its first rows. Throws a
 * StoreOpenError for a file that is corrupt, locked, of another program or of another version.
 */
export const openDatabase = (file: string, fill: (db: Database.Database) => void): Database.Database => {
  let db: Database.Database | undefined;
  try {
    if (isEmptyFile(file)) removeStaleLogs(file);
    db = new Database(file, { timeout: lockWaitMilliseconds });
    prepareFile(db, file, fill);
    return db;
  } catch (error) {
    db?.close();
    throw explained(file, error);
  }
};
