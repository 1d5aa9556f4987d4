import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { isAnswered } from '../../../../src/kernel/inTurn';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { records } from '../../../../src/systems/records';
import { applyPlan } from '../../../../src/systems/records/scheme/import/applyPlan';
import { openImport } from '../../../../src/systems/records/scheme/import/openImport';
import { applyChanged } from '../../../../src/systems/records/scheme/recompute/applyChanged';
import { ChangedRecord } from '../../../../src/systems/records/scheme/recompute/changedRecord';
import { findChanged } from '../../../../src/systems/records/scheme/recompute/findChanged';
import { stoppingAt } from '../../../support/stoppingAt';
import { officeForEachTest } from '../../../support/workingOffice';
import { fileDocument, makeFolder, registerPaper, step } from '../disposition/scenes';
import { choices, smallScheme, treeTable } from './planned';

const office = officeForEachTest({ system: records, keeper: 'recordsCoordinator' });
const code = 'PSR-MED-10';

/** The small scheme with this rule from a day on. */
async function rule(text: string, from: string): Promise<void> {
  const work = office.as('recordsCoordinator');
  const found = await openImport(work, treeTable(smallScheme(text)), { ...choices, effectiveOn: calendarDate(from) }, async () => undefined);
  if (!found.ok) throw new Error(found.missing.join(', '));
  expect(found.plan.problems).toEqual([]);
  await applyPlan(work, found.plan.steps, found.fileHash, { ended: new Map() });
}
function look(work: Workplace): Promise<readonly ChangedRecord[]> {
  return findChanged(work, { onProgress: () => undefined, isStopped: () => false });
}
function dates(changes: readonly ChangedRecord[]): readonly string[] {
  return changes.map(({ name, from, to }) => `${name}: ${from.eligibleOn ?? ''} > ${to.eligibleOn ?? ''} @${to.schemeVersion ?? ''}`);
}

it('finds every document, folder and paper file that a new rule moves, and moves each once though it breaks off', async () => {
  await rule('CY+2y nil DE', '2020-01-01');
  await fileDocument(office, 'lines.docx', code);
  await fileDocument(office, 'unclassified.docx', null);
  await makeFolder(office, 'Campaign', code);
  const paper = await registerPaper(office, 'Call-backs', code);
  const work = office.as('recordsCoordinator');
  expect(await look(work)).toEqual([]);

  await rule('CY+5y nil DE', '2026-03-01');
  const changes = await look(work);
  expect([...dates(changes)].sort()).toEqual(['Campaign: 2022-01-01 > 2025-01-01 @2', `${paper.number} Call-backs: 2022-01-01 > 2025-01-01 @2`, 'lines.docx: 2022-01-01 > 2025-01-01 @2']);
  await expect(applyChanged(stoppingAt(work, 3), changes, 'anew', { ended: new Map() })).rejects.toThrow('stopped');
  expect(await look(work)).toHaveLength(1);
  const results = await applyChanged(work, changes, 'anew', { ended: new Map() });
  expect(results.map(result => isAnswered(result) && result.outcome.kind)).toEqual(['done', 'done', 'done']);
  expect(await look(work)).toEqual([]);
});

it('takes the events of a record as they are then, not as they were seen', async () => {
  await rule('S+2', '2020-01-01');
  const { item } = await fileDocument(office, 'poster.docx', code);
  await rule('S+4', '2026-03-01');
  const work = office.as('recordsCoordinator');
  const changes = await look(work);
  await step(work, item, 'supersede', { supersededOn: calendarDate('2025-05-20') });
  await applyChanged(work, changes, 'anew', { ended: new Map() });
  expect((await work.repository.all(changes[0].filed.medium === 'record' ? changes[0].filed.library : (undefined as never))).items[0].item).toMatchObject({ supersededOn: '2025-05-20', eligibleOn: '2029-05-21', schemeVersion: 2 });
});

it('moves nothing that an older rule still holds for', async () => {
  await rule('CY+2y nil DE', '2020-01-01');
  const { item } = await fileDocument(office, 'old.docx', code);
  await step(office.as('recordsCoordinator'), item, 'close', { closedOn: calendarDate('2021-05-01') });
  const work = office.as('recordsCoordinator');
  const found = await openImport(work, treeTable(smallScheme('CY+5y nil DE')), { ...choices, effectiveOn: calendarDate('2026-03-01'), appliesTo: 'closedOnOrAfter' }, async () => undefined);
  if (!found.ok) throw new Error(found.missing.join(', '));
  await applyPlan(work, found.plan.steps, found.fileHash, { ended: new Map() });
  expect(await look(work)).toEqual([]);
});
