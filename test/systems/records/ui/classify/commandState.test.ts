import { RoleId } from '../../../../../src/kernel/roles';
import { transitoryCode } from '../../../../../src/systems/records/scheme/contract';
import { SelectedRow, shownCommands } from '../../../../../src/systems/records/ui/classify/commandState';

const row = (facts: Partial<SelectedRow> = {}): SelectedRow => ({ seriesCode: '', closedOn: undefined, status: undefined, ...facts });
const shown = (rows: readonly SelectedRow[], roles: readonly RoleId[] = ['staff']): string => shownCommands({ roles, rows }).join(' ');

it.each([
  ['nothing selected', [], ''],
  ['not classified', [row()], 'classify transitory history'],
  ['under a series', [row({ seriesCode: 'ENV-SPL-10' })], 'classify transitory close supersede history'],
  ['transitory', [row({ seriesCode: transitoryCode })], 'classify close supersede history'],
  ['closed, where the view tells', [row({ seriesCode: 'ENV-SPL-10', closedOn: '2026-03-01' })], 'classify transitory reopen supersede history'],
  ['in a batch', [row({ seriesCode: 'ENV-SPL-10', status: 'proposed' })], 'history'],
  ['several alike', [row({ seriesCode: 'ENV-SPL-10' }), row({ seriesCode: 'FIN-CON-10' })], 'classify transitory close supersede'],
  ['several unlike', [row({ seriesCode: 'ENV-SPL-10' }), row()], 'classify transitory'],
])('%s', (_what, rows, commands) => {
  expect(shown(rows)).toBe(commands);
});

it('offers nothing but a look to those who may not file', () => {
  expect(shown([row()], ['archivist'])).toBe('history');
});
