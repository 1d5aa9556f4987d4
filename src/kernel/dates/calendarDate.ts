import { Brand } from '../brand';

/** A day of the calendar, `YYYY-MM-DD`, with no hour and no zone. In this house it means a day in America/Toronto. */
export type CalendarDate = Brand<string, 'CalendarDate'>;
/** A moment, ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export type Instant = Brand<string, 'Instant'>;

/** 0 is Sunday, as in the statutes' week. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMilliseconds = 86_400_000;

/** Days since 1970-01-01. Arithmetic on whole days only, so no zone can move it. */
export function dayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMilliseconds;
}

export function fromDayNumber(day: number): CalendarDate {
  return new Date(day * dayMilliseconds).toISOString().slice(0, 10) as CalendarDate;
}

/** Reads `YYYY-MM-DD`. Undefined for any other text and for days that don't exist (2026-02-30). */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!shape.test(text)) return undefined;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  return new Date(milliseconds).toISOString().slice(0, 10) === text ? (text as CalendarDate) : undefined;
}

/** For dates written in the code. Throws on a text that is no date. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new RangeError(`Not a calendar date: ${text}`);
  return date;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekday(date: CalendarDate): Weekday {
  return (((dayNumber(date) + 4) % 7) + 7) % 7 as Weekday;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

export function earliest(first: CalendarDate, ...others: CalendarDate[]): CalendarDate {
  return others.reduce((a, b) => (a <= b ? a : b), first);
}

export function latest(first: CalendarDate, ...others: CalendarDate[]): CalendarDate {
  return others.reduce((a, b) => (a >= b ? a : b), first);
}
