import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { byDueDate } from '../../../../kernel/lists/byDueDate';
import { everyPage } from '../../../../kernel/lists/everyPage';
import { isProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { settleReviews } from '../../health/leadSteps';
import { readQuestions } from '../../health/questions';
import { PageReview, pageReviews } from '../../planLists';
import { CommunicationsProps } from '../screen';

const root = 'communications';

/** All that owners were asked. Nothing of ours runs by a timer, so questions that are over are put away by whoever reads them here. */
export function usePageQuestions(work: Workplace): UseQueryResult<readonly PageReview[]> {
  return useQuery([root, work.sitePath, 'pageQuestions'], async () => {
    const reviews = await readQuestions(work);
    // It stays as it stands, and whoever reads the questions next tries again.
    settleReviews(work, reviews).catch(() => work.log.warn('settleFailed', {}));
    return reviews;
  });
}

/** What the person at the page is asked, what is due first at the top. */
export function useMyQuestions({ work, visitor }: CommunicationsProps): UseQueryResult<readonly PageReview[]> {
  return useQuery([root, work.sitePath, 'myQuestions'], async () => {
    const mine = await everyPage(after => work.lists.find(pageReviews, { where: { status: ['asked', 'mending'], assignedTo: visitor.person.id }, top: 500, after }));
    return [...mine].sort(byDueDate);
  });
}

/** One question; null when there is none of this number. */
export function usePageQuestion(work: Workplace, id: PageReview['id']): UseQueryResult<PageReview | null> {
  return useQuery([root, work.sitePath, 'pageQuestion', id], async () => {
    try {
      return await work.lists.get(pageReviews, id);
    } catch (error) {
      if (isProblem(error, 'notFound')) return null;
      throw error;
    }
  });
}
