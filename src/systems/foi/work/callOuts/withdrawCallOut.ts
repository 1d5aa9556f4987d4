import { Workplace } from '../../../../kernel/ports/workplace';
import { CallOut, callOuts } from '../../lists';
import { untilAnswered } from '../../../../kernel/ports/untilAnswered';
import { CallOutOutcome, takeCallOutStepAnyway } from './callOutStep';

/**
 * Withdraws one call-out of a request that stays open, and puts it back under the list's own permissions. An answer that came first stays, and
 * stays with its manager: that is a conflict. Throws StoreError.
 */
export async function withdrawCallOut(work: Workplace, callOut: CallOut, actionId: string): Promise<CallOutOutcome> {
  const outcome = await takeCallOutStepAnyway(work, callOut, { transition: 'withdraw', plan: ({ requestNumber }) => ({ changes: {}, data: { requestNumber } }) }, actionId);
  if (outcome.kind === 'conflict') return outcome;
  await untilAnswered(() => work.lists.unrestrict(callOuts, outcome.item.id));
  return { ...outcome, item: await work.lists.get(callOuts, outcome.item.id) };
}
