import { checkLifecycle } from '../../../src/kernel/lifecycle/checkLifecycle';
import { LifecycleDeclaration, StateDeclaration, TransitionDeclaration } from '../../../src/kernel/lifecycle/defineLifecycle';
import { callOutLifecycle } from '../../../src/systems/foi/callOutLifecycle';
import { requestLifecycle } from '../../../src/systems/foi/lifecycle';

const label = { en: 'A', fr: 'B' };
const open: StateDeclaration = { kind: 'waiting', label, deadline: 'dueOn', owner: { role: 'foiCoordinator' } };
const shut: StateDeclaration = { kind: 'final', label };
const start: TransitionDeclaration<string> = { from: [], to: 'open', by: ['foiCoordinator'], label, asks: [], promises: [] };
const end: TransitionDeclaration<string> = { from: ['open'], to: 'shut', by: ['assignee'], label, asks: [{ name: 'day', label, required: true }], promises: [] };

/** A sound lifecycle with one thing changed. */
function broken(states: Record<string, StateDeclaration>, transitions: Record<string, TransitionDeclaration<string>>): LifecycleDeclaration {
  return { id: 'broken', states: { open, shut, ...states }, transitions: { start, end, ...transitions } };
}

it('finds nothing wrong with a sound lifecycle', () => {
  expect(checkLifecycle(broken({}, {}))).toEqual([]);
});

it('finds nothing wrong with a final state that a named role may leave', () => {
  expect(checkLifecycle(broken({}, { reopen: { ...start, from: ['shut'] } }))).toEqual([]);
});

it.each([requestLifecycle, callOutLifecycle] as readonly LifecycleDeclaration[])('finds nothing wrong with a lifecycle of FOI', lifecycle => {
  expect(checkLifecycle(lifecycle)).toEqual([]);
});

it('misses the transition that makes an item', () => {
  const lifecycle = broken({}, { start: { ...start, from: ['shut'] } });
  expect(checkLifecycle(lifecycle)).toContainEqual({ fault: 'noStart', lifecycle: 'broken' });
});

it('finds a state that nothing leads to', () => {
  expect(checkLifecycle(broken({ lost: shut }, {}))).toEqual([{ fault: 'unreachableState', state: 'lost' }]);
});

it('finds states that only lead to each other', () => {
  const lifecycle = broken({ here: open, there: open }, { go: { ...end, from: ['here'], to: 'there' }, back: { ...end, from: ['there'], to: 'here' } });
  expect(checkLifecycle(lifecycle)).toEqual([
    { fault: 'unreachableState', state: 'here' },
    { fault: 'unreachableState', state: 'there' },
  ]);
});

it('finds a waiting state that nothing leaves', () => {
  expect(checkLifecycle(broken({ stuck: open }, { stick: { ...end, to: 'stuck' } }))).toEqual([{ fault: 'deadState', state: 'stuck' }]);
});

it('takes a transition back to the same state for no way out', () => {
  const lifecycle = broken({ stuck: open }, { stick: { ...end, to: 'stuck' }, again: { ...end, from: ['stuck'], to: 'stuck' } });
  expect(checkLifecycle(lifecycle)).toEqual([{ fault: 'deadState', state: 'stuck' }]);
});

it('finds a transition that nobody may take', () => {
  expect(checkLifecycle(broken({}, { end: { ...end, by: [] } }))).toEqual([{ fault: 'noRole', transition: 'end' }]);
});

it.each([{ from: ['nowhere'] }, { to: 'nowhere' }])('finds a transition that names an unknown state: %j', change => {
  expect(checkLifecycle(broken({}, { stray: { ...end, ...change } }))).toEqual([{ fault: 'unknownState', transition: 'stray' }]);
});

it('finds a state that waits without a deadline', () => {
  expect(checkLifecycle(broken({ open: { ...open, deadline: '' } }, {}))).toEqual([{ fault: 'waitsWithoutDeadline', state: 'open' }]);
});

it('finds a state that waits for nobody', () => {
  expect(checkLifecycle(broken({ open: { ...open, owner: { column: '' } } }, {}))).toEqual([{ fault: 'waitsWithoutOwner', state: 'open' }]);
});

it.each(['en', 'fr'] as const)('finds a label missing in %s, wherever it stands', language => {
  const missing = { ...label, [language]: ' ' };
  const question = { name: 'day', label: missing, required: true };
  const lifecycle = broken({ shut: { ...shut, label: missing } }, { end: { ...end, label: missing, asks: [question] } });
  expect(checkLifecycle(lifecycle)).toEqual(
    ['transition end', 'question end.day', 'state shut'].map(where => ({ fault: 'missingLabel', where, language })),
  );
});
