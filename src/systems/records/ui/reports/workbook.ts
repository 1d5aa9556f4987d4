import { ReportTable } from './tables';

/** The longest name that Excel takes for a sheet. */
const longestName = 31;

/** All reports as one Excel file, a sheet each. Texts are written as texts, so that nothing in them is ever a formula. */
export async function workbookOf(tables: readonly ReportTable[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  return writeExcelFile(tables.map(sheetOf)).toBlob();
}

function sheetOf({ title, heads, rows }: ReportTable) {
  const first = heads.map(value => ({ value, type: String, fontWeight: 'bold' as const }));
  return { sheet: title.slice(0, longestName), data: [first, ...rows.map(row => row.map(cellOf))], columns: heads.map(() => ({ width: 24 })) };
}

function cellOf(value: string | number) {
  if (value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}
