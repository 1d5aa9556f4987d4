import { CalendarDate, daysBetween, latest } from '../../../kernel/dates/calendarDate';
import { PageFacts } from '../../../kernel/ports/sitePages';
import { dayOf, reviewedBy } from '../work/dueDays';
import { HasCounterpart, mayBeMissed } from './counterparts';
import { PageQuestions } from './questions';

/** What may be wrong with a page as its columns and its questions tell it, the worst first. */
export const pageProblems = ['overdue', 'noCounterpart', 'old', 'oldDraft', 'noOwner'] as const;
export type PageProblem = (typeof pageProblems)[number];

/** Days (house rules). */
const oldAfter = 365;
const draftOldAfter = 90;

export interface PageState {
  readonly problems: readonly PageProblem[];
  /** The day by which its owner should look at it again; null while no reader sees it. */
  readonly nextReviewOn: CalendarDate | null;
}

/** `hasCounterpart` is left out while only some of the pages are read: then nobody knows what is missing. */
export interface JudgeGround {
  readonly questions: PageQuestions;
  readonly hasCounterpart?: HasCounterpart;
  readonly today: CalendarDate;
}

/**
 * What is wrong with a page. A page is reviewed on the day that its column names, or twelve months after it was changed last; an owner who
 * found it still right has it left alone for twelve months. A draft that readers never see can be neither overdue nor missed in a language.
 */
export function judgePage(page: PageFacts, { questions, hasCounterpart, today }: JudgeGround): PageState {
  const changedOn = dayOf(page.modifiedAt);
  const isSeen = isSeenByReaders(page);
  const dueAgain = questions.rightOn && reviewedBy(questions.rightOn);
  const planned = page.reviewOn ?? reviewedBy(changedOn);
  const nextReviewOn = dueAgain ? latest(planned, dueAgain) : planned;
  const isFoundRight = dueAgain !== null && dueAgain >= today;
  const is: Readonly<Record<PageProblem, boolean>> = {
    overdue: isSeen && nextReviewOn < today,
    noCounterpart: isSeen && hasCounterpart !== undefined && mayBeMissed(page) && !hasCounterpart(page),
    old: isSeen && !isFoundRight && daysBetween(changedOn, today) > oldAfter,
    oldDraft: page.state === 'draft' && daysBetween(changedOn, today) > draftOldAfter,
    noOwner: page.owner === null,
  };
  return { problems: pageProblems.filter(problem => is[problem]), nextReviewOn: isSeen ? nextReviewOn : null };
}

export function isSeenByReaders({ state }: Pick<PageFacts, 'state'>): boolean {
  return state === 'published' || state === 'changed';
}
