import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { everyPage } from '../../../kernel/lists/everyPage';
import { ListStore } from '../../../kernel/ports/listStore';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { Bilingual } from '../../../kernel/text';
import { CheckSettings } from '../check/contract';
import { OfficeWord, officeWords, wordKinds } from '../planLists';
import { officeWordsFrom, shippedWords } from './officeWordsFrom';

export interface Topic extends Bilingual {
  /** What news items and pages keep. */
  readonly key: string;
}

/** An office or a branch: the name that the directory gives it, and how readers in French call it. */
export interface Place {
  readonly name: string;
  readonly nameFr: string;
}

/** Days on which the office keeps quiet: an election, a day of mourning. Both days belong to it. */
export interface QuietDays {
  readonly label: Bilingual;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** What ships, with what the office added to it. */
export interface OfficeWords {
  readonly check: CheckSettings;
  readonly topics: readonly Topic[];
  readonly offices: readonly Place[];
  readonly branches: readonly Place[];
  readonly quietDays: readonly QuietDays[];
  /** How many news items one day carries before the calendar says that it is crowded. */
  readonly newsADay: number;
  /** What the office added and has not retired, first to last. */
  readonly items: readonly OfficeWord[];
  /** Items that could not be used: changed in the list itself. The rest stands. */
  readonly unreadable: readonly Pick<OfficeWord, 'id' | 'title' | 'kind'>[];
}

interface Kept {
  readonly readAt: number;
  readonly words: Promise<OfficeWords>;
}

/** Milliseconds. Words hardly ever change; a page that stands open overnight must not keep yesterday's. */
const longestAge = 60_000;
const keptBy = new WeakMap<ListStore, Kept>();

/**
 * The words and settings of this office. Read once for a page and again after a minute; asked for beside other reads they travel with them.
 * A site whose set-up is older than this list has what ships. Throws StoreError.
 */
export function officeWordsOf({ lists, clock }: Pick<Workplace, 'lists' | 'clock'>): Promise<OfficeWords> {
  const now = Date.parse(clock.now());
  const kept = keptBy.get(lists);
  if (kept && Math.abs(now - kept.readAt) < longestAge) return kept.words;
  const words = read(lists);
  keptBy.set(lists, { readAt: now, words });
  words.catch(() => keptBy.delete(lists));
  return words;
}

/** The page has changed the words itself: they are read anew when they are next asked for. */
export function forgetOfficeWords({ lists }: Pick<Workplace, 'lists'>): void {
  keptBy.delete(lists);
}

async function read(lists: ListStore): Promise<OfficeWords> {
  const kinds = Object.keys(wordKinds) as OfficeWord['kind'][];
  try {
    return officeWordsFrom(await everyPage(after => lists.find(officeWords, { where: { kind: kinds }, and: { status: 'inForce' }, top: 500, after })));
  } catch (error) {
    if (isProblem(error, 'notFound')) return shippedWords;
    throw error;
  }
}
