/**
 * Dates as SharePoint keeps them: an instant in UTC without milliseconds. A date-only column holds the instant at which its day
 * begins in the site's time zone. Zones are IANA names; instants are milliseconds since 1970.
 */

export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';
type WallClock = Readonly<Record<DatePart, number>>;

const dayLength = 86_400_000;
/** SharePoint's own limits, 1 January 1900 to 31 December 8900, with a day to spare for the zone. */
const earliest = Date.UTC(1900, 0, 1) - dayLength;
const latest = Date.UTC(8901, 0, 1) + dayLength;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a thousand times more than using it. */
const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', era: 'short',
    year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
};

/** What a clock on the site's wall shows at the instant. */
export const wallClock = (instant: number, zone: string): WallClock => {
  const shown = { day: 0, month: 0, year: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) {
    if (type in shown) shown[type as DatePart] = Number(value);
  }
  return shown;
};

const asIfUtc = (clock: WallClock): number => Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, clock.second);
const offsetAt = (instant: number, zone: string): number => asIfUtc(wallClock(instant, zone)) - Math.floor(instant / 1000) * 1000;

/**
 * The instant at which the site's clock shows `local` (written as if it were UTC). Where the clock shows it twice, the first; where it
 * skips it, the moment of the jump.
 */
const instantOfWallClock = (local: number, zone: string): number => {
  const before = local - offsetAt(local - dayLength, zone);
  const after = local - offsetAt(local + dayLength, zone);
  const shown = [before, after].filter((instant) => instant + offsetAt(instant, zone) === local);
  return shown.length > 0 ? Math.min(...shown) : before;
};

/** `2026-03-05T05:00:00Z` */
export const storedInstant = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** The start of the day that the site's calendar shows at the instant, as milliseconds since 1970. */
export const startOfSiteDay = (instant: number, zone: string): number => {
  const { year, month, day } = wallClock(instant, zone);
  return instantOfWallClock(Date.UTC(year, month - 1, day), zone);
};

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

const offsetOf = (written: string): number => {
  if (/^z$/i.test(written)) return 0;
  const minutes = Number(written.slice(1, 3)) * 60 + Number(written.slice(-2));
  return (written.startsWith('-') ? -minutes : minutes) * 60_000;
};

/**
 * Reads an ISO 8601 date or date with time. Without a zone it is the site's local time, as SharePoint takes it. Returns undefined
 * for what is no date or outside 1900 to 8900; fractions of a second are dropped.
 */
export const readInstant = (text: string, zone: string): number | undefined => {
  const parts = iso.exec(text.trim());
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const check = new Date(local);
  const isReal = check.getUTCMonth() === month - 1 && check.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!isReal || local < earliest || local > latest) return undefined;
  return parts[7] ? local - offsetOf(parts[7]) : instantOfWallClock(local, zone);
};

/** The stored form of what a client wrote, cut to the site's midnight for a date-only column; undefined when it is no date. */
export const storedDate = (text: string, zone: string, dateOnly: boolean): string | undefined => {
  const instant = readInstant(text, zone);
  if (instant === undefined) return undefined;
  return storedInstant(dateOnly ? startOfSiteDay(instant, zone) : instant);
};

/** One part of the site's wall clock at a stored instant, for `day()`, `month()` and the like; null for an empty value. */
export const sitePart = (stored: string | null, part: DatePart, zone: string): number | null =>
  stored === null ? null : wallClock(Date.parse(stored), zone)[part];
