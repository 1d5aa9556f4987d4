import { CalendarDate, fromDayNumber } from '../kernel/dates/calendarDate';

/**
 * Minutes that are added to the site's winter time to give UTC: 300 in Toronto, -840 in Kiritimati. Summer time is not asked for:
 * every moment used here lies so far from midnight that an hour more or less stays on the same day.
 */
export type ZoneBias = number;

const minute = 60_000;
const day = 86_400_000;
const halfDay = day / 2;

/**
 * Noon of a day in the site's zone. SharePoint keeps the local day of what it is sent, so noon writes that day whatever the zone of the
 * site or of the browser. Between two midnights, it also parts what is stored for one day from what is stored for the next.
 */
export function noonAtSite(date: CalendarDate, bias: ZoneBias): string {
  const noon = Date.parse(`${date}T12:00:00Z`) + bias * minute;
  return new Date(noon).toISOString().replace('.000Z', 'Z');
}

/** Reads what SharePoint keeps of a date-only column: the site's midnight in UTC. Undefined for a text that is no time. */
export function dateAtSite(stored: string, bias: ZoneBias): CalendarDate | undefined {
  const milliseconds = Date.parse(stored);
  if (Number.isNaN(milliseconds)) return undefined;
  return fromDayNumber(Math.floor((milliseconds - bias * minute + halfDay) / day));
}
