import { act, ActionOutcome } from '../../../../kernel/activity/act';
import { JsonValue } from '../../../../kernel/activity/json';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { FieldsOf } from '../../../../kernel/lists/defineList';
import { Workplace } from '../../../../kernel/ports/workplace';
import { callOutLifecycle } from '../../callOutLifecycle';
import { CallOut, callOuts, foiActivity } from '../../lists';
import { actorOf } from '../actor';
import { CallOutTransition, standingOf } from '../standing';

export type CallOutOutcome = ActionOutcome<typeof callOuts>;

/** A step that a coordinator takes with one call-out. */
export interface CallOutStep {
  readonly transition: Exclude<CallOutTransition, 'ask' | 'answer'>;
  /** What it changes beside the state, and what Activity keeps: no text that anybody typed. */
  readonly plan: (callOut: CallOut) => { readonly changes: Partial<Omit<FieldsOf<typeof callOuts>, 'status'>>; readonly data: JsonValue };
}

const attempts = 4;

/** Takes a step from the call-out as it was seen. Safe to repeat under the same id. Throws StoreError. */
export async function takeCallOutStep(work: Workplace, callOut: CallOut, step: CallOutStep, actionId: string): Promise<CallOutOutcome> {
  const actor = await actorOf(work, callOutLifecycle, step.transition, actionId, callOut);
  return take(work, callOut, step, actor, actionId);
}

/**
 * As `takeCallOutStep`, for a step that means the same whatever a colleague changed meanwhile: it is then taken from the newer version, as long
 * as the lifecycle allows it there. A conflict is left only where it no longer does. Throws StoreError.
 */
export async function takeCallOutStepAnyway(work: Workplace, callOut: CallOut, step: CallOutStep, actionId: string): Promise<CallOutOutcome> {
  const actor = await actorOf(work, callOutLifecycle, step.transition, actionId, callOut);
  const visitor = await work.people.visitor();
  for (let attempt = 1, item = callOut; ; attempt += 1) {
    const outcome: CallOutOutcome = await take(work, item, step, actor, actionId);
    if (outcome.kind === 'done' || attempt === attempts) return outcome;
    if (!mayTake(callOutLifecycle, step.transition, outcome.theirs.status, standingOf(visitor, outcome.theirs))) return outcome;
    item = outcome.theirs;
  }
}

function take(work: Workplace, callOut: CallOut, { transition, plan }: CallOutStep, actor: string, actionId: string): Promise<CallOutOutcome> {
  const { to } = callOutLifecycle.transitions[transition];
  const { changes, data } = plan(callOut);
  return act(work, {
    list: callOuts,
    activity: foiActivity,
    item: callOut,
    action: transition,
    actionId,
    actor,
    changes: to === 'same' ? changes : { ...changes, status: to },
    data,
  });
}
