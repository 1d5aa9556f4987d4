import { readLastAction } from '../../../kernel/activity/lastAction';
import { inTurn, Turns } from '../../../kernel/inTurn';
import { Workplace } from '../../../kernel/ports/workplace';
import { Batch } from '../dispositionLists';
import { BatchLine } from './batchLines';
import { Candidate, itemOf, keyOf } from './candidate';
import { linesOf } from './lines';
import { readCandidate } from './readCandidates';
import { takeRecordStep } from './recordStep';

/**
 * Marks the records of a batch as standing in it. What is marked already is left alone, so a broken try is gone on with. Throws StoreError.
 */
export async function proposeLines(work: Workplace, batch: Batch, turns?: Turns<string>): Promise<void> {
  await inTurn(linesOf(batch), ({ key }) => key, line => proposeLine(work, batch, line), turns ?? { ended: new Map() });
}

/** Takes records out of a batch. `reason` is one of the program, or what the person typed for the whole batch. Throws StoreError. */
export async function withdrawLines(work: Workplace, batch: Batch, lines: readonly BatchLine[], reason: string, turns?: Turns<string>): Promise<void> {
  await inTurn(lines, ({ key }) => key, line => withdrawLine(work, batch, line, reason), turns ?? { ended: new Map() });
}

async function proposeLine(work: Workplace, { number }: Batch, line: BatchLine): Promise<string> {
  const candidate = await readCandidate(work, line);
  if (typeof candidate === 'string') return candidate;
  if (itemOf(candidate).batch === number) return 'inBatch';
  // The mark of a batch that is over, or that left the record out, goes first.
  const free = itemOf(candidate).batch === null ? candidate : await freed(work, candidate, line);
  if (!free) return 'conflict';
  return (await takeRecordStep(work, free, 'propose', { changes: { batch: number }, data: { batch: number } }, idOf('p', number, free))).kind;
}

async function freed(work: Workplace, candidate: Candidate, line: BatchLine): Promise<Candidate | undefined> {
  const old = itemOf(candidate).batch ?? '';
  const { kind } = await takeRecordStep(work, candidate, 'withdraw', { changes: { batch: null }, data: { batch: old, reason: 'batchIsOver' } }, idOf('w', old, candidate));
  const now = kind === 'done' ? await readCandidate(work, line) : 'gone';
  return typeof now === 'string' ? undefined : now;
}

async function withdrawLine(work: Workplace, { number }: Batch, line: BatchLine, reason: string): Promise<string> {
  const candidate = await readCandidate(work, line);
  if (typeof candidate === 'string' || itemOf(candidate).batch !== number) return 'notInBatch';
  const data = { batch: number, reason };
  return (await takeRecordStep(work, candidate, 'withdraw', { changes: { batch: null }, data }, idOf('w', number, candidate))).kind;
}

/**
 * Names the step by the record and by what was done to it before, so that a broken try finds itself and a record that comes back to the same batch
 * is another step.
 */
function idOf(step: 'p' | 'w', number: string, candidate: Candidate): string {
  return `${step}:${number}:${keyOf(candidate)}:${positionOf(itemOf(candidate).lastAction)}`;
}

function positionOf(lastAction: string | null): number {
  return readLastAction(lastAction)?.position ?? 0;
}
