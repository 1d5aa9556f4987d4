import { parseCalendarDate } from '../../../kernel/dates/calendarDate';

/** The lists of lines of a plan and what each line holds. Every cell is kept as text; an empty one says nothing yet. */
export const planSections = {
  objectives: ['what'],
  audiences: ['who', 'need', 'channel'],
  messages: ['en', 'fr'],
  tactics: ['what', 'who', 'when', 'done'],
  measures: ['what', 'target', 'result'],
} as const satisfies Record<string, readonly string[]>;

export type PlanSection = keyof typeof planSections;
export type PlanCell<S extends PlanSection = PlanSection> = (typeof planSections)[S][number];
export type PlanLine<S extends PlanSection = PlanSection> = { readonly [C in PlanCell<S>]: string };
/** How a cell is filled: free text, a day `YYYY-MM-DD`, or `yes`. */
export type CellKind = 'text' | 'day' | 'yes';

export function cellKind(cell: PlanCell): CellKind {
  if (cell === 'when') return 'day';
  return cell === 'done' ? 'yes' : 'text';
}

export function emptyLine<S extends PlanSection>(section: S): PlanLine<S> {
  const cells = planSections[section].map(cell => [cell, ''] as const);
  return Object.fromEntries(cells) as PlanLine<S>;
}

/** The lines of a column. Cells that somebody spoilt in the list itself come back empty, and a column that can't be read has no lines. */
export function readLines<S extends PlanSection>(section: S, column: string | null): readonly PlanLine<S>[] {
  const value = parsed(column);
  if (!Array.isArray(value)) return [];
  return value.map((line: unknown) => ({ ...emptyLine(section), ...textsOf(section, line) }));
}

/** As the column keeps them: lines that say nothing are left out; null for none. */
export function linesColumn<S extends PlanSection>(section: S, lines: readonly PlanLine<S>[]): string | null {
  const kept = lines.map(line => trimmed(section, line)).filter(line => Object.values<string>(line).some(cell => cell !== ''));
  return kept.length === 0 ? null : JSON.stringify(kept);
}

/** True for a line whose day is none, such as February 30. */
export function hasBadDay(line: Readonly<Partial<Record<PlanCell, string>>>): boolean {
  const day = (line.when ?? '').trim();
  return day !== '' && parseCalendarDate(day) === undefined;
}

/** Key messages that stand in one language alone. What goes out goes out in both. */
export function messagesInOneLanguage(lines: readonly PlanLine<'messages'>[]): number {
  return lines.filter(({ en, fr }) => (en.trim() === '') !== (fr.trim() === '')).length;
}

function trimmed<S extends PlanSection>(section: S, line: PlanLine<S>): PlanLine<S> {
  const cells = Object.entries<string>(line).map(([cell, text]) => [cell, text.trim()] as const);
  return { ...emptyLine(section), ...Object.fromEntries(cells) };
}

function textsOf(section: PlanSection, line: unknown): Readonly<Record<string, string>> {
  if (typeof line !== 'object' || line === null) return {};
  const known: readonly string[] = planSections[section];
  return Object.fromEntries(Object.entries(line).filter((entry): entry is [string, string] => known.includes(entry[0]) && typeof entry[1] === 'string'));
}

function parsed(column: string | null): unknown {
  try {
    return JSON.parse(column ?? 'null');
  } catch {
    return undefined;
  }
}
