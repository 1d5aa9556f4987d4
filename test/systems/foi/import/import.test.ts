import { Workplace } from '../../../../src/kernel/ports/workplace';
import { planImport } from '../../../../src/systems/foi/import/planImport';
import { matchColumns } from '../../../../src/systems/foi/import/importFields';
import { FileTable } from '../../../../src/ui/spreadsheet/readFileTable';
import { runImport } from '../../../../src/systems/foi/import/runImport';
import { requesterOf } from '../../../../src/systems/foi/work/findWork';
import { allActivity, allRequests, register, today } from '../work/cases';
import { officeForEachTest, once } from '../../../support/workingOffice';

jest.setTimeout(60_000);
const office = officeForEachTest();
const heads = ['Number', 'Received', 'Wording', 'Category', 'Closed', 'Outcome', 'Decision sent', 'Requester'];

function table(...rows: readonly (readonly string[])[]): FileTable {
  return { heads, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
}
const register2025 = table(
  ['2025-0017', '2025-02-03', 'All culvert reports', 'media', '2025-03-05', 'All disclosed', '2025-03-03', 'Zelda Quigley'],
  ['2025-0018', '2025-02-04', 'My own file', 'individual', '2025-02-20', 'Withdrawn or non-jurisdictional', '', 'Ada Unseen'],
  ['', '2026-03-02', 'Snow contracts', 'business', '', '', '', 'Harland Ltd.'],
);
const plan = (work: Workplace, from = register2025) => planImport(work, from, { match: matchColumns(heads), dateOrder: 'dayMonthYear', today });

it('writes nothing before it is accepted, then each request with its days, its life and who asked', async () => {
  const work = office.as('foiCoordinator');
  const planned = await plan(work);
  expect(planned).toMatchObject({ toAdd: [{ line: 2 }, { line: 3 }, { line: 4 }], alreadyHere: [], problems: [] });
  expect(await allRequests(work)).toEqual([]);

  const steps: number[] = [];
  const done = await runImport(work, planned.toAdd, so => steps.push(so.length));
  expect(done).toEqual([{ line: 2, kind: 'added', number: '2025-0017' }, { line: 3, kind: 'added', number: '2025-0018' }, { line: 4, kind: 'added', number: '2026-0001' }]);
  expect(steps).toEqual([1, 2, 3]);
  const [decided, withdrawn, open] = [...(await allRequests(work))].sort((a, b) => a.id - b.id);
  expect(decided).toMatchObject({ status: 'closed', outcome: 'allDisclosed', clock: 'ended', dueOn: '2025-03-05', closedOn: '2025-03-05', decisionSentOn: '2025-03-03' });
  expect(withdrawn).toMatchObject({ status: 'closed', outcome: 'withdrawn', clock: 'ended' });
  expect(open).toMatchObject({ status: 'registered', clock: 'running', dueOn: '2026-04-01' });
  expect(await requesterOf(work, '2025-0018')).toMatchObject({ title: 'Ada Unseen' });
  expect(JSON.stringify(await allActivity(work))).not.toMatch(/Zelda|Ada|Harland|culvert/);
});

it('adds nothing for the same file a second time, nor for a corrected spelling of the same number', async () => {
  const work = office.as('foiCoordinator');
  await runImport(work, (await plan(work)).toAdd, () => undefined);
  expect(await plan(work)).toMatchObject({ toAdd: [], alreadyHere: [2, 3, 4], problems: [] });
  expect(await plan(work, table(['2025-0017', '2025-02-03', 'All culvert reports, corrected', 'media', '', '', '', '']))).toMatchObject({ toAdd: [], alreadyHere: [2] });
});

it('goes on where it stopped: a line whose answer was lost is there once', async () => {
  const work = office.as('foiCoordinator');
  const { toAdd } = await plan(work);
  await runImport(work, toAdd.slice(0, 1), () => undefined);
  office.disturb(once('cutAfter', ({ method, url }) => method === 'POST' && /FoiRequests/i.test(url)));
  await runImport(work, (await plan(work)).toAdd, () => undefined);
  await runImport(work, toAdd, () => undefined);
  expect((await allRequests(work)).map(({ number }) => number).sort()).toEqual(['2025-0017', '2025-0018', '2026-0001']);
});

it('tells of a line that stands twice in the file, and of a number that another request has', async () => {
  const work = office.as('foiCoordinator');
  await register(work);
  const row = ['2026-0001', '2026-03-02', 'Snow contracts', 'business', '', '', '', ''];
  const planned = await plan(work, table(row, row));
  expect(planned).toMatchObject({ toAdd: [{ line: 2 }], problems: [{ line: 3, field: 'number', fault: 'twiceInFile', value: '2026-0001' }] });
  expect(await runImport(work, planned.toAdd, () => undefined)).toEqual([{ line: 2, kind: 'numberTaken' }]);
});

it('is for coordinators alone', async () => {
  const { toAdd } = await plan(office.as('foiCoordinator'));
  for (const persona of ['manager', 'staff', 'foiApprover'] as const) {
    await expect(runImport(office.as(persona), toAdd, () => undefined)).rejects.toMatchObject({ problem: { kind: 'denied' } });
  }
});
