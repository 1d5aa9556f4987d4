import { act } from '../../../kernel/activity/act';
import { Workplace } from '../../../kernel/ports/workplace';
import { requestLifecycle } from '../lifecycle';
import { foiActivity, FoiRequest, requests } from '../lists';
import { actorOf } from './actor';
import { FeeFacts, RequestOutcome } from './contract';
import { dateColumns } from './dates';
import { readEvents, withFee } from './events';

/** Records the day on which the $5 came, and computes the dates anew. A day recorded before is corrected. Throws StoreError. */
export async function recordFee(work: Workplace, request: FoiRequest, { feePaidOn }: FeeFacts, actionId: string): Promise<RequestOutcome> {
  const actor = await actorOf(work, requestLifecycle, 'recordFee', actionId, request);
  const events = withFee(readEvents(request), request.receivedOn, feePaidOn);
  const dates = dateColumns(request.act, events, work.clock.today());
  const { regime, dueStrict, dueOperational } = dates;
  return act(work, {
    list: requests,
    activity: foiActivity,
    item: request,
    action: 'recordFee',
    actionId,
    actor,
    changes: { feePaidOn, ...dates },
    data: { feePaidOn, regime, dueStrict, dueOperational },
  });
}
