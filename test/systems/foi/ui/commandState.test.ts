import { RoleId } from '../../../../src/kernel/roles';
import { isMine, shownCommands } from '../../../../src/systems/foi/ui/commandState';
import { TestOffice } from '../../../ui/support/office';

const coordinator: readonly RoleId[] = ['staff', 'foiCoordinator'];
const manager: readonly RoleId[] = ['staff', 'manager'];

it.each([
  ['registered', ['open', 'allocate', 'close']],
  ['allocated', ['open', 'allocate', 'close']],
  ['closed', ['open']],
  [undefined, ['open']],
])('shows a coordinator what fits a request that is %s', (status, commands) => {
  expect(shownCommands({ roles: coordinator, listName: 'FoiRequests', rows: [{ status, isMine: false }] })).toEqual(commands);
});

it('shows a manager no action on a request', () => {
  expect(shownCommands({ roles: manager, listName: 'FoiRequests', rows: [{ status: 'registered', isMine: true }] })).toEqual(['open']);
});

it.each([
  ['asked', true, ['answer']],
  ['asked', false, []],
  ['answered', true, []],
  ['withdrawn', true, []],
])('on a call-out that is %s, mine: %s', (status, mine, commands) => {
  expect(shownCommands({ roles: manager, listName: 'FoiCallOuts', rows: [{ status, isMine: mine }] })).toEqual(commands);
});

it('shows nothing for no row, for several, and on another list', () => {
  const row = { status: 'registered', isMine: false };
  expect(shownCommands({ roles: coordinator, listName: 'FoiRequests', rows: [] })).toEqual([]);
  expect(shownCommands({ roles: coordinator, listName: 'FoiRequests', rows: [row, row] })).toEqual([]);
  expect(shownCommands({ roles: coordinator, listName: 'FoiRequesters', rows: [row] })).toEqual([]);
});

it('knows a row that is assigned to the visitor, whatever the case of the address', () => {
  const visitor = new TestOffice().visitor('manager');
  expect(isMine(visitor, 'MAYA.Trembath@region.example')).toBe(true);
  expect(isMine(visitor, 'luc.beaulieu@region.example')).toBe(false);
  expect(isMine(visitor, undefined)).toBe(false);
});
