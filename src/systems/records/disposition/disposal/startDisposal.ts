import { isAsLeft } from '../../../../kernel/activity/asLeft';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Batch, batches } from '../../dispositionLists';
import { ApprovalRole } from '../approvals';
import { approvalsOf } from '../answer';
import { BatchOutcome, takeBatchStep } from '../batchStep';
import { linesOf } from '../lines';

export type StartOutcome =
  | BatchOutcome
  /** Approvals that are still open, or do not count any more. */
  | { readonly kind: 'notApproved'; readonly open: readonly ApprovalRole[] }
  /** The batch was changed past our pages since its last step. */
  | { readonly kind: 'changedOutside' }
  | { readonly kind: 'noWitness' };

/** Whether a witness is named: for the destruction of paper, which nobody can read about afterwards in a log. */
export function needsWitness(batch: Pick<Batch, 'method' | 'number' | 'lines'>): boolean {
  return batch.method === 'destroy' && linesOf(batch).some(({ medium }) => medium === 'paperFile');
}

/** Begins the disposal of a batch that has all its approvals, counted anew. `witness` may be empty where none is needed. Throws StoreError. */
export async function startDisposal(work: Workplace, batch: Batch, witness: string, actionId: string): Promise<StartOutcome> {
  if (batch.lastActionId !== actionId) {
    if (!(await isAsLeft(batches, batch))) return { kind: 'changedOutside' };
    const { open } = await approvalsOf(work, batch);
    if (open.length > 0) return { kind: 'notApproved', open };
    if (needsWitness(batch) && witness.trim() === '') return { kind: 'noWitness' };
  }
  const changes = { witness: witness.trim() === '' ? null : witness.trim(), disposedOn: work.clock.today() };
  return takeBatchStep(work, 'startDisposal', batch, { changes, data: { number: batch.number, count: batch.count, linesHash: batch.linesHash } }, actionId);
}
