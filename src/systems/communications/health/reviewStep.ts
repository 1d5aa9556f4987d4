import { ActionOutcome } from '../../../kernel/activity/act';
import { addBusinessDays } from '../../../kernel/calendar/dayCount';
import { ontarioCalendar } from '../../../kernel/calendar/ontarioCalendar';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { PlannedStep } from '../../../kernel/lifecycle/takeStep';
import { takeStepAnyway } from '../../../kernel/lifecycle/takeStepAnyway';
import { MailResult } from '../../../kernel/ports/people';
import { untilAnswered } from '../../../kernel/ports/untilAnswered';
import { Workplace } from '../../../kernel/ports/workplace';
import { communicationsActivity } from '../newsLists';
import { pageReviewLifecycle } from '../planLifecycles';
import { PageReview, pageReviews } from '../planLists';

export const reviewGround = { list: pageReviews, activity: communicationsActivity, lifecycle: pageReviewLifecycle } as const;
export type ReviewTransition = keyof typeof pageReviewLifecycle.transitions;
export type ReviewOutcome = ActionOutcome<typeof pageReviews>;
/** `mail` is there when the step told somebody else: what became of the notice. The step stands either way. */
export type ToldOutcome = Extract<ReviewOutcome, { kind: 'conflict' }> | (Extract<ReviewOutcome, { kind: 'done' }> & { readonly mail?: MailResult });

/** Business days for an answer, and for what was promised by one. */
const daysToAnswer = 10;

export function answeredBy(today: CalendarDate): CalendarDate {
  return addBusinessDays(today, daysToAnswer, ontarioCalendar().whyClosed);
}

/** A step that means the same whatever happened to the question meanwhile, as long as its life allows it. Safe to repeat with the same `actionId`. Throws StoreError. */
export function takeReviewStep(work: Workplace, transition: Exclude<ReviewTransition, 'ask'>, review: PageReview, plan: (review: PageReview) => PlannedStep<typeof pageReviews>, actionId: string): Promise<ReviewOutcome> {
  return takeStepAnyway(work, reviewGround, transition, review, plan, actionId);
}

/** Lets the owner write to a question that waits for them, and nobody else beside those whom the list lets. Safe to repeat. Throws StoreError. */
export async function openToOwner(work: Workplace, { id, status, assignedTo }: PageReview): Promise<void> {
  if (assignedTo === null || (status !== 'asked' && status !== 'mending')) return;
  await untilAnswered(() => work.lists.restrict(pageReviews, id, [{ person: assignedTo.id, level: 'work' }]));
}
