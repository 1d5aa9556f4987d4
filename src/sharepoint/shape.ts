import { StoreError } from '../kernel/ports/storeError';

/** An entity as SharePoint sends it. */
export type Row = Readonly<Record<string, unknown>>;

/** For a value that has not the shape that SharePoint gives. `where` names list, item and column; values never go to the log. */
export function misshapen(where: string): StoreError {
  return new StoreError({ kind: 'unexpected', status: 200 }, `unexpected value in ${where}`);
}

export function asRow(value: unknown, where: string): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misshapen(where);
  return value as Row;
}

export function rowsOf(value: unknown, where: string): readonly Row[] {
  const rows = Array.isArray(value) ? value : asRow(value, where).value;
  if (!Array.isArray(rows)) throw misshapen(where);
  return rows.map(row => asRow(row, where));
}

export function textIn(row: Row, key: string, where: string): string {
  const value = row[key];
  if (typeof value !== 'string') throw misshapen(`${where}.${key}`);
  return value;
}

export function numberIn(row: Row, key: string, where: string): number {
  const value = row[key];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw misshapen(`${where}.${key}`);
  return value;
}

/** Empty for SharePoint's null. */
export function textOrEmptyIn(row: Row, key: string, where: string): string {
  return row[key] === null || row[key] === undefined ? '' : textIn(row, key, where);
}

export function flagIn(row: Row, key: string): boolean {
  return row[key] === true;
}
