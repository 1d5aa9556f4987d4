import { allowedTransitions, mayTake } from '../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../kernel/lifecycle/standing';
import { Visitor } from '../../../kernel/ports/people';
import { callOutLifecycle } from '../callOutLifecycle';
import { requestLifecycle } from '../lifecycle';
import { CallOut, FoiRequest } from '../lists';

/** The manager whose work a delegate does may still do it: an absence ends early. */
type Assigned = Pick<FoiRequest | CallOut, 'assignedTo'> & Partial<Pick<CallOut, 'onBehalfOf'>>;
export type RequestTransition = keyof typeof requestLifecycle.transitions;
export type CallOutTransition = keyof typeof callOutLifecycle.transitions;

/** Whether a new request may be registered by this visitor. */
export function mayRegister(visitor: Visitor): boolean {
  return mayTake(requestLifecycle, 'register', undefined, standingOf(visitor));
}

/** What this visitor may do with a request now, in the order of the lifecycle. */
export function requestTransitions(request: Pick<FoiRequest, 'status' | 'assignedTo'>, visitor: Visitor): readonly RequestTransition[] {
  return allowedTransitions(requestLifecycle, request.status, standingOf(visitor, request));
}

export function callOutTransitions(callOut: Pick<CallOut, 'status'> & Assigned, visitor: Visitor): readonly CallOutTransition[] {
  return allowedTransitions(callOutLifecycle, callOut.status, standingOf(visitor, callOut));
}
