import { entriesOf } from '../../../../src/kernel/activity/entriesOf';
import { isAsLeft } from '../../../../src/kernel/activity/asLeft';
import { subjectOf } from '../../../../src/kernel/activity/record';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { StoreError } from '../../../../src/kernel/ports/storeError';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { records } from '../../../../src/systems/records';
import { coverageOf, sumOf } from '../../../../src/systems/records/classify/coverage';
import { decisionsOf } from '../../../../src/systems/records/classify/decisions';
import { RecordEvent } from '../../../../src/systems/records/classify/eventPlans';
import { readFoldersAbove, seriesOfFolders } from '../../../../src/systems/records/classify/readFolders';
import { RecordOutcome } from '../../../../src/systems/records/classify/recordStep';
import { fileAll, recordOnAll } from '../../../../src/systems/records/classify/steps';
import { RecordEntry } from '../../../../src/systems/records/disposition/candidate';
import { holdsInForce } from '../../../../src/systems/records/holds/readHolds';
import { recordsActivity } from '../../../../src/systems/records/lists';
import { officeDocuments, RecordsLibrary } from '../../../../src/systems/records/recordsLibrary';
import { transitoryCode } from '../../../../src/systems/records/scheme/contract';
import { officeForEachTest, once } from '../../../support/workingOffice';
import { contracts, libraryPath, makeScheme, spills, step } from '../disposition/scenes';
import { entryOf, file, officeLibrary, put, told, under } from './scenes';

const office = officeForEachTest({ system: records, keeper: 'recordsCoordinator' });
/** As the operations see it: one of several. */
const everyLibrary: RecordsLibrary = officeDocuments;
let work: Workplace;

beforeEach(async () => {
  await makeScheme(office.as('recordsCoordinator'));
  work = office.as('staff');
});

async function event(by: Workplace, entries: readonly RecordEntry[], what: RecordEvent): Promise<readonly string[]> {
  return told(await recordOnAll(by, await officeLibrary(by), entries, what, by.newId(), { ended: new Map<string, RecordOutcome>() }));
}

it('files a document by one write: its series, its dates, and an account without its title', async () => {
  await put(office, 'Spill report Highway 17.docx');
  const results = await file(work, [await entryOf(work, 'Spill report Highway 17.docx')], under(spills));
  expect(told(results)).toEqual(['done']);
  const { item } = await entryOf(work, 'Spill report Highway 17.docx');
  expect(item).toMatchObject({ status: 'filed', seriesCode: spills, classifiedOn: '2026-03-10', datedOn: '2026-03-10', retentionRule: 'CY+2y nil DE', schemeVersion: 1, eligibleOn: '2029-01-01', finalDisposition: 'destroy' });
  expect(await isAsLeft(everyLibrary, item)).toBe(true);
  const [entry] = await entriesOf(office.as('recordsCoordinator'), recordsActivity, subjectOf(officeDocuments, item.id));
  expect(entry).toMatchObject({ title: 'classify', actor: 'sam.oduya@region.example' });
  expect(JSON.parse(entry.data)).toMatchObject({ data: { series: spills, before: null, by: 'suggestion1', datedOn: '2026-03-10', eligibleOn: '2029-01-01' } });
  expect(entry.data).not.toContain('Highway');
});

it('files thirty documents and folders at once, and does nothing twice when the button is pressed again', async () => {
  const names = Array.from({ length: 30 }, (_each, index) => (index % 10 === 0 ? `Folder ${index}` : `Contract ${index}.docx`));
  for (const name of names) await put(office, name);
  const { library } = await officeLibrary(work);
  const entries = (await work.repository.all(library)).items;
  const ended = new Map<string, RecordOutcome>();
  const seen: number[] = [];
  const press = async (): Promise<readonly string[]> => {
    return told(await fileAll(work, await officeLibrary(work), entries.map(entry => ({ entry, choice: under(contracts) })), 'press', { ended, onProgress: done => seen.push(done) }));
  };
  office.disturb(once('cutAfter', ({ method, url }) => method === 'POST' && url.includes('/items(')));
  expect(await press()).toEqual(names.map(() => 'done'));
  expect(seen[seen.length - 1]).toBe(30);
  ended.clear();
  expect(await press()).toEqual(names.map(() => 'done'));
  expect((await work.repository.all(library)).items.map(({ item }) => item.seriesCode)).toEqual(names.map(() => contracts));
});

it('says by row what was renamed, moved, deleted or classified by another meanwhile, and files the others', async () => {
  for (const name of ['renamed.docx', 'moved.docx', 'deleted.docx', 'taken.docx', 'edited.docx', 'plain.docx']) await put(office, name);
  const { library } = await officeLibrary(work);
  const entries = (await work.repository.all(library)).items;
  const owner = office.as('owner');
  const named = (name: string): RecordEntry => entries.find(({ facts }) => facts.name === name) as RecordEntry;
  await rename('renamed.docx', 'other name.docx');
  await put(office, 'edited.docx');
  await file(office.as('otherStaff'), [named('taken.docx')], under(spills));
  const gone = named('deleted.docx');
  const { person } = await owner.people.visitor();
  await owner.lists.restrict(library, gone.item.id, [{ person: person.id, level: 'full' }]);
  await owner.repository.remove(library, gone.item.id, (await owner.repository.get(library, gone.item.id)).item.etag);
  // Its number is another library's now; SharePoint's own id of it leads to where it is.
  const asSeen = entries.map(entry => (entry === named('moved.docx') ? { ...entry, item: { ...entry.item, id: 999 as RecordEntry['item']['id'] } } : entry));
  const results = await file(work, asSeen, under(contracts));
  expect(Object.fromEntries(told(results).map((word, index) => [entries[index].facts.name, word]))).toEqual({
    'renamed.docx': 'done', 'moved.docx': 'moved', 'deleted.docx': 'gone', 'taken.docx': 'changed', 'edited.docx': 'done', 'plain.docx': 'done',
  });
  expect(results.map(result => result.kind === 'answered' && result.outcome.kind === 'done' && result.outcome.isRenamed)).toEqual([true, false, false, false, false, false]);
  expect((await entryOf(work, 'taken.docx')).item.seriesCode).toBe(spills);
});

async function rename(from: string, to: string): Promise<void> {
  const address = `_api/web/GetFileByServerRelativePath(decodedurl='${libraryPath}/${from}')/ListItemAllFields`;
  const response = await office.fetchAs('staff', address, { method: 'POST', headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*', 'Content-Type': 'application/json' }, body: JSON.stringify({ FileLeafRef: to }) });
  expect(response.status).toBe(204);
}

it('gives a document back to its folder, and not where no folder above is classified', async () => {
  await put(office, 'Spills');
  await put(office, 'Spills/2026');
  await put(office, 'Spills/2026/contract.docx');
  await put(office, 'alone.docx');
  await file(work, [await entryOf(work, 'Spills')], under(spills));
  await file(work, [await entryOf(work, 'contract.docx'), await entryOf(work, 'alone.docx')], under(contracts));
  const inner = await entryOf(work, 'contract.docx');
  const { library } = await officeLibrary(work);
  const folders = seriesOfFolders(await readFoldersAbove(work, library, [inner.facts.path]));
  expect([...folders]).toEqual([[`${libraryPath}/Spills`.toLowerCase(), spills]]);
  expect(told(await file(work, [inner, await entryOf(work, 'alone.docx')], { kind: 'inherit' }))).toEqual(['done', 'noFolder']);
  expect((await entryOf(work, 'contract.docx')).item).toMatchObject({ status: 'filed', seriesCode: null, classifiedOn: null, eligibleOn: null, retentionRule: null });
  expect(told(await file(work, [await entryOf(work, 'contract.docx')], { kind: 'inherit' }))).toEqual(['asIs']);
  // With the series of its folder it has the dates of its folder too.
  expect(await event(work, [await entryOf(work, 'contract.docx')], { kind: 'close', on: calendarDate('2026-03-01') })).toEqual(['noSeries']);
});

it('files a transitory document, from the next day on free to go', async () => {
  await put(office, 'Lunch Friday.docx');
  await file(work, [await entryOf(work, 'Lunch Friday.docx')], { kind: 'series', code: transitoryCode, by: 'transitory' });
  expect((await entryOf(work, 'Lunch Friday.docx')).item).toMatchObject({ seriesCode: transitoryCode, eligibleOn: '2026-03-11', finalDisposition: 'destroy' });
});

it('takes no series that the scheme does not have', async () => {
  await put(office, 'a.docx');
  expect(told(await file(work, [await entryOf(work, 'a.docx')], under('XXX-YYY')))).toEqual(['noSuchSeries']);
});

it('records events, each with what follows for its dates', async () => {
  await put(office, 'a.docx');
  const now = (): Promise<RecordEntry> => entryOf(work, 'a.docx');
  await file(work, [await now()], under(spills));
  expect(await event(work, [await now()], { kind: 'correctDate', on: calendarDate('2019-05-01') })).toEqual(['done']);
  expect((await now()).item.eligibleOn).toBe('2022-01-01');
  expect(await event(work, [await now()], { kind: 'usePersonalInformation', on: calendarDate('2026-03-02') })).toEqual(['done']);
  expect((await now()).item.eligibleOn).toBe('2027-03-03');
  expect(await event(work, [await now()], { kind: 'reopen', on: calendarDate('2026-03-02') })).toEqual(['notClosed']);
  expect(await event(work, [await now()], { kind: 'close', on: calendarDate('2026-03-02') })).toEqual(['done']);
  expect(await event(work, [await now()], { kind: 'close', on: calendarDate('2026-03-03') })).toEqual(['alreadyClosed']);
  expect(await event(work, [await now()], { kind: 'reopen', on: calendarDate('2026-03-01') })).toEqual(['closedLater']);
  expect(await event(work, [await now()], { kind: 'reopen', on: calendarDate('2026-03-05') })).toEqual(['done']);
  expect((await now()).item).toMatchObject({ closedOn: null, reopenings: '[{"closed":"2026-03-02","reopened":"2026-03-05"}]' });
  expect(await event(work, [await now()], { kind: 'supersede', on: calendarDate('2026-03-05') })).toEqual(['done']);
  expect((await now()).item.supersededOn).toBe('2026-03-05');
});

it('lets an archivist alone answer the review, and forgets the answer when the series changes', async () => {
  await put(office, 'a.docx');
  await file(work, [await entryOf(work, 'a.docx')], under(contracts));
  expect(await event(work, [await entryOf(work, 'a.docx')], { kind: 'review', answer: 'release' })).toEqual(['denied']);
  const archivist = office.as('archivist');
  expect(await event(archivist, [await entryOf(archivist, 'a.docx')], { kind: 'review', answer: 'release' })).toEqual(['done']);
  expect((await entryOf(work, 'a.docx')).item.archivalReview).toBe('release');
  await file(work, [await entryOf(work, 'a.docx')], under(spills));
  expect((await entryOf(work, 'a.docx')).item.archivalReview).toBeNull();
});

it('accepts what was changed in the list, but computes what is computed', async () => {
  await put(office, 'a.docx');
  await file(work, [await entryOf(work, 'a.docx')], under(spills));
  const { item } = await entryOf(work, 'a.docx');
  await work.lists.update(everyLibrary, item.id, item.etag, { datedOn: calendarDate('2018-02-02'), eligibleOn: calendarDate('2020-01-01') });
  const coordinator = office.as('recordsCoordinator');
  expect(await event(work, [await entryOf(work, 'a.docx')], { kind: 'accept' })).toEqual(['denied']);
  expect(await event(coordinator, [await entryOf(coordinator, 'a.docx')], { kind: 'accept' })).toEqual(['done']);
  const now = (await entryOf(work, 'a.docx')).item;
  expect(now).toMatchObject({ datedOn: '2018-02-02', eligibleOn: '2021-01-01' });
  expect(await isAsLeft(everyLibrary, now)).toBe(true);
});

it('files what somebody only typed a code into, and nothing that stands in a batch', async () => {
  await put(office, 'typed.docx');
  await put(office, 'proposed.docx');
  const typed = await entryOf(work, 'typed.docx');
  await work.lists.update(everyLibrary, typed.item.id, typed.item.etag, { seriesCode: spills });
  expect(told(await file(work, [await entryOf(work, 'typed.docx')], under(spills)))).toEqual(['done']);
  await file(work, [await entryOf(work, 'proposed.docx')], under(spills));
  await step(office.as('recordsCoordinator'), (await entryOf(work, 'proposed.docx')).item, 'propose', { status: 'proposed', batch: 'D-2026-0001' });
  expect(told(await file(work, [await entryOf(work, 'proposed.docx')], under(contracts)))).toEqual(['inBatch']);
  expect(await event(work, [await entryOf(work, 'proposed.docx')], { kind: 'supersede', on: calendarDate('2026-03-05') })).toEqual(['inBatch']);
});

it('stops where the connection is lost, and goes on there', async () => {
  await put(office, 'a.docx');
  await put(office, 'b.docx');
  const entries = [await entryOf(work, 'a.docx'), await entryOf(work, 'b.docx')];
  office.disturb(({ method, url }) => (method === 'POST' && url.includes(`items(${entries[1].item.id})`) ? 'cutBefore' : undefined));
  await expect(file(work, entries, under(spills), 'press')).rejects.toBeInstanceOf(StoreError);
  office.disturb(undefined);
  expect(told(await file(work, entries, under(spills), 'press'))).toEqual(['done', 'done']);
});

it('enters what the connection kept out of the history, when the same press comes again', async () => {
  await put(office, 'a.docx');
  const entries = [await entryOf(work, 'a.docx')];
  office.disturb(({ method, url }) => (method === 'POST' && url.includes('RecordsActivity') ? 'cutBefore' : undefined));
  const [first] = await file(work, entries, under(spills), 'press');
  expect(first).toMatchObject({ outcome: { kind: 'done', recorded: false } });
  office.disturb(undefined);
  const [second] = await file(work, entries, under(spills), 'press');
  expect(second).toMatchObject({ outcome: { kind: 'done', recorded: true } });
});

it('learns from what was filed, the newest first, names and codes alone', async () => {
  await put(office, 'Spill at km 12.docx');
  await put(office, 'Culvert contract.docx');
  await file(work, [await entryOf(work, 'Spill at km 12.docx')], under(spills));
  office.itBecomes('2026-03-11T15:00:00Z');
  await file(work, [await entryOf(work, 'Culvert contract.docx')], under(contracts));
  expect(await decisionsOf(work)).toEqual([{ title: 'Culvert contract.docx', text: '', code: contracts }, { title: 'Spill at km 12.docx', text: '', code: spills }]);
});

it('does not tell staff for which matters records are kept', async () => {
  await expect(holdsInForce(work)).rejects.toMatchObject({ problem: { kind: expect.stringMatching(/^(denied|notFound)$/) } });
});

it('reads folders by their paths, and leaves out what is none', async () => {
  await put(office, 'Spills');
  await put(office, "Pete's #1 & 50%");
  const { library } = await officeLibrary(work);
  const found = await work.repository.folders(library, [`${libraryPath}/spills`, `${libraryPath}/Pete's #1 & 50%`, `${libraryPath}/none`]);
  expect(found.map(({ facts }) => [facts.kind, facts.name])).toEqual([['folder', 'Spills'], ['folder', "Pete's #1 & 50%"]]);
});

it('counts what is covered, and stops when nobody waits', async () => {
  await put(office, 'Spills');
  await put(office, 'Spills/inherits.docx');
  await put(office, 'own.docx');
  await put(office, 'none.docx');
  await file(work, [await entryOf(work, 'Spills')], under(spills));
  await file(work, [await entryOf(work, 'own.docx')], under(contracts));
  const [covered] = (await coverageOf(work, { onProgress: () => undefined, isStopped: () => false })) ?? [];
  expect(covered.library.library.name).toBe('OfficeDocuments');
  expect(sumOf(covered.branches.values())).toEqual({ own: 1, inherited: 1, transitory: 0, unclassified: 1 });
  expect(await coverageOf(work, { onProgress: () => undefined, isStopped: () => true })).toBeUndefined();
});
