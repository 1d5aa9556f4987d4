import { Instant } from '../kernel/dates/calendarDate';
import { Column, Person, PersonId } from '../kernel/lists/columns';
import { Columns, FieldsOf, internalName, ItemOf, ListDeclaration } from '../kernel/lists/defineList';
import { ColumnsOf } from '../kernel/ports/listStore';
import { dateAtSite, ZoneBias } from './dateOnly';
import { asRow, misshapen, numberIn, Row, textIn, textOrEmptyIn } from './shape';

/** People met on this page, by their number in the site. An answer to a write names people by number alone. */
export type KnownPeople = Map<PersonId, Person>;

export interface Reading {
  readonly bias: ZoneBias;
  readonly people: KnownPeople;
}

/** Values of some columns by their names in the code. */
export type Fields = Readonly<Record<string, unknown>>;

const personParts = ['Id', 'Title', 'EMail'];

export interface Projection {
  readonly select: string;
  /** Empty when no person is asked for. */
  readonly expand: string;
}

/** `$select` and `$expand`: what the list declares and the item's stamp, and nothing else. */
export function projection(list: ListDeclaration): Projection {
  return projectionOf(list, Object.keys(list.columns), ['Created', 'Modified'], ['Editor']);
}

/** `$select` and `$expand` of these columns and the item's number. Each person among them costs SharePoint a join. */
export function projectionOfColumns(list: ListDeclaration, names: readonly string[]): Projection {
  return projectionOf(list, names, [], []);
}

function projectionOf({ columns }: ListDeclaration, names: readonly string[], ownPlain: readonly string[], ownPersons: readonly string[]): Projection {
  const persons = [...ownPersons, ...names.filter(name => columns[name].kind === 'person').map(internalName)];
  const plain = names.filter(name => columns[name].kind !== 'person').map(internalName);
  const select = ['Id', ...ownPlain, ...plain, ...persons.flatMap(person => personParts.map(part => `${person}/${part}`))];
  return { select: select.join(','), expand: persons.join(',') };
}

/** Reads an item that was asked for with `projection`. Throws StoreError `unexpected` for a value of another shape than declared. */
export function readItem<L extends ListDeclaration>(list: L, value: unknown, reading: Reading): ItemOf<L> {
  const row = asRow(value, list.name);
  const where = whereOf(list, row);
  const stamp = {
    id: numberIn(row, 'Id', where),
    etag: textIn(row, 'odata.etag', where),
    createdAt: instant(row, 'Created', where),
    modifiedAt: instant(row, 'Modified', where),
    modifiedBy: readPerson('Editor', row, where, reading.people),
  };
  return { ...readFields(list, Object.keys(list.columns), row, reading), ...stamp } as unknown as ItemOf<L>;
}

/** Reads an item that was asked for with `projectionOfColumns`. Throws StoreError `unexpected` for a value of another shape than declared. */
export function readColumns<L extends ListDeclaration, K extends keyof FieldsOf<L> & string>(list: L, names: readonly K[], value: unknown, reading: Reading): ColumnsOf<L, K> {
  const row = asRow(value, list.name);
  return { ...readFields(list, names, row, reading), id: numberIn(row, 'Id', whereOf(list, row)) } as unknown as ColumnsOf<L, K>;
}

/** Reads these columns of a row, whatever asked for it. Throws StoreError `unexpected` for a value of another shape than declared. */
export function readFields(list: ListDeclaration, names: readonly string[], row: Row, reading: Reading): Fields {
  return Object.fromEntries(names.map(name => [name, readColumn(list.columns[name], name, row, whereOf(list, row), reading)]));
}

function whereOf(list: ListDeclaration, row: Row): string {
  return `${list.name}(${String(row.Id)})`;
}

/** Reads the answer to a new item, which names people by number. Undefined when one of them was not met yet: then the item must be asked for. */
export function readNewItem<L extends ListDeclaration>(list: L, value: unknown, reading: Reading): ItemOf<L> | undefined {
  const row = asRow(value, list.name);
  const columns: Columns = list.columns;
  const persons = ['Editor', ...Object.keys(columns).filter(name => columns[name].kind === 'person').map(internalName)];
  const isKnown = (name: string): boolean => row[`${name}Id`] === null || reading.people.has(row[`${name}Id`] as PersonId);
  return persons.every(isKnown) ? readItem(list, row, reading) : undefined;
}

function readColumn(column: Column, name: string, row: Row, where: string, reading: Reading): unknown {
  const key = internalName(name);
  if (column.kind === 'person') return readPerson(key, row, where, reading.people);
  const value = row[key];
  if (value === null || value === undefined) return emptyOf(column, `${where}.${key}`);
  switch (column.kind) {
    case 'text':
    case 'note':
      return textIn(row, key, where);
    case 'choice':
      return knownChoice(column, textIn(row, key, where), `${where}.${key}`);
    case 'number':
      return numberIn(row, key, where);
    case 'yesNo':
      if (typeof value !== 'boolean') throw misshapen(`${where}.${key}`);
      return value;
    case 'moment':
      return instant(row, key, where);
    case 'date':
      return dateAtSite(textIn(row, key, where), reading.bias) ?? fail(`${where}.${key}`);
  }
}

// A column that became required after items were made reads as empty text or "no" there; of other kinds nothing stands for empty.
function emptyOf(column: Column, where: string): unknown {
  if (!column.required) return null;
  if (column.kind === 'text' || column.kind === 'note') return '';
  if (column.kind === 'yesNo') return false;
  throw misshapen(where);
}

function knownChoice(column: Column, value: string, where: string): string {
  return column.choices?.some(choice => choice.value === value) ? value : fail(where);
}

function readPerson(key: string, row: Row, where: string, people: KnownPeople): Person | null {
  const value = row[key];
  if (value === undefined) return people.get(row[`${key}Id`] as PersonId) ?? null;
  if (value === null) return null;
  return personOf(asRow(value, `${where}.${key}`), people);
}

/** Reads a person by `Id`, `Title` and `EMail` (`Email` where users are listed) and remembers them. */
export function personOf(row: Row, people: KnownPeople): Person {
  const id = numberIn(row, 'Id', 'person') as PersonId;
  const person = { id, name: textOrEmptyIn(row, 'Title', 'person'), email: textOrEmptyIn(row, 'EMail' in row ? 'EMail' : 'Email', 'person') };
  people.set(id, person);
  return person;
}

export function instant(row: Row, key: string, where: string): Instant {
  const milliseconds = Date.parse(textIn(row, key, where));
  return Number.isNaN(milliseconds) ? fail(`${where}.${key}`) : (new Date(milliseconds).toISOString() as Instant);
}

function fail(where: string): never {
  throw misshapen(where);
}
