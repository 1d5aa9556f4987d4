import { Language } from '../../../../kernel/text';
import { AnnualReport } from '../annualReport';
import { statisticsWords } from '../statisticsWords';
import { Cell, CellUnit, StatisticsTable, TableRow } from '../table';

/** A cell of a spreadsheet: a text, or a number with Excel's own format. */
export type SheetCell = { readonly text: string; readonly isHead?: boolean } | { readonly number: number; readonly format: string; readonly isHead?: boolean } | null;

export interface ReportSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** In characters. */
  readonly widths: readonly number[];
}

const formats: Readonly<Record<CellUnit, string>> = { requests: '0', times: '0', percent: '0.0', dollars: '#,##0.00', minutes: '0', pages: '0' };

/** The report in the reader's language, and behind it the requests of each cell. */
export function sheetsOf(report: AnnualReport, language: Language): readonly ReportSheet[] {
  const words = statisticsWords[language];
  return [
    { name: words.reportSheet, rows: reportRows(report, language), widths: [52, 22, 22, 22] },
    { name: words.requestsSheet, rows: requestRows(report, language), widths: [46, 46, 30, 16] },
  ];
}

function reportRows({ year, scope, tables, isNil, leftOut }: AnnualReport, language: Language): readonly (readonly SheetCell[])[] {
  const words = statisticsWords[language];
  return [
    [head(words.title(year))],
    [text(`${words.scope}: ${words.scopes[scope]}`)],
    [text(words.countedFrom)],
    ...(isNil ? [[head(words.nilTitle(year))], [text(words.nilText)]] : []),
    ...(leftOut.length > 0 ? [[head(words.leftOutTitle(leftOut.length))], ...leftOut.map(({ name, why }) => [text(words.leftOut(name, words.why[why]))])] : []),
    ...tables.flatMap(table => tableRows(table, language)),
  ];
}

function tableRows({ title, of, columns, rows, total, note }: StatisticsTable, language: Language): readonly (readonly SheetCell[])[] {
  const lines = rows.map(row => lineOf(row, language, false));
  return [
    [],
    [head(title[language])],
    ...(note ? [[text(note[language])]] : []),
    [head(of[language]), ...columns.map(({ label }) => head(label[language]))],
    ...lines,
    ...(total ? [lineOf(total, language, true)] : []),
  ];
}

function lineOf({ label, cells }: TableRow, language: Language, isHead: boolean): readonly SheetCell[] {
  return [{ text: label[language], isHead }, ...cells.map(({ value, unit }: Cell) => ({ number: value, format: formats[unit], isHead }))];
}

function requestRows({ tables }: AnnualReport, language: Language): readonly (readonly SheetCell[])[] {
  const words = statisticsWords[language];
  const heads = [words.table, words.row, words.column, words.number].map(head);
  const lines = tables.flatMap(({ title, columns, rows }) =>
    rows.flatMap(({ label, cells }) => cells.flatMap(({ requests }, place) => requests.map(number => [title, label, columns[place].label].map(each => text(each[language])).concat(text(number))))),
  );
  return [heads, ...lines];
}

function head(words: string): SheetCell & { readonly text: string } {
  return { text: words, isHead: true };
}

function text(words: string): SheetCell & { readonly text: string } {
  return { text: words };
}
