import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Language } from '../../../kernel/text';
import { LetterKind } from './letterKinds';

/** `2026-0003 extension en 2026-03-10.docx`; the second of the day is ` (2)`, and so on. */
export function letterName(number: string, kind: LetterKind, language: Language, date: CalendarDate, copy: number): string {
  return `${number} ${kind} ${language} ${date}${copy === 1 ? '' : ` (${copy})`}.docx`;
}
