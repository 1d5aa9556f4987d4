import { addDays, CalendarDate, Weekday, yearOf } from '../dates/calendarDate';
import { Calendar, Closure, WhyNot } from './closure';
import { legislationActHolidays, officeClosures, saturdays, sundays, YearlyDay } from './ontarioDays';
import { dayOf, onOrAfter } from './yearDates';

/**
 * A day that no rule gives. `proclaimed`: fixed as a holiday by the Governor General or the Lieutenant Governor
 * (Legislation Act, 2006, s. 88(2)). `officeClosure`: only the office is closed, such as a day in lieu under a collective agreement.
 * Each names its own source:
 * `{ kind: 'officeClosure', date: calendarDate('2026-12-28'), id: 'boxingDayInLieu', name: {...}, source: {...} }`
 */
export interface ExtraDay extends Closure {
  readonly kind: 'proclaimed' | 'officeClosure';
  readonly date: CalendarDate;
}

/** No proclaimed day and no day in lieu is known from a source that could be checked; an owner adds those of the office. */
export const knownExtraDays: readonly ExtraDay[] = [];

/** The days of one year for one reason or another. */
type DaysOfYear = (year: number) => readonly (readonly [CalendarDate, Closure])[];

/**
 * Ontario's calendar: Legislation Act holidays and the closures of the Ontario Public Service, with the office's own days added.
 * The rules answer for any year. Before 2007 they apply the present list to the past; no open request is that old.
 */
export function ontarioCalendar(extraDays: readonly ExtraDay[] = knownExtraDays): Calendar {
  const proclaimed = extraDays.filter(({ kind }) => kind === 'proclaimed');
  const closures = extraDays.filter(({ kind }) => kind === 'officeClosure');
  const holidays = [everyWeek(0, sundays), byRule(legislationActHolidays), byDate(proclaimed)];
  // What comes later is written over what came before: the name of a day says more than "Saturday" or "Sunday".
  const whyHoliday = lookUp(holidays);
  const whyNotBusinessDay = lookUp([everyWeek(6, saturdays), ...holidays]);
  const whyClosed = lookUp([everyWeek(6, saturdays), byRule(officeClosures), byDate(closures), ...holidays]);
  return {
    whyHoliday,
    whyClosed,
    whyNotBusinessDay,
    isHoliday: (date) => whyHoliday(date) !== undefined,
    isOfficeClosed: (date) => whyClosed(date) !== undefined,
  };
}

function byRule(rules: readonly YearlyDay[]): DaysOfYear {
  return (year) => rules.flatMap((rule) => {
    const date = rule.on(year);
    return date ? [[date, rule] as const] : [];
  });
}

function byDate(days: readonly ExtraDay[]): DaysOfYear {
  return (year) => days.filter(({ date }) => yearOf(date) === year).map((day) => [day.date, day] as const);
}

function everyWeek(on: Weekday, closure: Closure): DaysOfYear {
  return (year) => {
    const days: (readonly [CalendarDate, Closure])[] = [];
    for (let date = onOrAfter(dayOf(year, 1, 1), on); yearOf(date) === year; date = addDays(date, 7)) days.push([date, closure]);
    return days;
  };
}

/** Each year is worked out once, when it is first asked for. The memory belongs to this calendar alone. */
function lookUp(sources: readonly DaysOfYear[]): WhyNot {
  const years = new Map<string, ReadonlyMap<CalendarDate, Closure>>();
  return (date) => {
    const year = date.slice(0, 4);
    let days = years.get(year);
    if (!days) {
      days = new Map(sources.flatMap((daysOf) => daysOf(Number(year))));
      years.set(year, days);
    }
    return days.get(date);
  };
}
