import { addDays, CalendarDate } from '../dates/calendarDate';
import { Calendar, Closure } from './closure';

export interface ClosedDay {
  readonly date: CalendarDate;
  readonly closure: Closure;
  /** False for a day on which only the office is closed. */
  readonly isHoliday: boolean;
}

/** The days from `from` to `until` on which the office is closed, weekends without a name of their own left out. */
export function closedDays(from: CalendarDate, until: CalendarDate, calendar: Calendar): readonly ClosedDay[] {
  const days: ClosedDay[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) {
    const closure = calendar.whyClosed(date);
    if (closure && closure.id !== 'saturday' && closure.id !== 'sunday') days.push({ date, closure, isHoliday: calendar.isHoliday(date) });
  }
  return days;
}
