import { readInstant, startOfSiteDay, storedInstant, wallClock } from '../store/siteDates';

const dayLength = 86_400_000;

/**
 * Reads a date as SharePoint's REST does: ISO 8601 only, and without a zone it is the site's wall clock. Gives UTC with whole
 * seconds; undefined for any other text, a locale's `3/5/2026` too, and for days that don't exist.
 */
export function parseDateText(text: string, zone: string): string | undefined {
  const instant = readInstant(text, zone);
  return instant === undefined ? undefined : storedInstant(instant);
}

/** Half a day past midnight is in the next day whatever the clocks do, since no zone's day is longer than 25 hours. */
function nextDay(start: number, zone: string): number {
  return startOfSiteDay(start + dayLength + dayLength / 2, zone);
}

/** Midnight of the site's day that holds this UTC text, and midnight of the next: the bounds of a comparison by day. */
export function dayBounds(utc: string, zone: string): { readonly start: string; readonly end: string } {
  const start = startOfSiteDay(Date.parse(utc), zone);
  return { start: storedInstant(start), end: storedInstant(nextDay(start, zone)) };
}

/** Midnight of the site's today, some days on, in UTC. */
export function todayText(now: number, offsetDays: number, zone: string): string {
  // Noon keeps the sum inside the day that is meant when clocks change between.
  const noon = startOfSiteDay(now, zone) + dayLength / 2;
  return storedInstant(startOfSiteDay(noon + offsetDays * dayLength, zone));
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A stored date on the site's wall clock: `2026-03-05T00:00:00`. */
export function siteText(utc: string, zone: string): string {
  const clock = wallClock(Date.parse(utc), zone);
  return `${String(clock.year).padStart(4, '0')}-${two(clock.month)}-${two(clock.day)}T${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}`;
}

/** As the grid shows it to an English reader of the site: `10/12/2022 1:07 AM`, or the day alone. */
export function gridText(utc: string, zone: string, dateOnly: boolean): string {
  const clock = wallClock(Date.parse(utc), zone);
  const day = `${clock.month}/${clock.day}/${clock.year}`;
  if (dateOnly) return day;
  return `${day} ${clock.hour % 12 === 0 ? 12 : clock.hour % 12}:${two(clock.minute)} ${clock.hour < 12 ? 'AM' : 'PM'}`;
}
