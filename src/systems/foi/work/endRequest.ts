import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Workplace } from '../../../kernel/ports/workplace';
import { requestLifecycle } from '../lifecycle';
import { FoiRequest } from '../lists';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { asSeen } from './asSeen';
import { RequestOutcome } from './contract';
import { callOutsOf } from './findWork';
import { OfficeRules, officeRulesOf } from './officeRules';
import { endPreservation } from './preserve';
import { StepPlan, takeStep } from './requestStep';
import { endCallOut } from './withdraw';

/**
 * Ends a request. Its call-outs come first: when the work breaks between the two, the request is still open on the desk and ending it again
 * completes what was begun; the other way round an open call-out of a closed request would be nobody's. The hold is let go last: a break
 * before it keeps records longer than needed and never shorter. Throws StoreError.
 */
export async function endRequest(
  work: Workplace,
  transition: 'close' | 'transfer',
  request: FoiRequest,
  planOf: (request: FoiRequest, office: OfficeRules, today: CalendarDate) => StepPlan,
  actionId: string,
): Promise<RequestOutcome> {
  const actor = await actorOf(work, requestLifecycle, transition, actionId, request);
  const [seen, callOuts, office] = await Promise.all([asSeen(work, request, actionId), callOutsOf(work, request.number), officeRulesOf(work)]);
  if (seen.kind === 'over') return seen.outcome;
  const plan = planOf(seen.item, office, work.clock.today());
  for (const callOut of callOuts) await endCallOut(work, callOut, actor, actionId);
  const outcome = await takeStep(work, transition, seen.item, plan, actionId);
  if (outcome.kind === 'done') await endPreservation(work, outcome.item);
  return outcome;
}
