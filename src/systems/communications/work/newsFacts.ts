import { addDays } from '../../../kernel/dates/calendarDate';
import { between } from '../../../kernel/lists/conditions';
import { byDueDate } from '../../../kernel/lists/byDueDate';
import { everyPage } from '../../../kernel/lists/everyPage';
import { Workplace } from '../../../kernel/ports/workplace';
import { news, NewsItem } from '../newsLists';

export const inPreparation = ['draft', 'review', 'approval', 'scheduled', 'publishing', 'afterApproval'] as const satisfies readonly NewsItem['status'][];

const pageSize = 200;
/** Days back for what was published lately, and for what should have left the news. */
const lately = 90;
const longAgo = 400;

/** Every item that somebody still works on, what is due first at the top. Throws StoreError. */
export async function newsInPreparation(work: Workplace): Promise<readonly NewsItem[]> {
  const found = await everyPage(after => work.lists.find(news, { where: { status: inPreparation }, top: pageSize, after }));
  return [...found].sort(byDueDate);
}

/** Undefined for a number that no item has. Throws StoreError. */
export async function newsByNumber(work: Workplace, number: string): Promise<NewsItem | undefined> {
  return (await work.lists.find(news, { where: { number }, top: 1 })).items[0];
}

/**
 * What went out in the last 90 days and is not in preparation again, the latest first; and what is older and past its last day in the news, which whoever opens
 * the desk ends (`settle`). Throws StoreError.
 */
export async function publishedLately(work: Workplace): Promise<readonly NewsItem[]> {
  const today = work.clock.today();
  const [recent, expiring] = await Promise.all([
    everyPage(after => work.lists.find(news, { where: { publishedOn: between(addDays(today, -lately), today), status: ['published', 'expired', 'retracted'] }, top: pageSize, after })),
    everyPage(after => work.lists.find(news, { where: { expiresOn: between(addDays(today, -longAgo), addDays(today, -1)), status: 'published' }, top: pageSize, after })),
  ]);
  const older = expiring.filter(item => !recent.some(({ id }) => id === item.id));
  return [...recent, ...older].sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || b.id - a.id);
}
