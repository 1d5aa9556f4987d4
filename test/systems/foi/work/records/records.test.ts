import { Workplace } from '../../../../../src/kernel/ports/workplace';
import { FoiRecord, records } from '../../../../../src/systems/foi/caseLists';
import { FoiRequest } from '../../../../../src/systems/foi/lists';
import { answerCallOut } from '../../../../../src/systems/foi/work/answer';
import { recordsOf } from '../../../../../src/systems/foi/work/caseItems';
import { closeRequest } from '../../../../../src/systems/foi/work/close';
import { requestByNumber } from '../../../../../src/systems/foi/work/findWork';
import { addRecord } from '../../../../../src/systems/foi/work/records/addRecord';
import { codeRecords } from '../../../../../src/systems/foi/work/records/codeRecords';
import { CodeFacts } from '../../../../../src/systems/foi/work/records/facts';
import { takeProposals } from '../../../../../src/systems/foi/work/records/takeProposals';
import { formatRecordLines } from '../../../../../src/systems/foi/work/recordLines';
import { allActivity, ask, decision, nilAnswer, register, story } from '../cases';
import { stoppingAt } from '../../../../support/stoppingAt';
import { disturbed } from '../../../../support/disturbed';
import { officeForEachTest } from '../../../../support/workingOffice';

jest.setTimeout(60_000);
const office = officeForEachTest();
const number = '2026-0001';
const now = async (work: Workplace): Promise<FoiRequest> => (await requestByNumber(work, number))!;
const private21: CodeFacts = { disposition: 'sever', sections: '21(1)(f)', reason: 'Names of staff at home.', overrideApplies: false, overrideReason: null };
const business17: CodeFacts = { ...private21, disposition: 'withhold', sections: '17(1)', reason: null };

async function added(work: Workplace, request: FoiRequest, ...titles: readonly string[]): Promise<readonly FoiRecord[]> {
  for (const title of titles) await addRecord(work, request, { title, pages: 4 }, work.newId());
  return recordsOf(work, request.number);
}

it('adds a record for review once, however often it is pressed', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  await addRecord(work, request, { title: 'Report of May', pages: 12 }, 'one');
  expect(await addRecord(work, request, { title: 'Report of May', pages: 12 }, 'one')).toMatchObject({ kind: 'done', item: { status: 'proposed', disposition: 'undecided', pages: 12, dueOn: '2026-04-04' } });
  expect(await recordsOf(work, number)).toHaveLength(1);
});

it('takes the records of the answers, once, though two coordinators take them in the same moment', async () => {
  const work = office.as('foiCoordinator');
  const { request, callOut } = await ask(work, await register(work), office.person('manager'));
  const recordLines = formatRecordLines([{ description: 'Report of May', pages: 12, sections: ['21'], reason: 'Names' }, { description: 'Photo', pages: null, sections: [], reason: '' }]);
  await answerCallOut(office.as('manager'), callOut, { ...nilAnswer, found: 'records', nilReason: null, recordCount: 2, recordLines }, 'answer');
  await Promise.all([takeProposals(office.as('foiCoordinator'), request), takeProposals(office.as('foiCoordinator'), request)]);
  expect(await takeProposals(work, request)).toBe(0);
  expect(await recordsOf(work, number)).toMatchObject([
    { title: 'Report of May', pages: 12, callOut: callOut.id, proposedSections: '21', proposedReason: 'Names', status: 'proposed' },
    { title: 'Photo', pages: null, proposedSections: null },
  ]);
});

it('codes records alike and keeps their sections with the request', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const [first, second, third] = await added(work, request, 'A', 'B', 'C');
  const heard: number[] = [];
  expect(await codeRecords(work, request, [first, second], private21, 'code', done => heard.push(done))).toMatchObject({ kind: 'done', coded: [{ status: 'coded' }, { status: 'coded', sections: '21(1)(f)' }], passed: [], recorded: true });
  expect(heard).toEqual([1, 2]);
  expect(await now(work)).toMatchObject({ exemptions: '21' });
  await codeRecords(work, await now(work), [third], business17, 'code-2');
  expect(await now(work)).toMatchObject({ exemptions: '17, 21' });
  const coded = await recordsOf(work, number);
  await codeRecords(work, await now(work), coded, { disposition: 'release', sections: null, reason: null, overrideApplies: false, overrideReason: null }, 'code-3');
  expect(await now(work)).toMatchObject({ exemptions: null });
});

it('puts neither description nor reason into Activity', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  await codeRecords(work, request, await added(work, request, 'Letter of Zelda'), private21, 'code');
  const entries = await allActivity(work);
  expect(JSON.stringify(entries)).not.toMatch(/Zelda|at home/);
  expect(entries.map(({ title }) => title)).toEqual(['register', 'addRecord', 'code', 'updateExemptions']);
  expect(JSON.parse(entries[2].data)).toMatchObject({ data: { requestNumber: number, disposition: 'sever', sections: '21(1)(f)', pages: 4 } });
});

it('leaves a record that a colleague coded meanwhile, and says which', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const seen = await added(work, request, 'A', 'B');
  await codeRecords(work, request, [seen[0]], business17, 'theirs');
  expect(await codeRecords(work, await now(work), seen, private21, 'mine')).toMatchObject({ kind: 'done', coded: [{ title: 'B' }], passed: [{ title: 'A', sections: '17(1)' }] });
  expect(await codeRecords(work, await now(work), [seen[0]], private21, 'alone')).toMatchObject({ kind: 'conflict', theirs: { sections: '17(1)' } });
  expect(await now(work)).toMatchObject({ exemptions: '17, 21' });
});

it('keeps the sections of both when two coordinators code two records at once', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const [first, second] = await added(work, request, 'A', 'B');
  await Promise.all([codeRecords(office.as('foiCoordinator'), request, [first], private21, 'one'), codeRecords(office.as('foiCoordinator'), request, [second], business17, 'two')]);
  expect(await now(work)).toMatchObject({ exemptions: '17, 21' });
});

it('keeps the sections of both though a colleague codes between the reading and the writing', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const [first, second] = await added(work, request, 'A', 'B');
  let isFirst = true;
  const lists = { ...work.lists, update: async (...args: Parameters<typeof work.lists.update>) => {
    if (args[0].name === 'FoiRequests' && isFirst) {
      isFirst = false;
      await codeRecords(office.as('foiCoordinator'), request, [second], business17, 'theirs');
    }
    return work.lists.update(...args);
  } };
  expect(await codeRecords({ ...work, lists: lists as typeof work.lists }, request, [first], private21, 'mine')).toMatchObject({ kind: 'done', recorded: true });
  expect(await now(work)).toMatchObject({ exemptions: '17, 21' });
});

it('is denied to everyone but coordinators, and once the request is closed', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const items = await added(work, request, 'A');
  const denied = { problem: { kind: 'denied' } };
  expect(await recordsOf(office.as('foiApprover'), number)).toHaveLength(1);
  await expect(codeRecords(office.as('foiApprover'), request, items, private21, 'approver')).rejects.toMatchObject(denied);
  await expect(office.as('foiApprover').lists.update(records, items[0].id, items[0].etag, { pages: 1 })).rejects.toMatchObject(denied);
  await expect(recordsOf(office.as('manager'), number)).rejects.toMatchObject(denied);
  await closeRequest(work, request, decision, 'close');
  await expect(codeRecords(work, await now(work), items, private21, 'late')).rejects.toMatchObject(denied);
  await expect(addRecord(work, await now(work), { title: 'B', pages: 1 }, 'late')).rejects.toMatchObject(denied);
});

it.each([0, 1, 2, 3, 4, 5])('is completed by a second press after a stop at write %i', async writes => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const items = await added(work, request, 'A', 'B');
  await expect(codeRecords(stoppingAt(work, writes), request, items, private21, 'one')).rejects.toThrow('stopped');
  expect(await codeRecords(work, request, items, private21, 'one')).toMatchObject({ kind: 'done', passed: [] });
  expect(await now(work)).toMatchObject({ exemptions: '21' });
  expect((await story(work)).slice(3).sort()).toEqual(['code FoiRecords:1 2', 'code FoiRecords:2 2', 'updateExemptions FoiRequests:1 2']);
});

it('is mended by the next coding when it broke off for good', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const [first, second] = await added(work, request, 'A', 'B');
  await expect(codeRecords(stoppingAt(work, 2), request, [first], private21, 'one')).rejects.toThrow('stopped');
  expect(await now(work)).toMatchObject({ exemptions: null });
  await codeRecords(work, request, [second], business17, 'two');
  expect(await now(work)).toMatchObject({ exemptions: '17, 21' });
});

it.each(['cutAfter', 'throttle'] as const)('with %s at any request codes once', async fault => {
  const work = office.as('foiCoordinator');
  const positions = await disturbed(office, fault, async () => {
    const [page, request, id] = [office.as('foiCoordinator'), await register(work), work.newId()];
    const items = await added(work, request, 'A');
    return () => codeRecords(page, request, items, private21, id);
  });
  const entries = await story(work);
  expect(['code ', 'updateExemptions '].map(action => entries.filter(entry => entry.startsWith(action)).length)).toEqual([positions + 1, positions + 1]);
});
