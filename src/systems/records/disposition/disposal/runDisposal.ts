import { inTurn, ItemResult, Turns } from '../../../../kernel/inTurn';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Batch, batches } from '../../dispositionLists';
import { approvalsOf } from '../answer';
import { ApprovalRole } from '../approvals';
import { BatchLine } from '../batchLines';
import { linesOf } from '../lines';
import { DisposedLine, disposeRecord } from './disposeRecord';

export type DisposedRow = ItemResult<BatchLine, DisposedLine | { readonly kind: 'stopped' }>;

export type RunOutcome =
  | { readonly kind: 'done'; readonly rows: readonly DisposedRow[] }
  | { readonly kind: 'notApproved'; readonly open: readonly ApprovalRole[] }
  | { readonly kind: 'notStarted' };

interface Run {
  readonly turns: Turns<DisposedLine>;
  /** True when the person asked to stop: the record under way is finished, and no other is begun. */
  readonly isStopped: () => boolean;
}

/**
 * Disposes of the records of a batch one after the other. The approvals are counted once more, each record is judged anew. What was done before
 * is found done. Throws StoreError `disconnected` or `busy`; what SharePoint refuses for one record does not stop the others.
 */
export async function runDisposal(work: Workplace, batch: Batch, { turns, isStopped }: Run): Promise<RunOutcome> {
  const now = await work.lists.get(batches, batch.id);
  if (now.status !== 'disposing') return { kind: 'notStarted' };
  const { open } = await approvalsOf(work, now);
  if (open.length > 0) return { kind: 'notApproved', open };
  const ended = new Map<string, DisposedLine | { readonly kind: 'stopped' }>(turns.ended);
  const rows = await inTurn(linesOf(now), ({ key }) => key, line => (isStopped() ? Promise.resolve({ kind: 'stopped' } as const) : disposeRecord(work, now, line)), { ended, onProgress: turns.onProgress });
  return { kind: 'done', rows };
}
