import { readEvents } from '../events';
import { hasEnded } from '../eventsSoFar';
import { requestStep } from '../requestStep';
import { planEvent } from './clockPlan';
import { AppealFacts, EndAppealFacts } from './facts';

/**
 * FIPPA s. 50, MFIPPA s. 39. Of a decision, or of the refusal that silence is deemed to be. The clock is left alone: an appeal neither ends nor stops
 * the time for a decision that was never sent.
 */
export const appeal = requestStep<AppealFacts>('appeal', (_request, { appealedOn, appealNumber, appealDueOn }) => ({
  changes: { appealedOn, appealNumber, appealDueOn, appealEndedOn: null, appealResult: null },
  data: { appealedOn, appealDueOn },
}));

/**
 * The commissioner's order, or the settlement, changes the outcome and not the day of the decision: what was sent in time stays sent in time, and no new
 * time to appeal begins. Where nothing had been sent (a deemed refusal), the end of the appeal is the first decision that there is: it ends
 * the clock, late as it is.
 */
export const endAppeal = requestStep<EndAppealFacts>('endAppeal', (request, { endedOn, result, outcome }, office, today) => {
  const changes = { appealEndedOn: endedOn, appealResult: result, outcome };
  const data = { endedOn, result, outcome };
  if (hasEnded(readEvents(request))) return { changes, data };
  return planEvent(request, { type: 'decisionSent', date: endedOn }, office, today, { changes: { ...changes, decisionSentOn: endedOn }, data: { ...data, decisionSentOn: endedOn } });
});
