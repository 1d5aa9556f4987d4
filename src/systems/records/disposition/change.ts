import { addDays } from '../../../kernel/dates/calendarDate';
import { Turns } from '../../../kernel/inTurn';
import { Workplace } from '../../../kernel/ports/workplace';
import { Batch } from '../dispositionLists';
import { writeLines } from './batchLines';
import { BatchOutcome, takeBatchStep } from './batchStep';
import { batchDays } from './draw';
import { linesOf } from './lines';
import { withdrawLines } from './propose';

/** Takes records out of a batch in preparation. They stay as they are, free for another one. Safe to repeat with the same `actionId`. Throws StoreError. */
export async function takeOut(work: Workplace, batch: Batch, keys: readonly string[], actionId: string, turns?: Turns<string>): Promise<BatchOutcome> {
  const lines = linesOf(batch);
  const out = lines.filter(({ key }) => keys.includes(key));
  const left = lines.filter(({ key }) => !keys.includes(key));
  const changes = { lines: writeLines(left), count: left.length, linesHash: null, dueOn: addDays(work.clock.today(), batchDays) };
  const outcome = await takeBatchStep(work, 'change', batch, { changes, data: { number: batch.number, takenOut: out.length, count: left.length } }, actionId);
  if (outcome.kind === 'done') await withdrawLines(work, outcome.item, out, 'takenOut', turns);
  return outcome;
}

/** Gives a batch up. Its records stay, free for another one. Safe to repeat with the same `actionId`. Throws StoreError. */
export async function withdrawBatch(work: Workplace, batch: Batch, reason: string, actionId: string, turns?: Turns<string>): Promise<BatchOutcome> {
  const outcome = await takeBatchStep(work, 'withdraw', batch, { changes: { dueOn: null }, data: { number: batch.number, reason } }, actionId);
  if (outcome.kind === 'done') await withdrawLines(work, outcome.item, linesOf(outcome.item), 'batchWithdrawn', turns);
  return outcome;
}
