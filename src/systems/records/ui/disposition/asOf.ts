import { CalendarDate, parseCalendarDate } from '../../../../kernel/dates/calendarDate';

/** The day in the address, when it is one; else today. */
export function asOfIn(address: string | undefined, today: CalendarDate): CalendarDate {
  return (address === undefined ? undefined : parseCalendarDate(address)) ?? today;
}
