import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Person } from '../../../kernel/lists/columns';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { Bilingual, Language } from '../../../kernel/text';
import { acknowledgements } from '../newsLists';
import { PageReview, pageReviews } from '../planLists';
import { acknowledgementKey } from './acknowledge';
import { mayConcern } from './concerned';
import { storyOf, Story } from './feed';
import { PageOfNews, readPagesOf } from './readFeed';
import { readTopics } from './topics';

/** What is told under the text of a news page. */
export interface AboutNews {
  readonly story: Story;
  /** Language of the other page, where there is one that the reader may see. */
  readonly counterpart: Language | null;
  readonly topic: Bilingual | null;
  readonly owner: Person | null;
  /** The day by which this reader must have read it; null where it is not for them. */
  readonly mustReadBy: CalendarDate | null;
  readonly isConfirmed: boolean;
  /** What this reader is asked about the page. */
  readonly review: PageReview | null;
}

/** What a reader is told of a news page; undefined when the page is not there for them. Throws StoreError. */
export async function readAbout(work: Workplace, number: string, language: Language): Promise<AboutNews | undefined> {
  const [pages, topics, { person }, where] = await Promise.all([readPagesOf(work, number), readTopics(work), work.people.visitor(), work.directory.me()]);
  const page = pages.find(({ newsLanguage }) => newsLanguage === language);
  const story = page && storyOf(page);
  if (!page || !story) return undefined;
  const isFor = story.mustReadBy !== null && mayConcern(story.audience, where);
  const [isConfirmed, review] = await Promise.all([isFor && hasConfirmed(work, number, person), reviewFor(work, pages, person)]);
  const other: Language = language === 'en' ? 'fr' : 'en';
  return {
    story,
    counterpart: pages.some(({ newsLanguage }) => newsLanguage === other) ? other : null,
    topic: (story.topic !== null && topics[story.topic]) || null,
    owner: page.contentOwner,
    mustReadBy: isFor ? story.mustReadBy : null,
    isConfirmed,
    review,
  };
}

async function hasConfirmed(work: Workplace, number: string, person: Person): Promise<boolean> {
  const key = acknowledgementKey(number, person.id);
  return (await work.lists.findColumns(acknowledgements, { where: { key }, top: 1 }, ['key'])).items.length > 0;
}

/** An open question about either page, put to this person. None on a site whose set-up is older than the list. */
async function reviewFor(work: Workplace, pages: readonly PageOfNews[], person: Person): Promise<PageReview | null> {
  try {
    const { items } = await work.lists.find(pageReviews, { where: { status: ['asked', 'mending'], assignedTo: person.id }, top: 200 });
    const ids = pages.map(({ id }) => Number(id));
    return items.find(({ pageId }) => ids.includes(pageId)) ?? null;
  } catch (error) {
    if (isProblem(error, 'denied', 'notFound')) return null;
    throw error;
  }
}
