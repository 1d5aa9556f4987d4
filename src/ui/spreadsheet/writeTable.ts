/** Rows of text as a CSV file that Excel opens with its accents. What a spreadsheet would take for a formula is marked as text. */
export async function csvFile(rows: readonly (readonly string[])[]): Promise<Blob> {
  const { default: Papa } = await import('papaparse');
  const text = Papa.unparse(rows.map(row => [...row]), { escapeFormulae: true });
  return new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' });
}

/** Rows of text as the only sheet of an Excel file, the first row bold. Texts are written as texts, so that nothing in them is ever a formula. */
export async function excelFile(name: string, rows: readonly (readonly string[])[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const data = rows.map((row, index) => row.map(value => (value === '' ? null : { value, type: String, fontWeight: index === 0 ? ('bold' as const) : undefined })));
  return writeExcelFile([{ sheet: name, data, columns: rows[0].map(() => ({ width: 24 })) }]).toBlob();
}
