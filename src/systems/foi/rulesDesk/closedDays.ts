import { Calendar, Closure } from '../../../kernel/calendar/closure';
import { dayOf } from '../../../kernel/calendar/yearDates';
import { addDays, CalendarDate } from '../../../kernel/dates/calendarDate';

export interface ClosedDay {
  readonly date: CalendarDate;
  readonly closure: Closure;
  /** False for a day on which only the office is closed. */
  readonly isHoliday: boolean;
}

/** The days of a year on which the office is closed, weekends without a name of their own left out. */
export function closedDaysOf(year: number, calendar: Calendar): readonly ClosedDay[] {
  const days: ClosedDay[] = [];
  for (let date = dayOf(year, 1, 1); date <= dayOf(year, 12, 31); date = addDays(date, 1)) {
    const closure = calendar.whyClosed(date);
    if (closure && closure.id !== 'saturday' && closure.id !== 'sunday') days.push({ date, closure, isHoliday: calendar.isHoliday(date) });
  }
  return days;
}
