import { readLastAction } from '../../../kernel/activity/lastAction';
import { isRecorded } from '../../../kernel/activity/record';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { PageId } from '../../../kernel/ports/sitePages';
import { isProblem, StoreError } from '../../../kernel/ports/storeError';
import { untilAnswered } from '../../../kernel/ports/untilAnswered';
import { Workplace } from '../../../kernel/ports/workplace';
import { sendNotice } from '../../../kernel/tellRoles';
import { communicationsActivity } from '../newsLists';
import { pageReviewLifecycle } from '../planLifecycles';
import { PageReview, pageReviews } from '../planLists';
import { reminderNotice } from './notices';
import { isOpen } from './questions';
import { openToOwner, ReviewOutcome, takeReviewStep, ToldOutcome } from './reviewStep';

/** Reminds the owner, who is also let in again where a broken connection kept them out. Throws StoreError. */
export async function remindOwner(work: Workplace, review: PageReview, actionId: string): Promise<ToldOutcome> {
  const outcome = await takeReviewStep(
    work,
    'remind',
    review,
    ({ pageId, reminders }) => {
      const count = (reminders ?? 0) + 1;
      return { changes: { reminders: count }, data: { pageId, reminders: count } };
    },
    actionId,
  );
  if (outcome.kind === 'conflict') return outcome;
  const { item } = outcome;
  await openToOwner(work, item);
  // Opening the question gave it another version.
  const now = await work.lists.get(pageReviews, item.id);
  if (!item.assignedTo) return { ...outcome, item: now };
  return { ...outcome, item: now, mail: await sendNotice(work, { to: [item.assignedTo.email], ...reminderNotice(work, item) }) };
}

/** Takes a question back. Throws StoreError. */
export async function withdrawReview(work: Workplace, review: PageReview, actionId: string): Promise<ReviewOutcome> {
  return over(work, await takeReviewStep(work, 'withdraw', review, ({ pageId, status }) => ({ changes: { dueOn: null }, data: { pageId, from: status } }), actionId));
}

/** Takes the page from the readers, then notes it. The page stays as a draft; one that somebody removed is away already. Safe to repeat. Throws StoreError. */
export async function takeAway(work: Workplace, review: PageReview, actionId: string): Promise<ReviewOutcome> {
  const now = await work.lists.get(pageReviews, review.id);
  if (isPutAway(now) && (await isRecorded(work, communicationsActivity, actionId))) return putAway(work, now);
  await actorOf(work, pageReviewLifecycle, 'takeAway', actionId, now);
  await unpublished(work, now.pageId as PageId);
  return over(work, await takeReviewStep(work, 'takeAway', now, ({ pageId }) => ({ changes: { dueOn: null }, data: { pageId } }), actionId));
}

async function unpublished(work: Workplace, id: PageId): Promise<void> {
  try {
    await untilAnswered(() => work.pages.unpublish(id));
  } catch (error) {
    if (!isProblem(error, 'notFound')) throw error;
  }
}

/**
 * Puts questions that are over back under the list's own permissions, so that who was asked no longer writes to them and the list keeps few items
 * with permissions of their own. For a communications lead who opens the desk; one that can't be put away now is left to the next. Throws nothing of the store's.
 */
export async function settleReviews(work: Workplace, reviews: readonly PageReview[]): Promise<void> {
  const { roles } = await work.people.visitor();
  if (!roles.includes('communicationsLead')) return;
  for (const review of reviews.filter(each => !isOpen(each) && !isPutAway(each))) {
    try {
      await putAway(work, review);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      work.log.warn('reviewNotSettled', { review: review.id, problem: error.problem.kind });
    }
  }
}

async function over(work: Workplace, outcome: ReviewOutcome): Promise<ReviewOutcome> {
  return outcome.kind === 'done' && !isOpen(outcome.item) ? putAway(work, outcome.item) : outcome;
}

/**
 * Whoever else puts the same question away in the same moment takes the same step: it is taken once. Of one that is put away already, what a broken
 * connection kept out of Activity is entered.
 */
async function putAway(work: Workplace, review: PageReview): Promise<ReviewOutcome> {
  const { id, lastActionId } = review;
  if (isPutAway(review)) return settle(work, review, lastActionId ?? '');
  await untilAnswered(() => work.lists.unrestrict(pageReviews, id));
  return settle(work, await work.lists.get(pageReviews, id), `${lastActionId}:settle`);
}

function settle(work: Workplace, review: PageReview, actionId: string): Promise<ReviewOutcome> {
  return takeReviewStep(work, 'settle', review, ({ pageId }) => ({ changes: {}, data: { pageId } }), actionId);
}

function isPutAway({ lastAction }: PageReview): boolean {
  return readLastAction(lastAction)?.action === 'settle';
}
