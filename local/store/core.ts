import Database from 'better-sqlite3';
import { StoreOptions } from './contract';
import { storedInstant } from './siteDates';

export type Param = string | number | null;

/** What every part of the store works with: the database, the clock and the caches. */
export interface Core {
  readonly options: StoreOptions;
  readonly db: Database.Database;
  /** The wall clock's instant in stored form. */
  now(): string;
  get<Row>(sql: string, ...params: readonly Param[]): Row | undefined;
  all<Row>(sql: string, ...params: readonly Param[]): Row[];
  run(sql: string, ...params: readonly Param[]): Database.RunResult;
  /** Runs the work as one transaction, durable when it returns and wholly undone when it throws. Nested calls join the outer one. */
  write<Result>(work: () => Result): Result;
  /** A value kept until something that is not an item changes (columns, permissions, groups). The file is ours alone, so this is safe. */
  remember<Value>(key: string, make: () => Value): Value;
  /** To be called by every write to columns, permissions or principals. */
  forget(): void;
}

/** Queries differ by list and condition; beyond this many prepared statements all are dropped. */
const statementLimit = 500;
/** Masks are kept by person and scope, and a list may have tens of thousands of scopes. */
const rememberedLimit = 20_000;

export const makeCore = (db: Database.Database, options: StoreOptions): Core => {
  const statements = new Map<string, Database.Statement<unknown[]>>();
  const remembered = new Map<string, unknown>();

  const prepared = (sql: string): Database.Statement<unknown[]> => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= statementLimit) statements.clear();
    const made = db.prepare<unknown[]>(sql);
    statements.set(sql, made);
    return made;
  };

  const forget = (): void => {
    remembered.clear();
    statements.clear();
  };

  const write = <Result>(work: () => Result): Result => {
    try {
      return db.transaction(work)();
    } catch (error) {
      // What was remembered inside the undone transaction never came to be.
      forget();
      throw error;
    }
  };

  const remember = <Value>(key: string, make: () => Value): Value => {
    if (remembered.has(key)) return remembered.get(key) as Value;
    const value = make();
    if (remembered.size >= rememberedLimit) remembered.clear();
    remembered.set(key, value);
    return value;
  };

  return {
    options,
    db,
    now: () => storedInstant(options.now()),
    get: <Row>(sql: string, ...params: readonly Param[]) => prepared(sql).get(...params) as Row | undefined,
    all: <Row>(sql: string, ...params: readonly Param[]) => prepared(sql).all(...params) as Row[],
    run: (sql, ...params) => prepared(sql).run(...params),
    write,
    remember,
    forget,
  };
};
