/** Texts that a spreadsheet would run as a formula when the file is opened. */
const formulaStart = /^[=+\-@\t\r]/;

/** A table as CSV: commas, CRLF, every field quoted, and nothing that a spreadsheet would take for a formula. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(csvField).join(',')).join('\r\n') + '\r\n';
}

function csvField(text: string): string {
  const harmless = formulaStart.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return `"${harmless.replace(/"/g, '""')}"`;
}

/** Hands a file to the browser's downloads. The mark at its start tells Excel that it is UTF-8. */
export function download(fileName: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
