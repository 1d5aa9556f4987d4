import { act } from '../../../kernel/activity/act';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Workplace } from '../../../kernel/ports/workplace';
import { requestLifecycle } from '../lifecycle';
import { foiActivity, FoiRequest, requests } from '../lists';
import { actorOf } from './actor';
import { FeeFacts, RequestOutcome } from './contract';
import { DateColumns, dateColumns } from './dates';
import { readEvents, withFee } from './events';

/** What a request becomes when its $5 came on this day: a day recorded before is corrected, and every date is computed anew. */
export function feeChanges(request: FoiRequest, { feePaidOn }: FeeFacts, today: CalendarDate): DateColumns & FeeFacts {
  const events = withFee(readEvents(request), request.receivedOn, feePaidOn);
  return { feePaidOn, ...dateColumns(request.act, events, today) };
}

/** Records the day on which the $5 came, and computes the dates anew. Throws StoreError. */
export async function recordFee(work: Workplace, request: FoiRequest, facts: FeeFacts, actionId: string): Promise<RequestOutcome> {
  const actor = await actorOf(work, requestLifecycle, 'recordFee', actionId, request);
  const changes = feeChanges(request, facts, work.clock.today());
  const { feePaidOn, regime, dueStrict, dueOperational } = changes;
  return act(work, {
    list: requests,
    activity: foiActivity,
    item: request,
    action: 'recordFee',
    actionId,
    actor,
    changes,
    data: { feePaidOn, regime, dueStrict, dueOperational },
  });
}
