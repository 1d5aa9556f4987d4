import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'papaparse';

export type TableRow = Readonly<Record<string, string>>;

/** The rows of a CSV file with a header row. @throws Error naming the file when it can't be read, is no CSV or lacks a column. */
export function readTable(path: string, columns: readonly string[]): readonly TableRow[] {
  const { data, errors, meta } = parse<TableRow>(contentOf(path).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: 'greedy' });
  const missing = columns.filter(column => !meta.fields?.includes(column));
  if (missing.length > 0) throw new Error(`${basename(path)} has no column ${missing.join(', ')}; its columns are ${(meta.fields ?? []).join(', ')}`);
  const [error] = errors;
  if (error) throw new Error(`${basename(path)}, row ${(error.row ?? 0) + 2}: ${error.message}`);
  return data;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${path} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
