import { Instant } from '../../../kernel/dates/calendarDate';
import { PageId } from '../../../kernel/ports/sitePages';
import { isProblem } from '../../../kernel/ports/storeError';
import { untilAnswered } from '../../../kernel/ports/untilAnswered';
import { Workplace } from '../../../kernel/ports/workplace';
import { Language } from '../../../kernel/text';
import { newsPageName } from '../addresses';
import { NewsItem, NewsPage, newsPages } from '../newsLists';
import { officeWordsOf } from '../officeWords/officeWords';
import { isAsWanted, pageColumns, pageContent } from './newsPage';
import { languageText, textOf } from './newsText';

/** The two pages of an item, as the item names them. */
export type PageIds = Pick<NewsItem, 'pageEn' | 'pageFr'>;

/**
 * Makes both pages say what the item says, where they do not yet. Readers see nothing of it. A page that somebody removed is made anew. Done twice it is
 * done once. Throws StoreError: `stale` when somebody has a page open for editing.
 */
export function preparePages(work: Workplace, item: NewsItem): Promise<PageIds> {
  return inBoth(language => preparePage(work, item, language));
}

/** Puts both pages before the readers, as the item says them. A page that stands so already is left alone. Throws StoreError. */
export function showPages(work: Workplace, item: NewsItem): Promise<PageIds> {
  return inBoth(async language => {
    const id = await preparePage(work, item, language);
    await untilAnswered(() => work.pages.publish(id));
    return id;
  });
}

/** Leaves both pages to SharePoint, which publishes them at the moment that the item names. Throws StoreError. */
export function schedulePages(work: Workplace, item: NewsItem, at: Instant): Promise<PageIds> {
  return inBoth(async language => {
    const id = await preparePage(work, item, language);
    if ((await work.pages.facts(id)).state !== 'scheduled') await untilAnswered(() => work.pages.schedule(id, at));
    return id;
  });
}

/** Takes the schedule of both pages back. What readers see stays. Throws StoreError. */
export async function unschedulePages(work: Workplace, item: NewsItem): Promise<void> {
  await inBoth(async language => {
    const { id } = await pageOf(work, item, language);
    if ((await work.pages.facts(id)).state === 'scheduled') await untilAnswered(() => work.pages.unpublish(id));
    return id;
  });
}

/** Takes both pages from the readers. A page that somebody removed is out of their sight. Throws StoreError. */
export async function hidePages(work: Workplace, { pageEn, pageFr }: PageIds): Promise<void> {
  for (const number of [pageEn, pageFr]) {
    if (number === null) continue;
    const id = number as PageId;
    await unlessRemoved(() => untilAnswered(() => work.pages.unpublish(id)));
  }
}

async function preparePage(work: Workplace, item: NewsItem, language: Language): Promise<PageId> {
  const wanted = pageColumns(item, language);
  const page = await pageOf(work, item, language);
  if (isAsWanted(page, wanted)) return page.id;
  const content = pageContent(work, item, language, await topicName(work, item, language));
  // The revision is written last: a page that names it was written whole.
  await untilAnswered(() => work.pages.save(newsPages, page.id, content, { ...wanted, newsRevision: null }));
  await untilAnswered(() => work.pages.describe(newsPages, page.id, { newsRevision: wanted.newsRevision }));
  return page.id;
}

/** The page that the item names, or the one of its name: made where there is none. */
async function pageOf(work: Workplace, item: NewsItem, language: Language): Promise<NewsPage> {
  const known = language === 'en' ? item.pageEn : item.pageFr;
  const found = known === null ? undefined : await unlessRemoved(() => work.lists.get(newsPages, known as PageId));
  if (found) return found;
  const { title } = languageText(textOf(item), language);
  const id = await untilAnswered(() => work.pages.ensure(newsPageName(item.number, language), title));
  return work.lists.get(newsPages, id);
}

async function unlessRemoved<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isProblem(error, 'notFound')) return undefined;
    throw error;
  }
}

/** Empty without a topic, and for one that the office no longer has. */
async function topicName(work: Workplace, { topic }: NewsItem, language: Language): Promise<string> {
  if (topic === null) return '';
  const { topics } = await officeWordsOf(work);
  return topics.find(({ key }) => key === topic)?.[language] ?? '';
}

/** One after the other: where the first fails, nothing is left running. */
async function inBoth(prepare: (language: Language) => Promise<PageId>): Promise<PageIds> {
  const pageEn = await prepare('en');
  const pageFr = await prepare('fr');
  return { pageEn, pageFr };
}
