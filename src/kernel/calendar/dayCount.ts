import { addDays, CalendarDate, dayNumber, daysBetween, fromDayNumber } from '../dates/calendarDate';
import { PassedDay, WhyNot } from './closure';

export type DayUnit = 'calendarDay' | 'businessDay';

/** The last day of a span and the days on the way that were not counted, each with its reason. */
export interface Counted {
  readonly date: CalendarDate;
  readonly leftOut: readonly PassedDay[];
}

/** A way of counting days. The first day is left out and the last is counted (Legislation Act, 2006, s. 89(3)). */
export interface DayCount {
  readonly unit: DayUnit;
  /** The date `days` later. `days` is 0 or more; 0 gives the date itself. */
  add(from: CalendarDate, days: number): Counted;
  /** Days counted after `from`, up to and with `to`; 0 when `to` is not later. */
  between(from: CalendarDate, to: CalendarDate): number;
}

/** Weekends and holidays count. */
export const calendarDays: DayCount = {
  unit: 'calendarDay',
  add: (from, days) => ({ date: addCalendarDays(from, days), leftOut: [] }),
  between: (from, to) => Math.max(0, daysBetween(from, to)),
};

/** Counts the days for which `whyNot` has no reason. */
export function businessDays(whyNot: WhyNot): DayCount {
  return { unit: 'businessDay', add: (from, days) => walk(from, days, whyNot), between: (from, to) => countBetween(from, to, whyNot) };
}

/** @throws RangeError when `days` is no whole number of 0 or more. */
export function addCalendarDays(from: CalendarDate, days: number): CalendarDate {
  return addDays(from, whole(days));
}

/** @throws RangeError when `days` is no whole number of 0 or more. */
export function addBusinessDays(from: CalendarDate, days: number, whyNot: WhyNot): CalendarDate {
  return walk(from, days, whyNot).date;
}

function walk(from: CalendarDate, days: number, whyNot: WhyNot): Counted {
  const leftOut: PassedDay[] = [];
  const start = dayNumber(from);
  const wanted = whole(days);
  // A calendar that never opens is a fault in its data.
  const mostDays = 366 * (wanted + 1);
  let date = from;
  for (let walked = 1; walked - 1 - leftOut.length < wanted; walked += 1) {
    if (walked > mostDays) throw new RangeError(`Not ${days} open days within ${mostDays} days of ${from}`);
    date = fromDayNumber(start + walked);
    const closure = whyNot(date);
    if (closure) leftOut.push({ date, closure });
  }
  return { date, leftOut };
}

function countBetween(from: CalendarDate, to: CalendarDate, whyNot: WhyNot): number {
  const last = dayNumber(to);
  let counted = 0;
  for (let number = dayNumber(from) + 1; number <= last; number += 1) if (!whyNot(fromDayNumber(number))) counted += 1;
  return counted;
}

function whole(days: number): number {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Not a number of days: ${days}`);
  return days;
}
