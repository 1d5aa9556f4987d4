import { Language } from '../../../../kernel/text';
import { AnnualReport } from '../annualReport';
import { SheetCell, sheetsOf } from './sheets';

/** The report as an Excel file. What writes it loads now, not with the page. */
export async function excelFile(report: AnnualReport, language: Language): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const sheets = sheetsOf(report, language).map(({ name, rows, widths }) => ({ sheet: name, data: rows.map(row => row.map(excelCell)), columns: widths.map(width => ({ width })) }));
  return writeExcelFile(sheets).toBlob();
}

/** Texts are written as texts, so that nothing in them is ever a formula. */
function excelCell(cell: SheetCell) {
  if (cell === null) return null;
  const fontWeight = cell.isHead ? ('bold' as const) : undefined;
  return 'text' in cell ? { value: cell.text, type: String, fontWeight } : { value: cell.number, type: Number, format: cell.format, fontWeight };
}
