import { CalendarDate, parseCalendarDate } from '../../../kernel/dates/calendarDate';
import { Reopening } from './contract';

/** The reopenings as the column keeps them, first to last. Undefined for a text that is none of ours. */
export function readReopenings(column: string | null): readonly Reopening[] | undefined {
  if (column === null || column.trim() === '') return [];
  const value = parsed(column);
  if (!Array.isArray(value)) return undefined;
  const entries = value.map(readReopening);
  return entries.every(entry => entry !== undefined) ? entries : undefined;
}

/** A reopening more, as text for the column. A column that can't be read is not written over: undefined. */
export function withReopening(column: string | null, reopening: Reopening): string | undefined {
  const before = readReopenings(column);
  return before && JSON.stringify([...before, reopening]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readReopening(value: unknown): Reopening | undefined {
  if (typeof value !== 'object' || value === null || !('closed' in value) || !('reopened' in value)) return undefined;
  const closed = dateIn(value.closed);
  const reopened = dateIn(value.reopened);
  return closed && reopened && { closed, reopened };
}

function dateIn(value: unknown): CalendarDate | undefined {
  return typeof value === 'string' ? parseCalendarDate(value) : undefined;
}
