import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Period, Span } from './rule';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lastYear = 9998;

/**
 * The day a span later. A day that its month does not have is that month's last: a year after February 29 is February 28.
 * Reads and writes the text itself: a million records are computed at one go.
 */
export function addSpan(date: CalendarDate, { years, months }: Span): CalendarDate {
  const all = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + years * 12 + months;
  const year = Math.floor(all / 12);
  const month = all % 12;
  const day = Math.min(Number(date.slice(8)), lengthOf(year, month));
  return `${yearText(year)}-${padded(month + 1, 2)}-${padded(day, 2)}` as CalendarDate;
}

/** The day after, by the text as well. */
export function dayAfter(date: CalendarDate): CalendarDate {
  const day = Number(date.slice(8)) + 1;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (day <= lengthOf(year, month - 1)) return `${date.slice(0, 8)}${padded(day, 2)}` as CalendarDate;
  return month === 12 ? (`${padded(year + 1, 4)}-01-01` as CalendarDate) : (`${date.slice(0, 5)}${padded(month + 1, 2)}-01` as CalendarDate);
}

/** Both spans, one after the other, as one: adding them at once keeps the last day of a month the last. */
export function bothSpans(first: Span, second: Span | null): Span {
  return { years: first.years + (second?.years ?? 0), months: first.months + (second?.months ?? 0) };
}

/** The last day of the period in which a day lies. The fiscal year ends on March 31. */
export function endOfPeriod(date: CalendarDate, period: Period): CalendarDate {
  const year = Number(date.slice(0, 4));
  if (period === 'calendarYear') return `${yearText(year)}-12-31` as CalendarDate;
  return `${yearText(date.slice(5) <= '03-31' ? year : year + 1)}-03-31` as CalendarDate;
}

function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 1 && isLeap ? 29 : monthLengths[month];
}

/** A mistyped year of the far future still gives a date. */
function yearText(year: number): string {
  return padded(Math.min(year, lastYear), 4);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
