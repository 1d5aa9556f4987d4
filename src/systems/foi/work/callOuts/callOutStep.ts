import { ActionOutcome } from '../../../../kernel/activity/act';
import { PlannedStep, takeStep } from '../../../../kernel/lifecycle/takeStep';
import { takeStepAnyway } from '../../../../kernel/lifecycle/takeStepAnyway';
import { Workplace } from '../../../../kernel/ports/workplace';
import { callOutLifecycle } from '../../callOutLifecycle';
import { CallOut, callOuts, foiActivity } from '../../lists';
import { CallOutTransition } from '../standing';

export type CallOutOutcome = ActionOutcome<typeof callOuts>;

/** A step that a coordinator takes with one call-out. */
export interface CallOutStep {
  readonly transition: Exclude<CallOutTransition, 'ask' | 'answer'>;
  /** What it changes beside the state, and what Activity keeps: no text that anybody typed. */
  readonly plan: (callOut: CallOut) => PlannedStep<typeof callOuts>;
}

const ground = { list: callOuts, activity: foiActivity, lifecycle: callOutLifecycle } as const;

/** Takes a step from the call-out as it was seen. Safe to repeat under the same id. Throws StoreError. */
export function takeCallOutStep(work: Workplace, callOut: CallOut, { transition, plan }: CallOutStep, actionId: string): Promise<CallOutOutcome> {
  return takeStep(work, ground, transition, callOut, plan(callOut), actionId);
}

/** As `takeCallOutStep`, for a step that means the same whatever a colleague changed meanwhile. Throws StoreError. */
export function takeCallOutStepAnyway(work: Workplace, callOut: CallOut, { transition, plan }: CallOutStep, actionId: string): Promise<CallOutOutcome> {
  return takeStepAnyway(work, ground, transition, callOut, plan, actionId);
}
