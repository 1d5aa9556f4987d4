import { CalendarDate } from '../../../src/kernel/dates/calendarDate';
import { torontoToday } from '../../../src/kernel/dates/torontoToday';

const hour = 3_600_000;

/** The moment at which a day begins in Toronto: how SharePoint keeps a date there. */
export function midnightInToronto(day: CalendarDate): Date {
  const fiveHours = Date.parse(`${day}T05:00:00Z`);
  // Before standard time the city had a bias of its own; every date of the tests is later.
  return new Date(torontoToday(fiveHours - hour) === day ? fiveHours - hour : fiveHours);
}
