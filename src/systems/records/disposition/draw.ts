import { beginUnderNext, NewestNumbers } from '../../../kernel/activity/numbered';
import { addDays, CalendarDate, yearOf } from '../../../kernel/dates/calendarDate';
import { Turns } from '../../../kernel/inTurn';
import { takeFirstStep } from '../../../kernel/lifecycle/takeStep';
import { startsWith } from '../../../kernel/lists/conditions';
import { Person } from '../../../kernel/lists/columns';
import { Workplace } from '../../../kernel/ports/workplace';
import { Batch, batches, DispositionMethod } from '../dispositionLists';
import { hasRoom, writeLines } from './batchLines';
import { batchGround } from './batchStep';
import { Candidate } from './candidate';
import { readGround } from './ground';
import { judged } from './judged';
import { lineOf } from './lines';
import { proposeLines } from './propose';

/** What a batch is made of. */
export interface BatchFacts {
  readonly title: string;
  readonly method: DispositionMethod;
  /** Who answers for the records. */
  readonly manager: Person;
  /** The day for which eligibility is asked. */
  readonly asOf: CalendarDate;
}

export type DrawOutcome =
  /** `left`: records that can't go as they are now, and stay as they were. */
  | { readonly kind: 'done'; readonly item: Batch; readonly recorded: boolean; readonly left: number }
  | { readonly kind: 'duplicate' }
  /** None of the records can go, or there are too many for one batch. Nothing was written. */
  | { readonly kind: 'nothing' | 'tooMany' };

/** Days in which a batch is to be brought on. */
export const batchDays = 14;

/**
 * Makes a batch of the chosen records that can go by its method, and marks each of them. A break on the way is made good when approvals are asked
 * for. The same `actionId` always gives the same batch. Throws StoreError.
 */
export async function drawBatch(work: Workplace, candidates: readonly Candidate[], facts: BatchFacts, actionId: string, turns?: Turns<string>): Promise<DrawOutcome> {
  const { method, asOf, manager } = facts;
  const ground = await readGround(work);
  const all = await Promise.all(candidates.map(candidate => judged(candidate, ground, { method, batch: null, asOf })));
  const fit = all.filter(({ refusals }) => refusals.length === 0);
  if (fit.length === 0) return { kind: 'nothing' };
  const lines = fit.map(lineOf);
  if (!hasRoom(lines)) return { kind: 'tooMany' };
  const fields = { title: facts.title, method, asOf, assignedTo: manager, dueOn: addDays(work.clock.today(), batchDays), lines: writeLines(lines), count: lines.length };
  const outcome = await beginUnderNext(newestBatchNumbers(work), `D-${yearOf(work.clock.today())}-`, number =>
    takeFirstStep(work, batchGround, 'draw', { fields: { ...fields, number }, data: { number, method, asOf, count: lines.length } }, actionId),
  );
  if (outcome.kind === 'duplicate') return outcome;
  await proposeLines(work, outcome.item, turns);
  return { kind: 'done', item: outcome.item, recorded: outcome.recorded, left: candidates.length - fit.length };
}

function newestBatchNumbers(work: Workplace): NewestNumbers {
  return async beginning => {
    const { items } = await work.lists.findColumns(batches, { where: { number: startsWith(beginning) }, orderBy: { column: 'number', descending: true }, top: 50 }, ['number']);
    return items.map(({ number }) => number);
  };
}
