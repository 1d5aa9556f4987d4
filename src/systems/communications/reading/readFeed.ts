import { addDays, Instant } from '../../../kernel/dates/calendarDate';
import { between, notEmpty } from '../../../kernel/lists/conditions';
import { Page, PageMark } from '../../../kernel/lists/query';
import { ColumnsOf } from '../../../kernel/ports/listStore';
import { Workplace } from '../../../kernel/ports/workplace';
import { newsPages } from '../newsLists';

const feedColumns = [
  'title', 'newsNumber', 'newsLanguage', 'newsOn', 'newsSummary', 'newsBanner', 'newsBannerAlt', 'newsTopic', 'newsAudience', 'newsMustReadBy', 'newsPinnedUntil', 'newsExpiresOn', 'newsRevision',
] as const;

/** A news page in one language, as far as a feed shows it. */
export type NewsRow = ColumnsOf<typeof newsPages, (typeof feedColumns)[number]>;

/** Pages of one answer: thirty items in two languages. */
const pageSize = 60;
const days = 365;
/** More must-read items in a year than anybody reads. */
const mostMustRead = 200;

/** News of the last year, newest first. Readers are given published pages alone: that is SharePoint's wall. Throws StoreError. */
export function readFeed(work: Workplace, after?: PageMark): Promise<Page<NewsRow>> {
  return work.lists.findColumns(newsPages, { where: { newsOn: lastYear(work) }, orderBy: { column: 'newsOn', descending: true }, top: pageSize, after }, feedColumns);
}

/** Pages of the last year that must be read. Throws StoreError. */
export async function readMustRead(work: Workplace): Promise<readonly NewsRow[]> {
  const query = { where: { newsOn: lastYear(work) }, and: { newsMustReadBy: notEmpty }, orderBy: { column: 'newsOn', descending: true }, top: mostMustRead } as const;
  return (await work.lists.findColumns(newsPages, query, feedColumns)).items;
}

/** Both pages of one item, as far as the reader may see them. Throws StoreError. */
export async function readPagesOf(work: Workplace, newsNumber: string): Promise<readonly PageOfNews[]> {
  return (await work.lists.findColumns(newsPages, { where: { newsNumber }, top: 10 }, [...feedColumns, 'contentOwner'])).items;
}
export type PageOfNews = ColumnsOf<typeof newsPages, (typeof feedColumns)[number] | 'contentOwner'>;

function lastYear({ clock }: Workplace) {
  return between(`${addDays(clock.today(), -days)}T00:00:00.000Z` as Instant, clock.now());
}
