import { Workplace } from '../../../kernel/ports/workplace';
import { Batch } from '../dispositionLists';
import { BatchLine, readLines } from './batchLines';
import { Judged, keyOf, itemOf } from './candidate';
import { Ground } from './ground';
import { judged } from './judged';
import { Refusal } from './judge';
import { Absent, readCandidate } from './readCandidates';

/** Why a record can't go as things are now. */
export type LineRefusal = Refusal | Absent | 'changedSince' | 'notInBatch';

/** A line of a batch with the record that it names, as it is now. */
export interface ReadLine {
  readonly line: BatchLine;
  /** Undefined when it is not where the batch says. */
  readonly found: Judged | undefined;
  readonly refusals: readonly LineRefusal[];
}

/** The lines of a batch. Throws RangeError for a column that somebody typed into: nothing may be done with it then. */
export function linesOf({ number, lines }: Pick<Batch, 'number' | 'lines'>): readonly BatchLine[] {
  const read = readLines(lines);
  if (!read) throw new RangeError(`The records of ${number} can't be read.`);
  return read;
}

/** A record of a batch as it is now, judged for today. Throws StoreError. */
export async function readLine(work: Workplace, batch: Pick<Batch, 'method' | 'number'>, line: BatchLine, ground: Ground): Promise<ReadLine> {
  const candidate = await readCandidate(work, line);
  if (typeof candidate === 'string') return { line, found: undefined, refusals: [candidate] };
  const found = await judged(candidate, ground, { method: batch.method, batch: batch.number, asOf: ground.today });
  return { line, found, refusals: found.refusals };
}

/** A line for a record that was judged fit. Throws RangeError for one that is not: a slip in the code. */
export function lineOf({ candidate, retention }: Judged): BatchLine {
  const item = itemOf(candidate);
  const { finalDisposition, eligibleOn } = retention;
  if (item.seriesCode === null || finalDisposition === null || eligibleOn === null) throw new RangeError(`${keyOf(candidate)} has no disposition.`);
  return {
    medium: candidate.medium,
    key: keyOf(candidate),
    library: candidate.medium === 'paperFile' ? null : candidate.library.library.name,
    id: item.id,
    seriesCode: item.seriesCode,
    final: finalDisposition,
    eligibleOn,
    seal: null,
  };
}
