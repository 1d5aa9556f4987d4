import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandIds } from '../../../../src/extensions/foiCommands/commandIds';
import { RoleId } from '../../../../src/kernel/roles';
import { FoiCommand, foiCommands, isMine, shownCommands } from '../../../../src/systems/foi/ui/commandState';
import { commandTitles } from '../../../../src/systems/foi/ui/commandTitles';
import { TestOffice } from '../../../ui/support/office';

const coordinator: readonly RoleId[] = ['staff', 'foiCoordinator'];
const approver: readonly RoleId[] = ['staff', 'foiApprover'];
const manager: readonly RoleId[] = ['staff', 'manager'];
const requestRow = (status: string | undefined) => ({ status, isMine: false });

it.each<[string | undefined, readonly FoiCommand[]]>([
  ['registered', ['open', 'allocate', 'extend', 'stopClock', 'close']],
  ['allocated', ['open', 'allocate', 'remind', 'extend', 'stopClock', 'close']],
  ['review', ['open', 'allocate', 'extend', 'stopClock', 'close']],
  ['approval', ['open', 'extend', 'stopClock', 'close']],
  ['decided', ['open', 'close']],
  ['closed', ['open']],
  [undefined, ['open']],
])('shows a coordinator what fits a request that is %s', (status, commands) => {
  expect(shownCommands({ roles: coordinator, listName: 'FoiRequests', rows: [requestRow(status)] })).toEqual(commands);
});

it('shows a decision maker the approval of what waits for it, and nothing of a coordinator', () => {
  expect(shownCommands({ roles: approver, listName: 'FoiRequests', rows: [requestRow('approval')] })).toEqual(['open', 'approve']);
  expect(shownCommands({ roles: approver, listName: 'FoiRequests', rows: [requestRow('allocated')] })).toEqual(['open']);
});

it('shows a manager no action on a request', () => {
  expect(shownCommands({ roles: manager, listName: 'FoiRequests', rows: [{ status: 'registered', isMine: true }] })).toEqual(['open']);
});

it.each<[string, boolean, readonly FoiCommand[]]>([
  ['asked', true, ['answer']],
  ['asked', false, []],
  ['answered', true, []],
  ['withdrawn', true, []],
])('shows a manager on a call-out that is %s, theirs: %s, %j', (status, mine, commands) => {
  expect(shownCommands({ roles: manager, listName: 'FoiCallOuts', rows: [{ status, isMine: mine }] })).toEqual(commands);
});

it('shows a coordinator how to remind of a call-out and how to send an answer back', () => {
  expect(shownCommands({ roles: coordinator, listName: 'FoiCallOuts', rows: [requestRow('asked')] })).toEqual(['remind']);
  expect(shownCommands({ roles: coordinator, listName: 'FoiCallOuts', rows: [requestRow('answered')] })).toEqual(['sendBack']);
  expect(shownCommands({ roles: approver, listName: 'FoiCallOuts', rows: [requestRow('asked')] })).toEqual([]);
});

it('shows for several rows only what takes several and what every one of them allows', () => {
  const shown = (listName: string, ...states: (string | undefined)[]) => shownCommands({ roles: coordinator, listName, rows: states.map(requestRow) });
  expect(shown('FoiRequests', 'allocated', 'allocated')).toEqual(['allocate', 'remind']);
  expect(shown('FoiRequests', 'registered', 'allocated')).toEqual(['allocate']);
  expect(shown('FoiRequests', 'registered', 'closed')).toEqual([]);
  expect(shown('FoiRequests', 'allocated', undefined)).toEqual([]);
  expect(shown('FoiCallOuts', 'asked', 'asked')).toEqual(['remind']);
  expect(shown('FoiCallOuts', 'asked', 'answered')).toEqual([]);
});

it('shows nothing for no row and on another list', () => {
  expect(shownCommands({ roles: coordinator, listName: 'FoiRequests', rows: [] })).toEqual([]);
  expect(shownCommands({ roles: coordinator, listName: 'FoiRequesters', rows: [requestRow('registered')] })).toEqual([]);
});

it('knows a row that is assigned to the visitor or to somebody on their behalf, whatever the case of the address', () => {
  const visitor = new TestOffice().visitor('manager');
  expect(isMine(visitor, ['MAYA.Trembath@region.example', undefined])).toBe(true);
  expect(isMine(visitor, ['luc.beaulieu@region.example', 'maya.trembath@region.example'])).toBe(true);
  expect(isMine(visitor, ['luc.beaulieu@region.example', undefined])).toBe(false);
});

describe('the manifest', () => {
  const file = join(__dirname, '../../../../src/extensions/foiCommands/FoiCommandsCommandSet.manifest.json');
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { readonly items: Readonly<Record<string, { readonly title: Readonly<Record<string, string>>; readonly iconImageUrl: string }>> };

  it('names every command, in the order of the bar', () => {
    expect(Object.keys(items)).toEqual(foiCommands.map(command => commandIds[command]));
  });

  it.each(foiCommands)('gives %s the title that the pages give it, in both languages, and an icon of its own', command => {
    const { title, iconImageUrl } = items[commandIds[command]];
    expect(title).toEqual({ default: commandTitles[command].en, 'fr-fr': commandTitles[command].fr });
    expect(Object.values(items).filter(item => item.iconImageUrl === iconImageUrl)).toHaveLength(1);
    expect(decodeURIComponent(iconImageUrl)).toMatch(/^data:image\/svg\+xml,<svg .*<\/svg>$/);
  });
});
