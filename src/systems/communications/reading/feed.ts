import { CalendarDate, Instant } from '../../../kernel/dates/calendarDate';
import { Workstation } from '../../../kernel/ports/people';
import { Language } from '../../../kernel/text';
import { Audience, concerns, readAudience } from '../audience';
import { NewsRow } from './readFeed';

/** A news item as a reader meets it, in the language that they read where it is there. */
export interface Story {
  readonly number: string;
  /** Language of what stands here: the other one while the reader's is missing. */
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly banner: { readonly path: string; readonly alternative: string } | null;
  readonly topic: string | null;
  readonly on: Instant;
  readonly audience: Audience;
  readonly mustReadBy: CalendarDate | null;
  readonly pinnedUntil: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
  readonly revision: number | null;
}

/** Who reads, as far as it decides what they are shown. */
export interface Reader {
  /** Undefined when the directory does not answer. */
  readonly where: Workstation | undefined;
  readonly language: Language;
  readonly today: CalendarDate;
  /** Numbers of the items that they have confirmed to have read. */
  readonly confirmed: readonly string[];
}

/** One story for each number, newest first. A page that carries no number or language is no news of ours. */
export function storiesOf(rows: readonly NewsRow[], language: Language): readonly Story[] {
  const byNumber = new Map<string, Story>();
  for (const row of rows) {
    const story = storyOf(row);
    if (!story) continue;
    const other = byNumber.get(story.number);
    if (!other || story.language === language) byNumber.set(story.number, story);
  }
  return [...byNumber.values()].sort((a, b) => compare(b.on, a.on) || compare(b.number, a.number));
}

/** Leaves out the oldest story while it is there in the other language alone and older news is still to be read: its page may be the next. */
export function withoutCut(stories: readonly Story[], language: Language, hasOlder: boolean): readonly Story[] {
  const isCut = hasOlder && stories[stories.length - 1]?.language !== language;
  return isCut ? stories.slice(0, -1) : stories;
}

/** Stories whose last day in the news is not over. */
export function inNews(stories: readonly Story[], today: CalendarDate): readonly Story[] {
  return stories.filter(({ expiresOn }) => expiresOn === null || expiresOn >= today);
}

/** What must still be read first, then what is pinned, then the newest. */
export function inOrder(stories: readonly Story[], reader: Reader): readonly Story[] {
  const rank = (story: Story): number => (isToConfirm(story, reader) ? 0 : isPinned(story, reader.today) ? 1 : 2);
  return stories
    .map((story, place) => ({ story, place }))
    .sort((a, b) => rank(a.story) - rank(b.story) || a.place - b.place)
    .map(({ story }) => story);
}

/** Whether an item is for this reader. It chooses what is shown first and locks nothing. */
export function isForReader({ audience }: Story, { where, language }: Reader): boolean {
  return concerns(audience, where, language);
}

/** Whether this reader still has to confirm that they read it. */
export function isToConfirm(story: Story, reader: Reader): boolean {
  return story.mustReadBy !== null && !reader.confirmed.includes(story.number) && isForReader(story, reader);
}

export function isPinned({ pinnedUntil }: Story, today: CalendarDate): boolean {
  return pinnedUntil !== null && pinnedUntil >= today;
}

/** What is taken for an item as it stands in a list of pages. */
export function storyOf(row: NewsRow): Story | undefined {
  const { newsNumber: number, newsLanguage: language, newsOn: on, title } = row;
  if (number === null || language === null || on === null) return undefined;
  return {
    number,
    language,
    title: title ?? number,
    summary: row.newsSummary ?? '',
    banner: row.newsBanner ? { path: row.newsBanner, alternative: row.newsBannerAlt ?? '' } : null,
    topic: row.newsTopic,
    on,
    audience: readAudience(row.newsAudience),
    mustReadBy: row.newsMustReadBy,
    pinnedUntil: row.newsPinnedUntil,
    expiresOn: row.newsExpiresOn,
    revision: row.newsRevision,
  };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
