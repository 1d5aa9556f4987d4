import { addDays, CalendarDate } from '../../../kernel/dates/calendarDate';
import { everyPage } from '../../../kernel/lists/everyPage';
import { Workplace } from '../../../kernel/ports/workplace';
import { PageReview, pageReviews } from '../planLists';

export const openStates = ['asked', 'mending', 'toRetire'] as const satisfies readonly PageReview['status'][];

/** What owners were asked about one page. */
export interface PageQuestions {
  readonly open: PageReview | null;
  /** The latest that is over. */
  readonly last: PageReview | null;
  /** The day on which the owner said last that the page is still right. */
  readonly rightOn: CalendarDate | null;
}

export const nothingAsked: PageQuestions = { open: null, last: null, rightOn: null };

/** Questions of two years: an answer holds for one, and may take as long to come. Asked by quarters, so that no quarter comes near the list view threshold. */
const quarters = 8;
const quarterDays = 92;

/** Every question that is open, and those of the last two years. Travels as one request. Throws StoreError. */
export async function readQuestions(work: Pick<Workplace, 'lists' | 'clock'>): Promise<readonly PageReview[]> {
  const today = work.clock.today();
  const asked = Array.from({ length: quarters }, (_, quarter) => {
    const to = addDays(today, -quarter * quarterDays);
    return everyPage(after => work.lists.find(pageReviews, { where: { askedOn: { is: 'between', from: addDays(to, 1 - quarterDays), to } }, top: 1000, after }));
  });
  const open = everyPage(after => work.lists.find(pageReviews, { where: { status: openStates }, top: 1000, after }));
  const found = (await Promise.all([open, ...asked])).flat();
  return [...new Map(found.map(review => [review.id, review])).values()];
}

/** The open questions about one page, first to last. Throws StoreError. */
export async function openQuestionsOf(work: Pick<Workplace, 'lists'>, pageId: number): Promise<readonly PageReview[]> {
  const { items } = await work.lists.find(pageReviews, { where: { pageId }, top: 500 });
  return items.filter(isOpen).sort((a, b) => a.id - b.id);
}

export function isOpen({ status }: Pick<PageReview, 'status'>): boolean {
  return openStates.some(state => state === status);
}

/** The questions by the number of their page. */
export function byPage(reviews: readonly PageReview[]): ReadonlyMap<number, PageQuestions> {
  const found = new Map<number, PageQuestions>();
  for (const review of [...reviews].sort((a, b) => a.id - b.id)) found.set(review.pageId, withReview(found.get(review.pageId) ?? nothingAsked, review));
  return found;
}

function withReview({ open, last, rightOn }: PageQuestions, review: PageReview): PageQuestions {
  if (isOpen(review)) return { open: open ?? review, last, rightOn };
  const isRight = review.status === 'right' && review.answeredOn !== null && (rightOn === null || review.answeredOn > rightOn);
  return { open, last: review, rightOn: isRight ? review.answeredOn : rightOn };
}
