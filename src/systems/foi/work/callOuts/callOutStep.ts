import { ActionOutcome } from '../../../../kernel/activity/act';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { PlannedStep, takeStep } from '../../../../kernel/lifecycle/takeStep';
import { Workplace } from '../../../../kernel/ports/workplace';
import { callOutLifecycle } from '../../callOutLifecycle';
import { CallOut, callOuts, foiActivity } from '../../lists';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { CallOutTransition } from '../standing';

export type CallOutOutcome = ActionOutcome<typeof callOuts>;

/** A step that a coordinator takes with one call-out. */
export interface CallOutStep {
  readonly transition: Exclude<CallOutTransition, 'ask' | 'answer'>;
  /** What it changes beside the state, and what Activity keeps: no text that anybody typed. */
  readonly plan: (callOut: CallOut) => PlannedStep<typeof callOuts>;
}

const attempts = 4;
const ground = { list: callOuts, activity: foiActivity, lifecycle: callOutLifecycle } as const;

/** Takes a step from the call-out as it was seen. Safe to repeat under the same id. Throws StoreError. */
export function takeCallOutStep(work: Workplace, callOut: CallOut, { transition, plan }: CallOutStep, actionId: string): Promise<CallOutOutcome> {
  return takeStep(work, ground, transition, callOut, plan(callOut), actionId);
}

/**
 * As `takeCallOutStep`, for a step that means the same whatever a colleague changed meanwhile: it is then taken from the newer version, as long
 * as the lifecycle allows it there. A conflict is left only where it no longer does. Throws StoreError.
 */
export async function takeCallOutStepAnyway(work: Workplace, callOut: CallOut, step: CallOutStep, actionId: string): Promise<CallOutOutcome> {
  const visitor = await work.people.visitor();
  for (let attempt = 1, item = callOut; ; attempt += 1) {
    const outcome: CallOutOutcome = await takeCallOutStep(work, item, step, actionId);
    if (outcome.kind === 'done' || attempt === attempts) return outcome;
    if (!mayTake(callOutLifecycle, step.transition, outcome.theirs.status, standingOf(visitor, outcome.theirs))) return outcome;
    item = outcome.theirs;
  }
}
