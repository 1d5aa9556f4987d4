import { Instant } from '../../../src/kernel/dates/calendarDate';
import { Person } from '../../../src/kernel/lists/columns';
import { isOperator } from '../../../src/kernel/lists/conditions';
import { ListDeclaration } from '../../../src/kernel/lists/defineList';
import { UntypedQuery } from '../../../src/kernel/lists/query';
import { ListStore } from '../../../src/kernel/ports/listStore';
import { StoreError, StoreProblem } from '../../../src/kernel/ports/storeError';

type Fields = Record<string, unknown>;
interface Row {
  readonly id: number;
  readonly earlier: Earlier[];
  version: number;
  by: Person;
  at: Instant;
  fields: Fields;
}

/** What an item held before a change. */
interface Earlier {
  readonly version: number;
  readonly by: Person;
  readonly at: Instant;
  readonly fields: Fields;
}

/** What happens to the next write, before or after it is done. */
export interface Mishap {
  readonly when: 'before' | 'after';
  readonly problem: StoreProblem;
}

/** Lists in memory: etags, unique values and plain conditions, as the port promises them. Permissions are the server's tests' business. */
export class MemoryLists {
  public readonly mishaps: Mishap[] = [];
  public writes = 0;
  public reads: string[] = [];
  private readonly tables = new Map<string, Row[]>();

  public constructor(private readonly now: () => Instant) {}

  /** The port as one person uses it. */
  public as(person: Person): ListStore {
    const store = {
      find: async (list: ListDeclaration, query: UntypedQuery) => ({ items: this.found(list, query).map(row => this.item(row)) }),
      findColumns: async (list: ListDeclaration, query: UntypedQuery, columns: readonly string[]) => ({
        items: this.found(list, query).map(row => ({ ...Object.fromEntries(columns.map(name => [name, row.fields[name]])), id: row.id })),
      }),
      get: async (list: ListDeclaration, id: number) => this.item(this.row(list, id)),
      versions: async (list: ListDeclaration, id: number, columns: readonly string[]) => this.versions(this.row(list, id), columns),
      add: async (list: ListDeclaration, fields: Fields) => this.written(() => this.add(list, fields, person)),
      update: async (list: ListDeclaration, id: number, etag: string, fields: Fields) => this.written(() => this.change(list, id, fields, person, etag)),
      restrict: async (list: ListDeclaration, id: number) => void (this.row(list, id).version += 1),
      unrestrict: async (list: ListDeclaration, id: number) => void (this.row(list, id).version += 1),
    };
    return store as unknown as ListStore;
  }

  public rows(list: ListDeclaration): Row[] {
    const rows = this.tables.get(list.name) ?? [];
    this.tables.set(list.name, rows);
    return rows;
  }

  /** A change by somebody else, past the forms. */
  public change(list: ListDeclaration, id: number, fields: Fields, by: Person, etag?: string): object {
    const row = this.row(list, id);
    if (etag !== undefined && etag !== etagOf(row)) throw new StoreError({ kind: 'stale' });
    row.earlier.unshift({ version: row.version, by: row.by, at: row.at, fields: row.fields });
    row.fields = { ...row.fields, ...fields };
    row.at = this.now();
    row.version += 1;
    row.by = by;
    return this.item(row);
  }

  private found(list: ListDeclaration, query: UntypedQuery): Row[] {
    this.reads.push(list.name);
    const conditions = Object.entries({ ...query.where, ...query.and });
    return this.rows(list).filter(row => conditions.every(([name, wanted]) => fits(row.fields[name], wanted))).slice(0, query.top ?? 100);
  }

  private add(list: ListDeclaration, fields: Fields, by: Person): object {
    const unique = Object.keys(list.columns).filter(name => list.columns[name].unique && (fields[name] ?? null) !== null);
    if (unique.some(name => this.rows(list).some(row => row.fields[name] === fields[name]))) throw new StoreError({ kind: 'duplicate' });
    const empty = Object.fromEntries(Object.keys(list.columns).map(name => [name, null]));
    const row: Row = { id: this.rows(list).length + 1, version: 1, earlier: [], at: this.now(), by, fields: { ...empty, ...fields } };
    this.rows(list).push(row);
    return this.item(row);
  }

  private versions(row: Row, columns: readonly string[]): readonly object[] {
    return [row, ...row.earlier].map(({ version, by, at, fields }) => ({ label: `${version}.0`, at, by: by.name, fields: Object.fromEntries(columns.map(name => [name, fields[name] ?? null])) }));
  }

  private written(write: () => object): object {
    const mishap = this.mishaps.shift();
    if (mishap?.when === 'before') throw new StoreError(mishap.problem);
    const answer = write();
    this.writes += 1;
    if (mishap) throw new StoreError(mishap.problem);
    return answer;
  }

  private row(list: ListDeclaration, id: number): Row {
    const row = this.rows(list).find(one => one.id === id);
    if (!row) throw new StoreError({ kind: 'notFound' });
    return row;
  }

  private item(row: Row): object {
    return { ...row.fields, id: row.id, etag: etagOf(row), createdAt: this.now(), modifiedAt: this.now(), modifiedBy: row.by };
  }
}

function etagOf({ id, version }: Row): string {
  return `"${id},${version}"`;
}

function fits(value: unknown, wanted: unknown): boolean {
  if (wanted === undefined) return true;
  const plain = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  if (Array.isArray(wanted)) return wanted.includes(plain);
  if (!isOperator(wanted)) return plain === wanted;
  if (wanted.is === 'startsWith') return String(plain).startsWith(wanted.value);
  if (wanted.is === 'between') return String(plain) >= String(wanted.from) && String(plain) <= String(wanted.to);
  if (wanted.is === 'onOrBefore') return plain !== null && String(plain) <= String(wanted.value);
  throw new Error(`These lists do not know ${wanted.is}.`);
}
