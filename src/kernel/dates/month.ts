import { dayOf } from '../calendar/yearDates';
import { Brand } from '../brand';
import { addDays, CalendarDate, parseCalendarDate, weekday } from './calendarDate';

/** A month of the calendar, `2026-03`. */
export type Month = Brand<string, 'Month'>;

export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7) as Month;
}

/** Undefined for a text that is no month. */
export function parseMonth(text: string): Month | undefined {
  const first = /^\d{4}-\d{2}$/.test(text) ? parseCalendarDate(`${text}-01`) : undefined;
  return first && monthOf(first);
}

export function firstDayOf(month: Month): CalendarDate {
  const [year, number] = month.split('-').map(Number);
  return dayOf(year, number, 1);
}

export function lastDayOf(month: Month): CalendarDate {
  return addDays(firstDayOf(monthsLater(month, 1)), -1);
}

export function monthsLater(month: Month, count: number): Month {
  const [year, number] = month.split('-').map(Number);
  const months = year * 12 + (number - 1) + count;
  return monthOf(dayOf(Math.floor(months / 12), (months % 12) + 1, 1));
}

/** The weeks that a month is printed in, Sunday first as in Canada in either language. The days of the neighbours that fill them belong to them. */
export function weeksOf(month: Month): readonly (readonly CalendarDate[])[] {
  const weeks: CalendarDate[][] = [];
  const last = lastDayOf(month);
  for (let sunday = addDays(firstDayOf(month), -weekday(firstDayOf(month))); sunday <= last; sunday = addDays(sunday, 7)) {
    const start = sunday;
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(start, day)));
  }
  return weeks;
}
