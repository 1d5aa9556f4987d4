import { asSeen } from '../../../kernel/activity/asSeen';
import { addDays } from '../../../kernel/dates/calendarDate';
import { Turns } from '../../../kernel/inTurn';
import { Person } from '../../../kernel/lists/columns';
import { MailResult } from '../../../kernel/ports/people';
import { sendNotice } from '../../../kernel/tellRoles';
import { untilAnswered } from '../../../kernel/ports/untilAnswered';
import { Workplace } from '../../../kernel/ports/workplace';
import { Batch, batches } from '../dispositionLists';
import { BatchLine, linesHashOf, writeLines } from './batchLines';
import { batchGround, BatchOutcome, takeBatchStep } from './batchStep';
import { batchDays } from './draw';
import { readGround } from './ground';
import { linesOf, readLine, ReadLine } from './lines';
import { askNotice } from './notices';
import { proposeLines } from './propose';
import { sealOf } from './seal';
import { withBatchMark } from './withBatchMark';

export type SubmitOutcome =
  | (Extract<BatchOutcome, { kind: 'done' }> & { readonly mail: MailResult | undefined })
  | Extract<BatchOutcome, { kind: 'conflict' }>
  /** Records that can't go as they are now. Nothing was asked; they are to be taken out first. */
  | { readonly kind: 'refused'; readonly lines: readonly ReadLine[] }
  | { readonly kind: 'noManager' | 'empty' };

/**
 * Asks for the approvals of a batch: each record is read and judged anew, the list is sealed as it is now, the batch is opened to the manager,
 * and told. Safe to repeat with the same `actionId`. Throws StoreError.
 */
export async function submitBatch(work: Workplace, batch: Batch, actionId: string, turns?: Turns<string>): Promise<SubmitOutcome> {
  const manager = batch.assignedTo;
  if (!manager) return { kind: 'noManager' };
  if (linesOf(batch).length === 0) return { kind: 'empty' };
  if (batch.status === 'draft') await proposeLines(work, batch, turns);
  const read = await readLines(work, batch);
  const refused = read.filter(({ refusals }) => refusals.length > 0);
  if (refused.length > 0 && batch.status === 'draft') return { kind: 'refused', lines: refused };
  const opened = await openTo(work, manager, batch, actionId);
  if (opened.kind !== 'same') return opened.kind === 'conflict' ? opened : { ...opened, mail: undefined };
  const outcome = await takeBatchStep(work, 'submit', opened.item, await planOf(work, batch, read), actionId);
  if (outcome.kind === 'conflict') return outcome;
  return { ...outcome, mail: manager.email === '' ? undefined : await sendNotice(work, { to: [manager.email], ...askNotice(work, outcome.item) }) };
}

/** All records of a batch as they are now. Throws StoreError. */
export async function readLines(work: Workplace, batch: Batch): Promise<readonly ReadLine[]> {
  const ground = await readGround(work);
  const read: ReadLine[] = [];
  for (const line of linesOf(batch)) read.push(withBatchMark(batch, await readLine(work, batch, line, ground)));
  return read;
}

type Opened = { readonly kind: 'same'; readonly item: Batch } | BatchOutcome;

/** Opens the batch to the manager before it waits for them. SharePoint counts that as a change of it, so it is read once more. */
async function openTo(work: Workplace, { id }: Person, batch: Batch, actionId: string): Promise<Opened> {
  const seen = await asSeen(work, batchGround, batch, actionId);
  if (seen.kind === 'over') return seen.outcome;
  await untilAnswered(() => work.lists.restrict(batches, batch.id, [{ person: id, level: 'work' }]));
  const item = await work.lists.get(batches, batch.id);
  return item.lastActionId === seen.item.lastActionId ? { kind: 'same', item } : { kind: 'conflict', theirs: item };
}

async function planOf(work: Workplace, batch: Batch, read: readonly ReadLine[]) {
  const lines = await Promise.all(read.map(sealed));
  const linesHash = await linesHashOf(batch.method, lines);
  const changes = { lines: writeLines(lines), linesHash, count: lines.length, dueOn: addDays(work.clock.today(), batchDays) };
  return { changes, data: { number: batch.number, linesHash, count: lines.length } };
}

async function sealed({ line, found }: ReadLine): Promise<BatchLine> {
  const eligibleOn = found?.retention.eligibleOn ?? line.eligibleOn;
  return { ...line, eligibleOn, seal: found ? await sealOf(found.candidate) : null };
}
