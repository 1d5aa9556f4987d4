import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { FoiRequest } from '../../lists';
import { endRequest } from '../endRequest';
import { OfficeRules } from '../officeRules';
import { RequestStep, StepPlan } from '../requestStep';
import { planEnding } from './clockPlan';
import { TransferFacts } from './facts';

/** FIPPA s. 25, MFIPPA s. 18: another institution has the records, or the greater interest in them. It ends the request here, without a decision. */
export const transfer: RequestStep<TransferFacts> = {
  transition: 'transfer',
  plan: planTransfer,
  run: (work, request, facts, actionId) => endRequest(work, 'transfer', request, (now, office, today) => planTransfer(now, facts, office, today), actionId),
};

function planTransfer(request: FoiRequest, { transferKind, institution, sentOn }: TransferFacts, office: OfficeRules, today: CalendarDate): StepPlan {
  const event = { type: 'endedWithoutDecision', date: sentOn } as const;
  const ending = { outcome: 'transferred', decisionSentOn: null, endedOn: sentOn } as const;
  return planEnding(request, event, ending, { transferKind, institution, outcome: 'transferred', closedOn: today }, office, today);
}
