import { LifecycleDeclaration, StateDeclaration, TransitionDeclaration } from './defineLifecycle';
import { Bilingual } from '../text';

export type LifecycleFault =
  | { readonly fault: 'noStart'; readonly lifecycle: string }
  | { readonly fault: 'unreachableState' | 'deadState'; readonly state: string }
  | { readonly fault: 'noRole' | 'unknownState'; readonly transition: string }
  | { readonly fault: 'waitsWithoutDeadline' | 'waitsWithoutOwner'; readonly state: string }
  | { readonly fault: 'missingLabel'; readonly where: string; readonly language: 'en' | 'fr' };

type Transitions = readonly (readonly [string, TransitionDeclaration<string>])[];

/**
 * Everything wrong with a lifecycle that the compiler can't see. Empty when it is sound.
 * A final state may be left (a closed request is reopened) as long as a role is named for it.
 */
export function checkLifecycle(lifecycle: LifecycleDeclaration): readonly LifecycleFault[] {
  const states = Object.entries<StateDeclaration>(lifecycle.states);
  const transitions: Transitions = Object.entries<TransitionDeclaration<string>>(lifecycle.transitions);
  return [
    ...startFaults(lifecycle.id, transitions),
    ...transitions.flatMap(([name, transition]) => transitionFaults(name, transition, lifecycle.states)),
    ...states.flatMap(([name, state]) => stateFaults(name, state, transitions)),
    ...reachFaults(states.map(([name]) => name), transitions),
  ];
}

function startFaults(id: string, transitions: Transitions): LifecycleFault[] {
  return transitions.some(([, transition]) => transition.from.length === 0) ? [] : [{ fault: 'noStart', lifecycle: id }];
}

function transitionFaults(name: string, transition: TransitionDeclaration<string>, states: Readonly<Record<string, StateDeclaration>>): LifecycleFault[] {
  const unknown = [...transition.from, ...(transition.to === 'same' ? [] : [transition.to])].some(state => !(state in states));
  return [
    ...(unknown ? [{ fault: 'unknownState' as const, transition: name }] : []),
    ...(transition.by.length === 0 ? [{ fault: 'noRole' as const, transition: name }] : []),
    ...labelFaults(`transition ${name}`, transition.label),
    ...transition.asks.flatMap(question => labelFaults(`question ${name}.${question.name}`, question.label)),
  ];
}

function stateFaults(name: string, state: StateDeclaration, transitions: Transitions): LifecycleFault[] {
  const labels = labelFaults(`state ${name}`, state.label);
  if (state.kind === 'final') return labels;
  const exits = transitions.some(([, transition]) => transition.from.includes(name) && transition.to !== name && transition.to !== 'same');
  const ownerNamed = 'role' in state.owner ? Boolean(state.owner.role) : Boolean(state.owner.column);
  return [
    ...labels,
    ...(exits ? [] : [{ fault: 'deadState' as const, state: name }]),
    ...(state.deadline ? [] : [{ fault: 'waitsWithoutDeadline' as const, state: name }]),
    ...(ownerNamed ? [] : [{ fault: 'waitsWithoutOwner' as const, state: name }]),
  ];
}

function reachFaults(states: readonly string[], transitions: Transitions): LifecycleFault[] {
  const reached = new Set<string>();
  const open = transitions.filter(([, transition]) => transition.from.length === 0).map(([, transition]) => transition.to);
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (reached.has(state)) continue;
    reached.add(state);
    for (const [, transition] of transitions) if (transition.from.includes(state) && transition.to !== 'same') open.push(transition.to);
  }
  return states.filter(state => !reached.has(state)).map(state => ({ fault: 'unreachableState', state }));
}

function labelFaults(where: string, label: Bilingual): LifecycleFault[] {
  return (['en', 'fr'] as const).filter(language => !label[language]?.trim()).map(language => ({ fault: 'missingLabel', where, language }));
}
