import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest } from '../../lists';
import { actorOf } from '../../../../kernel/lifecycle/actorOf';
import { asSeen } from '../asSeen';
import { OfficeRules, officeRulesOf } from '../officeRules';
import { preserve } from '../preserve';
import { RequestStep, StepPlan, takeStep } from '../requestStep';
import { planEvent } from './clockPlan';
import { ReopenFacts } from './facts';

/**
 * Takes a closed request up again. Its records are preserved first: a break between the two keeps them longer than needed, and
 * reopening again completes what was begun.
 */
export const reopen: RequestStep<ReopenFacts> = {
  transition: 'reopen',
  plan: planReopen,
  run: async (work, request, facts, actionId) => {
    await actorOf(work, requestLifecycle, 'reopen', actionId, request);
    const [seen, office] = await Promise.all([asSeen(work, request, actionId), officeRulesOf(work)]);
    if (seen.kind === 'over') return seen.outcome;
    await preserve(work, seen.item);
    return takeStep(work, 'reopen', seen.item, planReopen(seen.item, facts, office, work.clock.today()), actionId);
  },
};

/**
 * A decision that was sent stands, with its day and outcome, until another takes its place. What ended without one has no outcome any more.
 * A new decision needs a new approval.
 */
function planReopen(request: FoiRequest, { reopenedOn, reason }: ReopenFacts, office: OfficeRules, today: CalendarDate): StepPlan {
  const outcome = request.decisionSentOn === null ? null : request.outcome;
  return planEvent(request, { type: 'reopened', date: reopenedOn }, office, today, {
    changes: { closedOn: null, outcome, transferKind: null, institution: null, proposedOutcome: null, approvedBy: null, approvedOn: null, reviewNote: reason },
    data: { reopenedOn },
  });
}
