import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { entriesOf, StampedEntry } from '../../../../kernel/activity/entriesOf';
import { subjectOf } from '../../../../kernel/activity/record';
import { Workplace } from '../../../../kernel/ports/workplace';
import { communicationsActivity, news, NewsItem } from '../../newsLists';
import { newsByNumber, newsInPreparation, publishedLately } from '../../work/newsFacts';

const root = 'communications';

export interface NewsDeskWork {
  readonly open: readonly NewsItem[];
  readonly published: readonly NewsItem[];
}

/** What is in preparation and what went out lately. The two questions travel together. */
export function useNewsDesk(work: Workplace): UseQueryResult<NewsDeskWork> {
  return useQuery([root, work.sitePath, 'newsDesk'], async () => {
    const [open, published] = await Promise.all([newsInPreparation(work), publishedLately(work)]);
    return { open, published };
  });
}

/** An item by its number; null when there is none. */
export function useNewsItem(work: Workplace, number: string): UseQueryResult<NewsItem | null> {
  return useQuery([root, work.sitePath, 'newsItem', number], async () => (await newsByNumber(work, number)) ?? null, { refetchOnWindowFocus: false });
}

/** What was done to an item, the latest first. */
export function useNewsActivity(work: Workplace, item: NewsItem): UseQueryResult<readonly StampedEntry[]> {
  return useQuery([root, work.sitePath, 'newsActivity', item.id, item.etag], async () => [...(await entriesOf(work, communicationsActivity, subjectOf(news, item.id)))].reverse(), { keepPreviousData: true });
}
