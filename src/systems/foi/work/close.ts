import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Workplace } from '../../../kernel/ports/workplace';
import { ClockEvent } from '../clock/clockTypes';
import { FoiRequest } from '../lists';
import { CloseFacts, RequestOutcome } from './contract';
import { endRequest } from './endRequest';
import { readEvents } from './events';
import { hasEnded } from './eventsSoFar';
import { OfficeRules } from './officeRules';
import { RequestStep, StepPlan } from './requestStep';
import { planEnding } from './steps/clockPlan';

/** Closes a request with the decision that was sent, with the corporate office's, or without one. Throws StoreError. */
export function closeRequest(work: Workplace, request: FoiRequest, facts: CloseFacts, actionId: string): Promise<RequestOutcome> {
  return endRequest(work, 'close', request, (now, office, today) => planClose(now, facts, office, today), actionId);
}

export const close: RequestStep<CloseFacts> = { transition: 'close', plan: planClose, run: closeRequest };

function planClose(request: FoiRequest, facts: CloseFacts, office: OfficeRules, today: CalendarDate): StepPlan {
  const { outcome, decisionSentOn } = facts;
  return planEnding(request, endOf(request, facts, today), facts, { outcome, decisionSentOn, closedOn: today }, office, today);
}

/** The event that ends the clock; none when a decision ended it before. A decision from before a reopening may stand: then nothing new was decided. */
function endOf(request: FoiRequest, { decisionSentOn, endedOn }: CloseFacts, today: CalendarDate): ClockEvent | undefined {
  if (decisionSentOn !== null && decisionSentOn !== request.decisionSentOn) return { type: 'decisionSent', date: decisionSentOn };
  return hasEnded(readEvents(request)) ? undefined : { type: 'endedWithoutDecision', date: endedOn ?? today };
}
