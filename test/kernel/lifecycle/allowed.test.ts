import { allowedTransitions, mayTake } from '../../../src/kernel/lifecycle/allowed';
import { RoleId, roleIds } from '../../../src/kernel/roles';
import { callOutLifecycle, requestLifecycle } from '../../../src/systems/foi/lifecycle';

const coordinator = { roles: ['staff', 'foiCoordinator'] as readonly RoleId[], isAssignee: false };
const assignee = { roles: ['staff', 'manager'] as readonly RoleId[], isAssignee: true };

it('lists what a role may do with an item where it stands', () => {
  expect(allowedTransitions(requestLifecycle, 'registered', coordinator)).toEqual(['recordFee', 'allocate', 'close']);
  expect(allowedTransitions(requestLifecycle, 'allocated', coordinator)).toEqual(['allocate', 'close']);
  expect(allowedTransitions(requestLifecycle, 'closed', coordinator)).toEqual([]);
});

it('lets the person answer whom the item is assigned to, and no other of the same role', () => {
  expect(allowedTransitions(callOutLifecycle, 'asked', assignee)).toEqual(['answer']);
  expect(allowedTransitions(callOutLifecycle, 'asked', { ...assignee, isAssignee: false })).toEqual([]);
});

it('makes a new item only by a transition that starts from nothing', () => {
  expect(mayTake(requestLifecycle, 'register', undefined, coordinator)).toBe(true);
  expect(mayTake(requestLifecycle, 'register', 'closed', coordinator)).toBe(false);
  expect(mayTake(requestLifecycle, 'close', undefined, coordinator)).toBe(false);
});

it.each(roleIds.filter(role => role !== 'foiCoordinator'))('lets %s do nothing with a request', role => {
  expect(allowedTransitions(requestLifecycle, 'registered', { roles: [role], isAssignee: true })).toEqual([]);
});
