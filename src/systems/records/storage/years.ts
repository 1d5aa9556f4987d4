import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { addSpan } from '../retention/spans';

/** The same day some years away; February 29 becomes the 28th. */
export function addYears(day: CalendarDate, years: number): CalendarDate {
  return addSpan(day, { years, months: 0 });
}
