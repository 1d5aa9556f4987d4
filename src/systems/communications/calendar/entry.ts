import { CalendarDate, daysBetween, weekday } from '../../../kernel/dates/calendarDate';
import { Bilingual } from '../../../kernel/text';
import { Audience, everybody } from '../audience';
import { ClockTime } from './clockTime';

/** What stands on the calendar. */
export const entryKinds = ['event', 'awareness', 'news', 'campaign', 'social', 'quiet', 'holiday'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One line of the calendar as a reader sees it. Plain data: a browser may keep it. */
export interface CalendarEntry {
  /** Unique and lasting, `CommsEvents:12`. */
  readonly key: string;
  readonly kind: EntryKind;
  readonly title: Bilingual;
  /** First and last day. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** Both empty for whole days. */
  readonly startsAt: ClockTime | null;
  readonly endsAt: ClockTime | null;
  readonly place: string | null;
  readonly details: Bilingual | null;
  /** Where its work stands, for those who do that work. */
  readonly state: Bilingual | null;
  /** Where it is read or worked on, from the root of the server. */
  readonly href: Bilingual | null;
  readonly audience: Audience;
}

/** What an entry has beside its key, kind, title and days when nothing more is known. */
export const plainEntry = { startsAt: null, endsAt: null, place: null, details: null, state: null, href: null, audience: everybody } as const;

/** Whole days before hours, then by hour, then by name, so that a day reads the same each time. */
export function byDayAndHour(a: CalendarEntry, b: CalendarEntry): number {
  const [first, second] = [a, b].map(({ from, startsAt, key }) => `${from} ${startsAt ?? ''} ${key}`);
  return first < second ? -1 : 1;
}

export function standsOn({ from, until }: Pick<CalendarEntry, 'from' | 'until'>, day: CalendarDate): boolean {
  return from <= day && day <= until;
}

/** Entries of more days than these would cover a month. */
const daysOfAWeek = 7;

/**
 * Whether a day of a month's grid names an entry. What lasts longer than a week is named where it begins and at the head of each week; quiet
 * days are named on each of them, because each is to be seen.
 */
export function isNamedOn(entry: Pick<CalendarEntry, 'kind' | 'from' | 'until'>, day: CalendarDate): boolean {
  if (!standsOn(entry, day)) return false;
  const isLong = entry.kind !== 'quiet' && daysBetween(entry.from, entry.until) >= daysOfAWeek;
  return !isLong || day === entry.from || weekday(day) === 0;
}
