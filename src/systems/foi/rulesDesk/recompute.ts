import { Workplace } from '../../../kernel/ports/workplace';
import { open } from '../lifecycle';
import { FoiRequest } from '../lists';
import { RequestOutcome } from '../work/contract';
import { dateColumns } from '../work/dates';
import { readEvents } from '../work/events';
import { officeRulesOf } from '../work/officeRules';
import { requestStep } from '../work/requestStep';
import { Recomputed, recomputed } from './recomputed';

/** Computes the dates of one request anew from its events, under the rules in force. */
export const recomputeDates = requestStep<null>('recompute', (request, _facts, office, today) => {
  const { events: _unchanged, ...dates } = dateColumns(request.act, readEvents(request), office, today);
  const { regime, dueStrict, dueOperational, dueOn, appealUntil } = dates;
  const before = { regime: request.regime, dueStrict: request.dueStrict, dueOperational: request.dueOperational, appealUntil: request.appealUntil };
  return { changes: dates, data: { regime, dueStrict, dueOperational, dueOn, appealUntil, before } };
});

export interface RecomputeResult {
  readonly number: string;
  /** `settled`: a colleague's action came first and gave it the dates of the rules in force, or closed it. */
  readonly kind: 'changed' | 'settled' | 'conflict';
}

const attempts = 3;

/**
 * Applies changes that a person has seen, one request after the other. A break leaves each request either done or as it was; the same
 * `actionId` again does the rest, and what was done is not done twice. `onDone` is told after each. Throws StoreError.
 */
export async function applyRecomputed(work: Workplace, changes: readonly Recomputed[], actionId: string, onDone: (result: RecomputeResult) => void): Promise<readonly RecomputeResult[]> {
  const results: RecomputeResult[] = [];
  for (const { request } of changes) {
    const result: RecomputeResult = { number: request.number, kind: await applyOne(work, request, `${actionId}:${request.id}`) };
    results.push(result);
    onDone(result);
  }
  return results;
}

/** What a colleague changed meanwhile stays: the dates are computed from the events as they are now. */
async function applyOne(work: Workplace, seen: FoiRequest, actionId: string): Promise<RecomputeResult['kind']> {
  for (let attempt = 1, item = seen; attempt <= attempts; attempt += 1) {
    const outcome: RequestOutcome = await recomputeDates.run(work, item, null, actionId);
    if (outcome.kind === 'done') return 'changed';
    item = outcome.theirs;
    if (!(await isStillDifferent(work, item))) return 'settled';
  }
  return 'conflict';
}

async function isStillDifferent(work: Workplace, request: FoiRequest): Promise<boolean> {
  const isOpen = open.some(state => state === request.status);
  return isOpen && recomputed([request], await officeRulesOf(work), work.clock.today()).changes.length > 0;
}
