import { act } from '../../../kernel/activity/act';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Workplace } from '../../../kernel/ports/workplace';
import { requestLifecycle } from '../lifecycle';
import { foiActivity, FoiRequest, requests } from '../lists';
import { actorOf } from './actor';
import { CloseFacts, RequestOutcome } from './contract';
import { dateColumns } from './dates';
import { readEvents, withEvent } from './events';
import { callOutsOf } from './findWork';
import { endCallOut } from './withdraw';

/**
 * Closes a request. Its call-outs come first: when the work breaks between the two, the request is still open on the desk and
 * closing it again completes what was begun; the other way round an open call-out of a closed request would be nobody's.
 * Throws StoreError.
 */
export async function closeRequest(work: Workplace, request: FoiRequest, facts: CloseFacts, actionId: string): Promise<RequestOutcome> {
  const actor = await actorOf(work, requestLifecycle, 'close', actionId, request);
  const [now, callOuts] = await Promise.all([work.lists.get(requests, request.id), callOutsOf(work, request.number)]);
  if (now.etag !== request.etag && now.lastActionId !== actionId) return { kind: 'conflict', theirs: now };
  const changes = changesOf(now, facts, work.clock.today());
  for (const callOut of callOuts) await endCallOut(work, callOut, actor, actionId);
  const { decisionSentOn, outcome, regime, dueStrict, dueOperational } = changes;
  const data = { decisionSentOn, outcome, regime, dueStrict, dueOperational };
  return act(work, { list: requests, activity: foiActivity, item: now, action: 'close', actionId, actor, changes, data });
}

function changesOf(request: FoiRequest, { decisionSentOn, outcome }: CloseFacts, today: CalendarDate) {
  const events = withEvent(readEvents(request), { type: 'decisionSent', date: decisionSentOn });
  return { status: 'closed', closedOn: today, decisionSentOn, outcome, ...dateColumns(request.act, events, today) } as const;
}
