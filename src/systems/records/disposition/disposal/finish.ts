import { Workplace } from '../../../../kernel/ports/workplace';
import { Batch } from '../../dispositionLists';
import { BatchLine } from '../batchLines';
import { BatchOutcome, takeBatchStep } from '../batchStep';
import { itemOf } from '../candidate';
import { linesOf } from '../lines';
import { readCandidate } from '../readCandidates';
import { keepManifest } from './manifest';
import { stubsOf } from './stubs';

export type FinishOutcome =
  | BatchOutcome
  /** Records that are struck off and still there, or that nobody has come to yet. */
  | { readonly kind: 'unfinished'; readonly left: number };

/** Ends a batch when each of its records is gone or was kept back. What was exported gets its list first. Throws StoreError. */
export async function finishBatch(work: Workplace, batch: Batch, actionId: string): Promise<FinishOutcome> {
  const stubs = await stubsOf(work, batch.number);
  const open = await Promise.all(linesOf(batch).map(line => isOpen(work, batch, line)));
  const left = open.filter(Boolean).length;
  if (left > 0) return { kind: 'unfinished', left };
  if (batch.method === 'transfer') await keepManifest(work, batch, [...stubs.values()]);
  const disposed = linesOf(batch).filter(({ key }) => stubs.has(key)).length;
  return takeBatchStep(work, 'finish', batch, { changes: { dueOn: null }, data: { number: batch.number, disposed, keptBack: linesOf(batch).length - disposed } }, actionId);
}

async function isOpen(work: Workplace, { number }: Batch, line: BatchLine): Promise<boolean> {
  const candidate = await readCandidate(work, line);
  if (typeof candidate === 'string') return false;
  const { status, batch } = itemOf(candidate);
  if (candidate.medium === 'paperFile') return status !== 'disposed' && batch === number;
  return batch === number && (status === 'disposed' || status === 'proposed');
}
