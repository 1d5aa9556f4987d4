import { good, wrong } from '../../../kernel/typed';
import { Read } from './typed';
import { formatRecordLines, parseRecordLines, parseSections } from './recordLines';

/** One record of the search form as it is typed. */
export interface TypedLine {
  readonly description: string;
  readonly pages: string;
  readonly sections: string;
  readonly reason: string;
}
export const emptyLine: TypedLine = { description: '', pages: '', sections: '', reason: '' };
export type LineFault = 'missing' | 'notANumber';

/** The lines of a form's field. A draft of another version of the form has none. */
export function readTypedLines(field: string): readonly TypedLine[] {
  try {
    const value: unknown = JSON.parse(field === '' ? '[]' : field);
    return Array.isArray(value) ? value.filter(isTypedLine) : [];
  } catch {
    return [];
  }
}

/** How a form's field holds them: as they were typed, so that a wrong number stays to be seen. */
export function writeTypedLines(lines: readonly TypedLine[]): string {
  return JSON.stringify(lines);
}

/** What an earlier answer said, to be typed on. */
export function typedLinesOf(recordLines: string | null): string {
  const lines = parseRecordLines(recordLines ?? '');
  return writeTypedLines(lines.map(({ description, pages, sections, reason }) => ({ description, pages: pages === null ? '' : String(pages), sections: sections.join(', '), reason })));
}

/** What is wrong with the parts of a line. A line that was left empty is no line, and nothing is wrong with it. */
export function lineFaults(line: TypedLine): { readonly [Part in keyof TypedLine]?: LineFault } {
  if (isEmpty(line)) return {};
  return {
    ...(isBlank(line.description) && { description: 'missing' as const }),
    ...(!/^\d{0,9}$/.test(line.pages.trim()) && { pages: 'notANumber' as const }),
    // A section is only a proposal when the coordinator can follow why.
    ...(parseSections(line.sections).length > 0 && isBlank(line.reason) && { reason: 'missing' as const }),
  };
}

/** The column's text, or the first fault of a line. Null when nothing was typed. */
export function checkRecordLines(field: string, { maxLength }: { readonly maxLength?: number }): Read<string | null> {
  const lines = readTypedLines(field).filter(line => !isEmpty(line));
  const [fault] = lines.flatMap(line => Object.values<LineFault>(lineFaults(line)));
  if (fault) return wrong(fault);
  const text = formatRecordLines(lines.map(({ description, pages, sections, reason }) => ({ description, pages: isBlank(pages) ? null : Number(pages), sections: parseSections(sections), reason })));
  if (maxLength !== undefined && text.length > maxLength) return wrong('tooLong');
  return good(text === '' ? null : text);
}

function isEmpty(line: TypedLine): boolean {
  return Object.values<string>({ ...line }).every(isBlank);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isTypedLine(value: unknown): value is TypedLine {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Readonly<Record<string, unknown>>;
  return Object.keys(emptyLine).every(part => typeof line[part] === 'string');
}
