import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { RequestStep, requestStep, StepPlan, takeStep } from '../requestStep';
import { planEnding } from './clockPlan';
import { ApproveFacts, DecideFacts, NoFacts, ReleaseFacts, ReturnFacts, SubmitFacts } from './facts';
import { tell } from './tell';

export const startReview = requestStep<NoFacts>('startReview', () => ({ changes: {}, data: {} }));

/** Hands the proposed decision to whoever may approve it. What was approved before it was amended is not approved any more. */
export const submit = requestStep<SubmitFacts>(
  'submit',
  (_request, { proposedOutcome, note }) => ({ changes: { proposedOutcome, reviewNote: note, approvedBy: null, approvedOn: null }, data: { proposedOutcome } }),
  (work, request) => tell(work, 'foiApprover', 'toApprove', request),
);

export const returnForAmendment = requestStep<ReturnFacts>(
  'returnForAmendment',
  (_request, { note }) => ({ changes: { reviewNote: note, approvedBy: null, approvedOn: null }, data: {} }),
  (work, request) => tell(work, 'foiCoordinator', 'returned', request),
);

/** Approved today, by the decision maker at the page. */
export const approve: RequestStep<ApproveFacts> = {
  transition: 'approve',
  plan: (_request, facts, _office, today) => planApproval(facts, today),
  run: async (work, request, facts, actionId) => {
    const { person } = await work.people.visitor();
    const { changes, data } = planApproval(facts, work.clock.today());
    const outcome = await takeStep(work, 'approve', request, { changes: { ...changes, approvedBy: person }, data }, actionId);
    return outcome.kind === 'done' ? { ...outcome, mail: await tell(work, 'foiCoordinator', 'approved', outcome.item) } : outcome;
  },
};

function planApproval({ note }: ApproveFacts, today: CalendarDate): StepPlan {
  return { changes: { reviewNote: note, approvedOn: today }, data: { approvedOn: today } };
}

/** FIPPA s. 26, MFIPPA s. 19: the notice of the decision ends the clock and begins the time to appeal. */
export const decide = requestStep<DecideFacts>('decide', (request, { decisionSentOn, outcome }, office, today) =>
  planEnding(request, { type: 'decisionSent', date: decisionSentOn }, { outcome, decisionSentOn, endedOn: null }, { decisionSentOn, outcome }, office, today),
);

export const release = requestStep<ReleaseFacts>('release', (_request, facts) => ({ changes: { ...facts }, data: { ...facts } }));
