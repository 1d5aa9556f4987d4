import { begin, BeginOutcome } from '../../../../kernel/activity/begin';
import { Workplace } from '../../../../kernel/ports/workplace';
import { records } from '../../caseLists';
import { requestLifecycle } from '../../lifecycle';
import { foiActivity, FoiRequest } from '../../lists';
import { actorOf } from '../../../../kernel/lifecycle/actorOf';
import { AddRecordFacts } from './facts';

/** Adds a record, or a group of alike records, for review. Denied once the request is closed. Throws StoreError. */
export async function addRecord(work: Workplace, request: FoiRequest, { title, pages }: AddRecordFacts, actionId: string): Promise<BeginOutcome<typeof records>> {
  const actor = await actorOf(work, requestLifecycle, 'updateExemptions', actionId, request);
  return begin(work, {
    list: records,
    activity: foiActivity,
    action: 'addRecord',
    actionId,
    actor,
    fields: { title, pages, requestNumber: request.number, status: 'proposed', disposition: 'undecided', overrideApplies: false, dueOn: request.dueOn },
    data: { requestNumber: request.number, pages },
  });
}
