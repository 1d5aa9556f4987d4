import { allowedTransitions } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { Visitor } from '../../../../kernel/ports/people';
import { newsLifecycle, NewsTransition } from '../../newsLifecycle';
import { NewsItem } from '../../newsLists';
import { isApproved } from '../../work/approvals';

/** Steps that have a button on the page of an item. The others are taken by saving, by the details form, or by publishing itself. */
export const newsSteps = [
  'submit', 'pass', 'approveEn', 'approveFr', 'publish', 'schedule', 'unschedule', 'confirm', 'sendBack', 'revise', 'retract', 'expire', 'putBack', 'abandon', 'publishUrgently',
] as const satisfies readonly NewsTransition[];
export type NewsStep = (typeof newsSteps)[number];

/** Steps that depend on what the check finds. */
export const checkedSteps: readonly NewsStep[] = ['submit', 'pass', 'publish', 'schedule', 'publishUrgently'];

/** What a step asks, beside pressing its button. */
export const questionOf: Readonly<Partial<Record<NewsStep, 'note' | 'urgentReason' | 'retractReason' | 'moment'>>> = {
  sendBack: 'note',
  publishUrgently: 'urgentReason',
  retract: 'retractReason',
  schedule: 'moment',
};

/** What this visitor may do with an item now, the likeliest step first. */
export function stepsOf(item: NewsItem, visitor: Visitor): readonly NewsStep[] {
  const allowed = allowedTransitions(newsLifecycle, item.status, standingOf(visitor, item));
  return newsSteps.filter(step => allowed.includes(step) && makesSense(step, item));
}

function makesSense(step: NewsStep, item: NewsItem): boolean {
  switch (step) {
    case 'approveEn':
      return item.approvedEnRevision !== item.revision;
    case 'approveFr':
      return item.approvedFrRevision !== item.revision;
    case 'publish':
    case 'schedule':
    case 'confirm':
      return isApproved(item);
    case 'publishUrgently':
      return !isApproved(item);
    case 'putBack':
      return item.isLive;
    case 'abandon':
      return !item.isLive;
    default:
      return true;
  }
}
