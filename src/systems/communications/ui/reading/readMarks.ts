import { addDays, CalendarDate, Instant } from '../../../../kernel/dates/calendarDate';
import { Story } from '../../reading/feed';

/** What a person has read on this computer: everything before a moment, and single items after it. */
export interface ReadMarks {
  readonly allBefore: Instant;
  readonly numbers: readonly string[];
}

const prefix = 'regional-intranet/newsRead';
/** Whoever comes for the first time finds two weeks of news unread, and not a year. */
const firstDays = 14;
const most = 200;

/** The marks of a person, named by anything that is theirs alone, such as the login name. */
export function loadMarks(person: string, today: CalendarDate): ReadMarks {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(person)) ?? 'null');
    if (isMarks(value)) return value;
  } catch {
    // A spoiled or forbidden storage is one without marks.
  }
  return { allBefore: `${addDays(today, -firstDays)}T00:00:00.000Z` as Instant, numbers: [] };
}

/** Keeps them. A browser may refuse: the marks then last as long as the page. */
export function keepMarks(person: string, marks: ReadMarks): void {
  try {
    localStorage.setItem(keyOf(person), JSON.stringify(marks));
  } catch {
    // Nothing is lost but a mark.
  }
}

export function isRead({ allBefore, numbers }: ReadMarks, { number, on }: Pick<Story, 'number' | 'on'>): boolean {
  return on < allBefore || numbers.includes(number);
}

/** The newest are kept: older ones fall before the moment of "all read" sooner or later. */
export function withRead(marks: ReadMarks, number: string): ReadMarks {
  return marks.numbers.includes(number) ? marks : { ...marks, numbers: [...marks.numbers, number].slice(-most) };
}

export function allRead(now: Instant): ReadMarks {
  return { allBefore: now, numbers: [] };
}

function keyOf(person: string): string {
  return `${prefix}/${person.toLowerCase()}`;
}

function isMarks(value: unknown): value is ReadMarks {
  if (typeof value !== 'object' || value === null || !('allBefore' in value) || !('numbers' in value)) return false;
  return typeof value.allBefore === 'string' && Array.isArray(value.numbers) && value.numbers.every(number => typeof number === 'string');
}
