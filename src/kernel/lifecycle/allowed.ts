import { RoleId } from '../roles';
import { LifecycleDeclaration } from './defineLifecycle';

/** The person at the page, as a transition sees them. */
export interface Standing {
  readonly roles: readonly RoleId[];
  /** True when the item is assigned to them. */
  readonly isAssignee: boolean;
}

/** Whether a person may take a transition from a state. The server's permissions decide in the end; this decides which buttons are shown. */
export function mayTake<State extends string, Transition extends string>(
  lifecycle: LifecycleDeclaration<State, Transition>,
  transition: Transition,
  state: State | undefined,
  standing: Standing,
): boolean {
  const { from, by } = lifecycle.transitions[transition];
  const stateFits = state === undefined ? from.length === 0 : from.includes(state);
  if (!stateFits) return false;
  return by.some(actor => (actor === 'assignee' ? standing.isAssignee : standing.roles.includes(actor)));
}

/** All transitions that a person may take from a state, in the order of the declaration. */
export function allowedTransitions<State extends string, Transition extends string>(
  lifecycle: LifecycleDeclaration<State, Transition>,
  state: State,
  standing: Standing,
): readonly Transition[] {
  return (Object.keys(lifecycle.transitions) as Transition[]).filter(transition => mayTake(lifecycle, transition, state, standing));
}
