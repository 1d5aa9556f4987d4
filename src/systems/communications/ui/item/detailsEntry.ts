import { addDays, CalendarDate, parseCalendarDate } from '../../../../kernel/dates/calendarDate';
import { Person } from '../../../../kernel/lists/columns';
import { Read } from '../../../../ui/form/useTypedForm';
import { Audience, readAudience } from '../../audience';
import { NewsItem, ReaderLanguage, readerLanguages } from '../../newsLists';
import { NewsDetails } from '../../work/contract';

/** The form of audience and dates as typed. Offices and branches are one line each, `Sudbury\nTimmins`. */
export interface DetailsEntry extends Record<string, string> {
  readonly topic: string;
  readonly byline: string;
  readonly offices: string;
  readonly branches: string;
  readonly languages: string;
  readonly mustReadBy: string;
  readonly pinnedUntil: string;
  readonly expiresOn: string;
  readonly reviewOn: string;
}
export type DetailsFault = 'notADate' | 'inPast' | 'notAChoice' | 'unknownPerson' | 'tooFar' | 'afterExpiry';

/** A page is reviewed within a year (house rule of rules.md, section 4). */
const longestReview = 366;

export function detailsEntry(item: NewsItem): DetailsEntry {
  const { offices, branches, languages } = readAudience(item.audience);
  return {
    topic: item.topic ?? '',
    byline: item.byline?.name ?? '',
    offices: offices.join('\n'),
    branches: branches.join('\n'),
    languages,
    mustReadBy: item.mustReadBy ?? '',
    pinnedUntil: item.pinnedUntil ?? '',
    expiresOn: item.expiresOn ?? '',
    reviewOn: item.reviewOn ?? '',
  };
}

/** What was typed as facts, or the faults of its fields. `people` are those who may be named as authors. */
export function readDetails(entry: DetailsEntry, item: NewsItem, people: readonly Person[], today: CalendarDate): Read<DetailsEntry, NewsDetails> {
  const days = { mustReadBy: dayIn(entry.mustReadBy), pinnedUntil: dayIn(entry.pinnedUntil), expiresOn: dayIn(entry.expiresOn), reviewOn: dayIn(entry.reviewOn) };
  const byline = personIn(entry.byline, [...people, ...(item.byline ? [item.byline] : [])]);
  const faults: { -readonly [K in keyof DetailsEntry]?: DetailsFault } = {};
  for (const name of ['mustReadBy', 'pinnedUntil', 'expiresOn', 'reviewOn'] as const) {
    const day = days[name];
    if (day === undefined) faults[name] = 'notADate';
    // A day that stood there before and has passed meanwhile is no slip.
    else if (day !== null && day < today && day !== item[name]) faults[name] = 'inPast';
  }
  const { expiresOn, reviewOn, mustReadBy, pinnedUntil } = days;
  if (reviewOn && reviewOn > addDays(today, longestReview)) faults.reviewOn = 'tooFar';
  if (expiresOn && mustReadBy && mustReadBy > expiresOn) faults.mustReadBy = 'afterExpiry';
  if (expiresOn && pinnedUntil && pinnedUntil > expiresOn) faults.pinnedUntil = 'afterExpiry';
  if (!isReaderLanguage(entry.languages)) faults.languages = 'notAChoice';
  if (byline === undefined) faults.byline = 'unknownPerson';
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const audience: Audience = { offices: lines(entry.offices), branches: lines(entry.branches), languages: entry.languages as ReaderLanguage };
  return {
    ok: true,
    facts: { topic: entry.topic || null, byline: byline ?? null, audience, mustReadBy: mustReadBy ?? null, pinnedUntil: pinnedUntil ?? null, expiresOn: expiresOn ?? null, reviewOn: reviewOn ?? null },
  };
}

/** Null for none, undefined for a text that is no date. */
function dayIn(typed: string): CalendarDate | null | undefined {
  return typed.trim() === '' ? null : parseCalendarDate(typed.trim());
}

/** Null for none, undefined for a name that nobody has. */
function personIn(typed: string, people: readonly Person[]): Person | null | undefined {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return null;
  return people.find(({ name, email }) => wanted === name.toLowerCase() || wanted === email.toLowerCase() || wanted === `${name} (${email})`.toLowerCase());
}

function lines(typed: string): readonly string[] {
  return typed.split('\n').map(line => line.trim()).filter(line => line !== '');
}

function isReaderLanguage(value: string): value is ReaderLanguage {
  return Object.prototype.hasOwnProperty.call(readerLanguages, value);
}
