import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { isAnswered } from '../../../../src/kernel/inTurn';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { records } from '../../../../src/systems/records';
import { applyPlan, StepResult } from '../../../../src/systems/records/scheme/import/applyPlan';
import { openImport } from '../../../../src/systems/records/scheme/import/openImport';
import { ImportChoices } from '../../../../src/systems/records/scheme/import/plan';
import { forgetScheme, readSchemeOn, readVersions } from '../../../../src/systems/records/scheme/readScheme';
import { putVersion } from '../../../../src/systems/records/scheme/schemeStep';
import { FileTable } from '../../../../src/ui/spreadsheet/readFileTable';
import { officeForEachTest } from '../../../support/workingOffice';
import { stoppingAt } from '../../../support/stoppingAt';
import { choices, smallScheme, treeTable } from './planned';

const office = officeForEachTest({ system: records, keeper: 'recordsCoordinator' });
const first = treeTable(smallScheme());
const second = treeTable([...smallScheme('C+4').slice(0, 2), smallScheme('C+4')[2], smallScheme('2+5', 'selective', 'PSR-MED-20')[2]]);
const later = { effectiveOn: calendarDate('2026-06-01') };

async function open(work: Workplace, table: FileTable, given: Partial<ImportChoices> = {}) {
  const found = await openImport(work, table, { ...choices, ...given }, async () => undefined);
  if (!found.ok) throw new Error(found.missing.join(', '));
  return found;
}
async function bring(work: Workplace, table: FileTable, given: Partial<ImportChoices> = {}): Promise<readonly StepResult[]> {
  const { plan, fileHash } = await open(work, table, given);
  expect(plan.problems).toEqual([]);
  return applyPlan(work, plan.steps, fileHash, { ended: new Map() });
}
function kinds(results: readonly StepResult[]): string[] {
  return results.map(result => (isAnswered(result) ? result.outcome.kind : result.problem.kind));
}
async function codesOn(work: Workplace, day: string): Promise<readonly string[]> {
  forgetScheme(work);
  return (await readSchemeOn(work, calendarDate(day))).entries.map(({ code, version, rule }) => `${code}@${version} ${rule ?? ''}`.trim());
}

it('writes a scheme, then a changed one from its day on; staff read both', async () => {
  const work = office.as('recordsCoordinator');
  expect(kinds(await bring(work, first))).toEqual(['done', 'done', 'done']);
  expect(kinds(await bring(work, second, later))).toEqual(['done', 'done']);
  const staff = office.as('staff');
  expect(await codesOn(staff, '2026-05-31')).toEqual(['PSR@1', 'PSR-MED@1', 'PSR-MED-10@1 C+2']);
  expect(await codesOn(staff, '2026-06-01')).toEqual(['PSR@1', 'PSR-MED@1', 'PSR-MED-10@2 C+4', 'PSR-MED-20@1 2+5']);
  expect((await open(work, second, later)).plan).toMatchObject({ steps: [], unchanged: 4, problems: [] });
});

it('retires what a file leaves out, and a code that comes back begins a new version', async () => {
  const work = office.as('recordsCoordinator');
  await bring(work, second);
  await bring(work, first, { ...later, absent: 'retire' });
  expect(await codesOn(work, '2026-05-31')).toContain('PSR-MED-20@1 2+5');
  expect(await codesOn(work, '2026-06-01')).toEqual(['PSR@1', 'PSR-MED@1', 'PSR-MED-10@2 C+2']);
  await bring(work, second, { effectiveOn: calendarDate('2026-09-01') });
  expect(await codesOn(work, '2026-09-01')).toContain('PSR-MED-20@2 2+5');
});

it.each([0, 1, 2, 3, 4, 5, 6, 7])('is whole when it breaks off before write %i, and the same file again goes on with nothing twice', async writes => {
  const third = treeTable([...smallScheme().slice(0, 2), smallScheme('C+4')[2], smallScheme('2+5', 'selective', 'PSR-MED-20')[2]]);
  const work = office.as('recordsCoordinator');
  await bring(work, treeTable([...smallScheme(), smallScheme('C+1', 'destroy', 'PSR-MED-30')[2]]));
  const stopping = stoppingAt(office.as('recordsCoordinator'), writes);
  const { plan, fileHash } = await open(stopping, third, { ...later, absent: 'retire' });
  await expect(applyPlan(stopping, plan.steps, fileHash, { ended: new Map() })).rejects.toThrow('stopped');
  expect(await codesOn(work, '2026-05-31')).toEqual(['PSR@1', 'PSR-MED@1', 'PSR-MED-10@1 C+2', 'PSR-MED-30@1 C+1']);
  expect((await codesOn(work, '2026-06-01')).filter(code => code.startsWith('PSR-MED-10@'))).toHaveLength(1);

  await bring(work, third, { ...later, absent: 'retire' });
  expect(await codesOn(work, '2026-06-01')).toEqual(['PSR@1', 'PSR-MED@1', 'PSR-MED-10@2 C+4', 'PSR-MED-20@1 2+5']);
  expect(await codesOn(work, '2026-05-31')).toEqual(['PSR@1', 'PSR-MED@1', 'PSR-MED-10@1 C+2', 'PSR-MED-30@1 C+1']);
  expect(await readVersions(work)).toHaveLength(6);
  expect((await open(work, third, { ...later, absent: 'retire' })).plan.steps).toEqual([]);
});

it('stops when the person says so, and goes on with the same turns', async () => {
  const work = office.as('recordsCoordinator');
  const { plan, fileHash } = await open(work, second);
  const ended = new Map();
  expect(await applyPlan(work, plan.steps, fileHash, { ended, isStopped: () => ended.size === 2 })).toHaveLength(2);
  expect(kinds(await applyPlan(work, plan.steps, fileHash, { ended }))).toEqual(['done', 'done', 'done', 'done']);
  expect(await codesOn(work, '2026-03-10')).toHaveLength(4);
});

it('tells a version that a colleague wrote first, and leaves theirs', async () => {
  const work = office.as('recordsCoordinator');
  await bring(work, first);
  const { plan, fileHash } = await open(work, second, later);
  const step = plan.steps.find(each => each.kind === 'change');
  if (step?.kind !== 'change') throw new Error('nothing changes');
  await putVersion(office.as('recordsCoordinator'), { ...step.entry, rule: 'C+9' }, step.before, 'theirs');
  expect(kinds(await applyPlan(work, plan.steps, fileHash, { ended: new Map() })).sort()).toEqual(['conflict', 'done']);
  expect(await codesOn(work, '2026-06-01')).toContain('PSR-MED-10@2 C+9');
});

it('is closed to staff', async () => {
  const { plan, fileHash } = await open(office.as('staff'), first);
  const results = await applyPlan(office.as('staff'), plan.steps, fileHash, { ended: new Map() });
  expect(kinds(results)).toEqual(['denied', 'denied', 'denied']);
  expect(await codesOn(office.as('recordsCoordinator'), '2026-03-10')).toEqual([]);
});
