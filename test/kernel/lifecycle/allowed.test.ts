import { allowedTransitions, mayTake } from '../../../src/kernel/lifecycle/allowed';
import { RoleId, roleIds } from '../../../src/kernel/roles';
import { callOutLifecycle } from '../../../src/systems/foi/callOutLifecycle';
import { requestLifecycle } from '../../../src/systems/foi/lifecycle';

const coordinator = { roles: ['staff', 'foiCoordinator'] as readonly RoleId[], isAssignee: false };
const assignee = { roles: ['staff', 'manager'] as readonly RoleId[], isAssignee: true };

it('lists what a role may do with an item where it stands, in the order of the declaration', () => {
  expect(allowedTransitions(requestLifecycle, 'approval', { roles: ['foiApprover'], isAssignee: false })).toEqual(['returnForAmendment', 'approve']);
  expect(allowedTransitions(requestLifecycle, 'closed', coordinator)).toEqual(['reopen']);
  const onRegistered = allowedTransitions(requestLifecycle, 'registered', coordinator);
  expect(onRegistered).toEqual(expect.arrayContaining(['recordFee', 'allocate', 'extend', 'transfer', 'close']));
  expect(onRegistered).not.toEqual(expect.arrayContaining(['approve']));
  expect(onRegistered).toEqual(Object.keys(requestLifecycle.transitions).filter(name => onRegistered.some(each => each === name)));
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

it.each(roleIds.filter(role => role !== 'foiCoordinator' && role !== 'owner'))('lets %s do nothing with a request that is registered', role => {
  expect(allowedTransitions(requestLifecycle, 'registered', { roles: [role], isAssignee: true })).toEqual([]);
});

it('lets the owner compute the dates of a request anew, and nothing else', () => {
  expect(allowedTransitions(requestLifecycle, 'registered', { roles: ['owner'], isAssignee: true })).toEqual(['recompute']);
});
