import { CalendarDate, calendarDate } from './calendarDate';

const inToronto = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto', calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' });

/**
 * The day that the wall clock in Toronto shows, whatever zone the browser or the server is set to.
 * @param nowMs milliseconds since 1970-01-01T00:00:00Z, as `Date.now()` gives them.
 * @throws RangeError when it is no time.
 */
export function torontoToday(nowMs: number): CalendarDate {
  const parts = new Map(inToronto.formatToParts(nowMs).map((part) => [part.type, part.value]));
  return calendarDate(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
}
