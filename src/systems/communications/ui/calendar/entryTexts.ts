import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Language } from '../../../../kernel/text';
import { CalendarEntry } from '../../calendar/entry';
import { timeInWords } from '../../calendar/clockTime';

interface WhenWords {
  readonly times: (start: string, end: string) => string;
  readonly from: (start: string) => string;
  readonly days: (first: string, last: string) => string;
}

/** The hours of an entry, empty for whole days. */
export function hoursOf({ startsAt, endsAt }: Pick<CalendarEntry, 'startsAt' | 'endsAt'>, language: Language, words: Pick<WhenWords, 'times' | 'from'>): string {
  if (startsAt === null) return '';
  return endsAt === null ? words.from(timeInWords(startsAt, language)) : words.times(timeInWords(startsAt, language), timeInWords(endsAt, language));
}

/** The days of an entry: one day, or from one to another. */
export function daysOf({ from, until }: { readonly from: CalendarDate; readonly until: CalendarDate }, language: Language, words: Pick<WhenWords, 'days'>): string {
  return from === until ? dateInWords(from, language) : words.days(dateInWords(from, language), dateInWords(until, language));
}
