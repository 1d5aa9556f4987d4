import { Bilingual } from '../../../kernel/text';

/** In what a cell is counted. */
export type CellUnit = 'requests' | 'times' | 'percent' | 'dollars' | 'minutes' | 'pages';

/** One number of the report, with the requests that are in it. */
export interface Cell {
  readonly unit: CellUnit;
  readonly value: number;
  /** Numbers of requests, each once, in order. */
  readonly requests: readonly string[];
}

export interface TableRow {
  readonly id: string;
  readonly label: Bilingual;
  /** One for each column of the table. */
  readonly cells: readonly Cell[];
}

export interface StatisticsTable {
  readonly id: string;
  readonly title: Bilingual;
  /** What the figures mean, where the headings do not say it. */
  readonly note?: Bilingual;
  /** Heading of the rows. */
  readonly of: Bilingual;
  readonly columns: readonly { readonly id: string; readonly label: Bilingual }[];
  readonly rows: readonly TableRow[];
  /** The sum of the rows, in a table where each request stands in one row. */
  readonly total?: TableRow;
}

const totalLabel: Bilingual = { en: 'Total', fr: 'Total' };

/** How many requests these are; a request that is named twice is one. */
export function countCell(requests: readonly string[]): Cell {
  const unique = uniqueSorted(requests);
  return { unit: 'requests', value: unique.length, requests: unique };
}

/** The sum of what some requests contribute. Dollars are summed in cents, so that no sum is off by a fraction. */
export function sumCell(unit: CellUnit, parts: readonly { readonly request: string; readonly amount: number }[]): Cell {
  const cents = parts.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
  return { unit, value: cents / 100, requests: uniqueSorted(parts.map(({ request }) => request)) };
}

/** What share of `all` these are, in percent with one decimal; 0 of none. */
export function percentCell(requests: readonly string[], all: readonly string[]): Cell {
  const share = all.length === 0 ? 0 : uniqueSorted(requests).length / uniqueSorted(all).length;
  return { unit: 'percent', value: Math.round(share * 1000) / 10, requests: uniqueSorted(requests) };
}

/** The sum of each column. */
export function totalOf(rows: readonly TableRow[], columns: number): TableRow {
  const cells = Array.from({ length: columns }, (_, column) => added(rows.map(row => row.cells[column])));
  return { id: 'total', label: totalLabel, cells };
}

/** A table in which each thing stands in exactly one row and column, with its total. */
export function partition<Thing, Column extends string, Row extends string>(table: {
  readonly id: string;
  readonly title: Bilingual;
  readonly note?: Bilingual;
  readonly of: Bilingual;
  readonly columns: Readonly<Record<Column, Bilingual>>;
  readonly rows: Readonly<Record<Row, Bilingual>>;
  readonly things: readonly Thing[];
  readonly columnOf: (thing: Thing) => Column;
  readonly rowOf: (thing: Thing) => Row;
  readonly numberOf: (thing: Thing) => string;
}): StatisticsTable {
  const { id, title, note, of, things, columnOf, rowOf, numberOf } = table;
  const columns = entriesOf(table.columns);
  const rows = entriesOf(table.rows).map(([row, label]): TableRow => ({
    id: row,
    label,
    cells: columns.map(([column]) => countCell(things.filter(thing => rowOf(thing) === row && columnOf(thing) === column).map(numberOf))),
  }));
  return { id, title, note, of, columns: columns.map(([column, label]) => ({ id: column, label })), rows, total: totalOf(rows, columns.length) };
}

function entriesOf<Key extends string>(labels: Readonly<Record<Key, Bilingual>>): readonly (readonly [Key, Bilingual])[] {
  return Object.entries(labels) as [Key, Bilingual][];
}

function added(cells: readonly Cell[]): Cell {
  const [first] = cells;
  return { unit: first?.unit ?? 'requests', value: cells.reduce((sum, { value }) => sum + Math.round(value * 100), 0) / 100, requests: uniqueSorted(cells.flatMap(({ requests }) => requests)) };
}

function uniqueSorted(requests: readonly string[]): readonly string[] {
  return [...new Set(requests)].sort();
}
