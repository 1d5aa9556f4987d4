import { FileRow } from '../../../../ui/spreadsheet/readFileTable';
import { FieldMatch, SchemeField } from './schemeFields';

/** A cell, without the mark that keeps a spreadsheet from taking it for a formula. */
export function cellOf({ cells }: FileRow, match: FieldMatch, field: SchemeField): string {
  const column = match[field];
  return column === undefined ? '' : (cells[column] ?? '').replace(/^'(?=[=+\-@])/, '');
}

/** `PSR-MED` for `PSR-MED-10`. Undefined for a code of one part. */
export function codeAbove(code: string): string | undefined {
  const end = code.lastIndexOf('-');
  return end > 0 ? code.slice(0, end) : undefined;
}
