import { act, ActionOutcome } from '../../../kernel/activity/act';
import { readLastAction } from '../../../kernel/activity/lastAction';
import { recordIfMissing, subjectOf } from '../../../kernel/activity/record';
import { Workplace } from '../../../kernel/ports/workplace';
import { CallOut, callOuts, foiActivity } from '../lists';
import { untilAnswered } from '../../../kernel/ports/untilAnswered';

const attempts = 3;

/**
 * Ends a call-out that is still open and puts it back under the list's own permissions, so that the manager no longer reaches it
 * and the list keeps few items with permissions of their own. An answer that came first stays. Safe to repeat. Throws StoreError.
 */
export async function endCallOut(work: Workplace, callOut: CallOut, actor: string, actionId: string): Promise<void> {
  if (callOut.status === 'asked') await withdraw(work, callOut, actor, `${actionId}:end:${callOut.id}`);
  else await completeRecord(work, callOut);
  await untilAnswered(() => work.lists.unrestrict(callOuts, callOut.id));
}

async function withdraw(work: Workplace, callOut: CallOut, actor: string, actionId: string): Promise<void> {
  for (let attempt = 0, item = callOut; attempt < attempts && item.status === 'asked'; attempt += 1) {
    const outcome: ActionOutcome<typeof callOuts> = await act(work, {
      list: callOuts,
      activity: foiActivity,
      item,
      action: 'withdraw',
      actionId,
      actor,
      changes: { status: 'withdrawn' },
      data: { requestNumber: callOut.requestNumber },
    });
    if (outcome.kind === 'done') return;
    item = outcome.theirs;
  }
}

/** Nobody acts on an ended call-out any more, so what a broken connection kept out of Activity is entered now. */
async function completeRecord(work: Workplace, callOut: CallOut): Promise<void> {
  const last = readLastAction(callOut.lastAction);
  if (last) await recordIfMissing(work, foiActivity, subjectOf(callOuts, callOut.id), last);
}
