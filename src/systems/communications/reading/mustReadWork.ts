import { isProblem } from '../../../kernel/ports/storeError';
import { Visitor } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { WorkItem, WorkSource } from '../../../kernel/system/workSource';
import { Bilingual } from '../../../kernel/text';
import { newsPageAddress } from '../addresses';
import { newsLifecycle } from '../newsLifecycle';
import { confirmedBy } from './acknowledge';
import { mayConcern } from './concerned';
import { inNews, storiesOf, Story } from './feed';
import { readMustRead } from './readFeed';

const task: Bilingual = { en: 'Read, and confirm that you did', fr: 'À lire, puis à confirmer' };

/** News that concerns the person at the page, must be read, and is not confirmed. */
export const newsToRead: WorkSource = {
  id: 'newsToRead',
  find: async (work, visitor) => {
    if (!visitor.roles.includes('staff')) return [];
    try {
      return await toRead(work, visitor);
    } catch (error) {
      // A site that is not set up for news has none to read.
      if (isProblem(error, 'denied', 'notFound')) return [];
      throw error;
    }
  },
};

/** All is asked in one moment, so that the questions travel with those of the other systems. */
async function toRead(work: Workplace, { person }: Visitor): Promise<readonly WorkItem[]> {
  const [rows, confirmed, where] = await Promise.all([readMustRead(work), confirmedBy(work, person.id), work.directory.me()]);
  const french = new Map(storiesOf(rows, 'fr').map(story => [story.number, story]));
  return inNews(storiesOf(rows, 'en'), work.clock.today())
    .filter(({ number, mustReadBy, audience }) => mustReadBy !== null && !confirmed.includes(number) && mayConcern(audience, where))
    .map(story => workItem(work, story, french.get(story.number) ?? story));
}

function workItem(work: Workplace, english: Story, french: Story): WorkItem {
  return {
    key: `news:${english.number}`,
    number: english.number,
    title: { en: english.title, fr: french.title },
    state: newsLifecycle.states.published.label,
    dueOn: english.mustReadBy,
    task,
    href: { en: addressOf(work, english), fr: addressOf(work, french) },
  };
}

/** Its page in the language that it is there in. */
export function addressOf(work: Pick<Workplace, 'sitePath'>, { number, language }: Pick<Story, 'number' | 'language'>): string {
  return newsPageAddress(work, number, language);
}

