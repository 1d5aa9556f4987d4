import { ActionOutcome } from '../../../kernel/activity/act';
import { PlannedStep, takeStep } from '../../../kernel/lifecycle/takeStep';
import { Workplace } from '../../../kernel/ports/workplace';
import { dispositionLifecycle } from '../dispositionLifecycle';
import { Batch, batches } from '../dispositionLists';
import { recordsActivity } from '../lists';

export const batchGround = { list: batches, activity: recordsActivity, lifecycle: dispositionLifecycle } as const;
export type BatchTransition = keyof typeof dispositionLifecycle.transitions;
export type BatchOutcome = ActionOutcome<typeof batches>;

/** Takes a step of a batch, by whoever is at the page. Safe to repeat with the same `actionId`. Throws StoreError. */
export function takeBatchStep(work: Workplace, transition: BatchTransition, batch: Batch, plan: PlannedStep<typeof batches>, actionId: string): Promise<BatchOutcome> {
  return takeStep(work, batchGround, transition, batch, plan, actionId);
}
