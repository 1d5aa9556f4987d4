import { Batch } from '../dispositionLists';
import { itemOf } from './candidate';
import { ReadLine } from './lines';

/** A record whose own mark names no batch, or another one, was taken out past this batch: it may not go with it. */
export function withBatchMark({ number }: Pick<Batch, 'number'>, read: ReadLine): ReadLine {
  if (!read.found) return read;
  const item = itemOf(read.found.candidate);
  const isMarked = item.batch === number && (read.found.candidate.medium === 'paperFile' || item.status === 'proposed' || item.status === 'disposed');
  return isMarked ? read : { ...read, refusals: [...read.refusals, 'notInBatch'] };
}
