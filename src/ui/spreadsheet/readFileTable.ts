/** A table as a file holds it: heads, and rows of text under them. */
export interface FileTable {
  readonly heads: readonly string[];
  readonly rows: readonly FileRow[];
}

export interface FileRow {
  /** Line in the file, as a spreadsheet numbers it: the heads are line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a file is no table. */
export type FileProblem = 'unreadable' | 'notASpreadsheet' | 'empty' | 'tooLarge';

export type ReadTable = { readonly ok: true; readonly table: FileTable } | { readonly ok: false; readonly problem: FileProblem };

/** Bytes. A table of 100,000 rows is far smaller. */
const largestFile = 30 * 1024 * 1024;

/** Reads a CSV or Excel file (its first sheet). What reads them loads now, not with the page. */
export async function readFileTable(file: File): Promise<ReadTable> {
  if (file.size > largestFile) return { ok: false, problem: 'tooLarge' };
  try {
    const lines = isExcel(file.name) ? await linesOfExcel(file) : await linesOfText(file);
    return fileTableOf(lines);
  } catch {
    return { ok: false, problem: isExcel(file.name) ? 'notASpreadsheet' : 'unreadable' };
  }
}

function isExcel(name: string): boolean {
  return /\.xlsx$/i.test(name);
}

async function linesOfExcel(file: File): Promise<readonly (readonly string[])[]> {
  const { readSheet } = await import('read-excel-file/universal');
  const lines = await readSheet(await file.arrayBuffer());
  return lines.map(line => line.map(cellText));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // Excel keeps a day without a zone; the reader gives it as midnight in UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}

async function linesOfText(file: File): Promise<readonly (readonly string[])[]> {
  const { default: Papa } = await import('papaparse');
  const { data } = Papa.parse<string[]>(decoded(await file.arrayBuffer()), { skipEmptyLines: false });
  return data;
}

/** UTF-16 where the file begins with its mark, as PowerShell writes it. Else UTF-8, and what older Windows programs write: a byte that is no UTF-8 tells them apart. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The first line that holds anything has the heads. Empty lines are left out and keep their numbers. */
export function fileTableOf(lines: readonly (readonly string[])[]): ReadTable {
  const filled = lines.map((cells, index) => ({ line: index + 1, cells: cells.map(cell => cell.trim()) })).filter(({ cells }) => cells.some(cell => cell !== ''));
  const [heads, ...rows] = filled;
  if (!heads || rows.length === 0) return { ok: false, problem: 'empty' };
  return { ok: true, table: { heads: heads.cells, rows } };
}
