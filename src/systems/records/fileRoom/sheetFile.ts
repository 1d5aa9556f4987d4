import { Sheet } from './transferList';

export type SheetFormat = 'excel' | 'csv';

/** A sheet as a file with its name. What writes it loads now, not with the page. */
export async function sheetFile(sheet: Sheet, format: SheetFormat): Promise<{ readonly name: string; readonly content: Blob }> {
  return format === 'excel' ? { name: `${sheet.name}.xlsx`, content: await excelFile(sheet) } : { name: `${sheet.name}.csv`, content: await csvFile(sheet) };
}

const columnWidth = 22;

/** Texts are written as texts, so that nothing in them is ever a formula. */
async function excelFile({ name, heads, rows }: Sheet): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const head = heads.map(value => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map(row => row.map(value => ({ value, type: String })));
  return writeExcelFile([{ sheet: name, data: [head, ...body], columns: heads.map(() => ({ width: columnWidth })) }]).toBlob();
}

/** With the mark of UTF-8, which Excel needs, and nothing that a spreadsheet would run. */
async function csvFile({ heads, rows }: Sheet): Promise<Blob> {
  const { default: Papa } = await import('papaparse');
  const text = Papa.unparse({ fields: [...heads], data: rows.map(row => [...row]) }, { escapeFormulae: true });
  return new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
}
