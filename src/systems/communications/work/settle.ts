import { StoreError } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { NewsItem } from '../newsLists';
import { NewsOutcome } from './contract';
import { expire, finishPublication } from './publish';

/**
 * Brings items up to what has happened by itself: pages that SharePoint has published at their hour, items past their last day in the news, publications that
 * were broken off. Gives the items that it changed. For a communications lead; of anybody else's items it changes none. One that can't be settled
 * now is left to the next who opens the desk. Throws nothing of the store's.
 */
export async function settle(work: Workplace, items: readonly NewsItem[]): Promise<readonly NewsItem[]> {
  const { roles } = await work.people.visitor();
  if (!roles.includes('communicationsLead')) return [];
  const settled: NewsItem[] = [];
  for (const item of items) {
    const outcome = await settleOne(work, item);
    if (outcome?.kind === 'done' && outcome.item.etag !== item.etag) settled.push(outcome.item);
  }
  return settled;
}

async function settleOne(work: Workplace, item: NewsItem): Promise<NewsOutcome | undefined> {
  try {
    return await whatIsDue(work, item);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    work.log.warn('newsNotSettled', { number: item.number, problem: error.problem.kind });
    return undefined;
  }
}

async function whatIsDue(work: Workplace, item: NewsItem): Promise<NewsOutcome | undefined> {
  if (item.status === 'publishing' || item.status === 'scheduled') return finishPublication(work, item);
  const isPast = item.expiresOn !== null && item.expiresOn < work.clock.today();
  return item.status === 'published' && isPast ? expire(work, item, `${item.lastActionId}:expired`) : undefined;
}
