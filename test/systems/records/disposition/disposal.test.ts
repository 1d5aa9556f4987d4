import { PersonaId } from '../../../../local/site';
import { records } from '../../../../src/systems/records';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { approvalsOf, approveBatch, refuseBatch } from '../../../../src/systems/records/disposition/answer';
import { certificateOf } from '../../../../src/systems/records/disposition/certificate/certificateOf';
import { takeOut, withdrawBatch } from '../../../../src/systems/records/disposition/change';
import { disposeRecord } from '../../../../src/systems/records/disposition/disposal/disposeRecord';
import { finishBatch } from '../../../../src/systems/records/disposition/disposal/finish';
import { startDisposal } from '../../../../src/systems/records/disposition/disposal/startDisposal';
import { stubsOf } from '../../../../src/systems/records/disposition/disposal/stubs';
import { drawBatch } from '../../../../src/systems/records/disposition/draw';
import { eligible } from '../../../../src/systems/records/disposition/eligible';
import { keyOf } from '../../../../src/systems/records/disposition/candidate';
import { linesOf } from '../../../../src/systems/records/disposition/lines';
import { submitBatch } from '../../../../src/systems/records/disposition/submit';
import { myBatches } from '../../../../src/systems/records/disposition/myBatches';
import { batchByNumber, recordsOf } from '../../../../src/systems/records/disposition/viewBatch';
import { Batch, batches, dispositionFiles } from '../../../../src/systems/records/dispositionLists';
import { paperFiles } from '../../../../src/systems/records/fileRoomLists';
import { placeHold, releaseHold } from '../../../../src/systems/records/holds/holdSteps';
import { holds } from '../../../../src/systems/records/lists';
import { officeDocuments } from '../../../../src/systems/records/recordsLibrary';
import { stoppingAt } from '../../../support/stoppingAt';
import { officeForEachTest } from '../../../support/workingOffice';
import { approved, contracts, drawn, eligibleCandidates, entryNamed, fileDocument, libraryPath, makeFolder, makeScheme, media, registerPaper, results, run, spills, started, step, submitted } from './scenes';

jest.setTimeout(120_000);
const office = officeForEachTest({ system: records, keeper: 'recordsCoordinator' });
const coordinator = () => office.as('recordsCoordinator');

beforeEach(() => makeScheme(coordinator()));

/** A hold of the word `spill`, which is in the names of the documents here. */
async function holdOf(words: string): Promise<void> {
  const work = coordinator();
  await placeHold(work, { matter: `L-${words}`, title: words, reason: 'legal', placedOn: calendarDate('2026-03-10'), scope: 'search', series: null, words, records: [] }, work.newId());
}

async function release(): Promise<void> {
  const work = coordinator();
  for (const hold of (await work.lists.find(holds, { where: { status: ['placed', 'ending'] } })).items) await releaseHold(work, hold, 'settled', work.newId());
}

const now = (batch: Batch): Promise<Batch> => coordinator().lists.get(batches, batch.id);

it('destroys what two persons approved, leaves a stub with its checksum, and certifies it once', async () => {
  const work = coordinator();
  const letter = await fileDocument(office, 'spill.txt', spills, { content: 'highway 17' });
  const paper = await registerPaper(office, 'Spill of 2019');
  const batch = await started(office, await approved(office, await submitted(office, await drawn(office))), 'Sam Oduya');
  expect(office.mails()[0]).toMatchObject({ to: [office.person('manager').email], subject: expect.stringContaining(batch.number) as string });
  expect(results(await run(work, batch))).toEqual({ [letter.facts.uniqueId]: 'disposed', [paper.number]: 'disposed' });
  expect(await entryNamed(work, 'spill.txt')).toBeUndefined();
  expect(await work.lists.get(paperFiles, paper.id)).toMatchObject({ status: 'disposed' });
  const stubs = await stubsOf(work, batch.number);
  expect(stubs.get(letter.facts.uniqueId)).toMatchObject({ title: 'spill.txt', seriesCode: spills, retentionRule: 'CY+2y nil DE', schemeVersion: 1, eligibleOn: '2022-01-01', disposedOn: '2026-03-10', method: 'destroy', medium: 'document', size: 10 });
  expect(stubs.get(letter.facts.uniqueId)?.sha256).toHaveLength(64);
  expect(stubs.get(paper.number)).toMatchObject({ title: 'Spill of 2019', place: 'A-1', medium: 'paperFile' });
  const finished = await finishBatch(work, batch, work.newId());
  if (finished.kind !== 'done') throw new Error(finished.kind);
  const certificate = await certificateOf(work, finished.item, 'fr');
  office.itBecomes('2026-04-02T12:00:00Z');
  expect(await certificateOf(office.as('archivist'), finished.item, 'fr')).toEqual(certificate);
  expect(certificate.name).toBe(`${batch.number}-certificate-fr.docx`);
});

it('exports what goes to the Archives with its metadata and checksums, after an archivist has approved too', async () => {
  const work = coordinator();
  const folder = await makeFolder(office, 'Media', media);
  const inside = await fileDocument(office, 'release.txt', null, { folder: 'Media', content: 'bonjour' });
  office.itBecomes('2029-01-02T12:00:00Z');
  const batch = await submitted(office, await drawn(office, 'transfer'));
  await approved(office, batch);
  expect(await startDisposal(work, await now(batch), '', work.newId())).toEqual({ kind: 'notApproved', open: ['archivist'] });
  await approved(office, batch, ['archivist']);
  const begun = await started(office, batch);
  expect(results(await run(work, begun))).toEqual({ [folder.facts.uniqueId]: 'disposed' });
  expect([await entryNamed(work, 'Media'), await entryNamed(work, 'release.txt')]).toEqual([undefined, undefined]);
  expect((await finishBatch(work, begun, work.newId())).kind).toBe('done');
  const files = await work.documents.files(dispositionFiles, batch.number);
  const exported = files.find(({ fields }) => fields.kind === 'exported');
  expect(exported?.name).toBe(`${inside.facts.uniqueId}-release.txt`);
  expect(new TextDecoder().decode(await work.documents.read(dispositionFiles, batch.number, exported?.name ?? ''))).toBe('bonjour');
  const manifest = JSON.parse(new TextDecoder().decode(await work.documents.read(dispositionFiles, batch.number, `${batch.number}.json`))) as readonly { recordKey: string; sha256: string | null; place: string }[];
  expect(manifest).toHaveLength(2);
  expect(manifest.find(({ recordKey }) => recordKey === inside.facts.uniqueId)).toMatchObject({ place: `${libraryPath}/Media/release.txt`, sha256: exported?.fields.sha256, seriesCode: media });
  expect((await stubsOf(work, batch.number)).size).toBe(2);
});

it('keeps a record back that was put on hold after its approval, and another that was changed', async () => {
  const work = coordinator();
  const [spill, road, memo] = [await fileDocument(office, 'spill.txt', spills), await fileDocument(office, 'road.txt', spills), await fileDocument(office, 'memo.txt', spills)];
  const batch = await started(office, await approved(office, await submitted(office, await drawn(office))));
  await holdOf('spill');
  await office.fetchAs('staff', `_api/web/GetFileByServerRelativePath(decodedurl='${libraryPath}/road.txt')/$value`, { method: 'PUT', body: 'changed' });
  expect(results(await run(work, batch))).toEqual({ [spill.facts.uniqueId]: 'keptBack: legalHold', [road.facts.uniqueId]: 'keptBack: changedSince', [memo.facts.uniqueId]: 'disposed' });
  expect((await entryNamed(work, 'spill.txt'))?.item).toMatchObject({ status: 'filed', batch: null });
  const finished = await finishBatch(work, batch, work.newId());
  expect(finished).toMatchObject({ kind: 'done', item: { status: 'disposed' } });
  expect((await stubsOf(work, batch.number)).size).toBe(1);
  // They are free for another batch, once nothing stands against them.
  await release();
  expect((await eligibleCandidates(work)).map(keyOf).sort()).toEqual([spill.facts.uniqueId, road.facts.uniqueId].sort());
});

it('a folder stays while something in it is on hold, has a series of its own, or came after the approvals', async () => {
  const work = coordinator();
  const [held, mixed, grown] = [await makeFolder(office, 'One', spills), await makeFolder(office, 'Two', spills), await makeFolder(office, 'Three', spills)];
  await fileDocument(office, 'spill.txt', null, { folder: 'One' });
  await fileDocument(office, 'a.txt', null, { folder: 'Two' });
  await fileDocument(office, 'b.txt', null, { folder: 'Three' });
  // What lies in them is of today, so the folders wait for it: three years on they can go.
  expect(await eligibleCandidates(work)).toEqual([]);
  office.itBecomes('2029-01-02T12:00:00Z');
  const batch = await started(office, await approved(office, await submitted(office, await drawn(office))));
  await holdOf('spill');
  await fileDocument(office, 'own.txt', contracts, { folder: 'Two' });
  await fileDocument(office, 'late.txt', null, { folder: 'Three' });
  const outcome = results(await run(work, batch));
  expect(outcome[held.facts.uniqueId]).toContain('heldInside');
  expect(outcome[mixed.facts.uniqueId]).toContain('keptInside');
  expect(outcome[grown.facts.uniqueId]).toContain('notYet');
  for (const name of ['spill.txt', 'a.txt', 'b.txt', 'late.txt', 'own.txt']) expect(await entryNamed(work, name)).toBeDefined();
});

it('wherever the computer stops, running it again finishes it once', async () => {
  const work = coordinator();
  // Folder, export, strike-off, its entry, stub, opening, deletion.
  const writes = 7;
  for (let place = 0; place <= writes; place += 1) await fileDocument(office, `release ${place}.txt`, media);
  const batch = await started(office, await approved(office, await submitted(office, await drawn(office, 'transfer')), ['manager', 'recordsCoordinator', 'archivist']));
  const ends: string[] = [];
  for (const [place, line] of linesOf(batch).entries()) {
    ends.push(await disposeRecord(stoppingAt(work, place, { withFiles: true }), batch, line).then(({ kind }) => kind, () => 'stopped'));
    expect(await disposeRecord(work, batch, line)).toEqual({ kind: 'disposed' });
  }
  expect(ends).toEqual([...Array.from({ length: writes }, () => 'stopped'), 'disposed']);
  for (let place = 0; place <= writes; place += 1) expect(await entryNamed(work, `release ${place}.txt`)).toBeUndefined();
  expect((await stubsOf(work, batch.number)).size).toBe(writes + 1);
  expect((await work.documents.files(dispositionFiles, batch.number)).filter(({ fields }) => fields.kind === 'exported')).toHaveLength(writes + 1);
  expect((await finishBatch(work, batch, work.newId())).kind).toBe('done');
});

it('a hold that comes between the strike-off and the deletion keeps the document, and the batch open', async () => {
  const work = coordinator();
  const document = await fileDocument(office, 'spill.txt', spills);
  const batch = await started(office, await approved(office, await submitted(office, await drawn(office))));
  // Strike-off and its entry in Activity are written, and then nothing more.
  await run(stoppingAt(work, 2), batch).catch(() => undefined);
  expect((await entryNamed(work, 'spill.txt'))?.item.status).toBe('disposed');
  await holdOf('spill');
  expect(results(await run(work, batch))).toEqual({ [document.facts.uniqueId]: 'waits: legalHold' });
  expect(await entryNamed(work, 'spill.txt')).toBeDefined();
  expect(await finishBatch(work, batch, work.newId())).toEqual({ kind: 'unfinished', left: 1 });
  await release();
  expect(results(await run(work, batch))).toEqual({ [document.facts.uniqueId]: 'disposed' });
});

it('counts no approval twice, of the wrong person, or of another list', async () => {
  const work = coordinator();
  await fileDocument(office, 'spill.txt', spills);
  await fileDocument(office, 'road.txt', spills);
  const batch = await submitted(office, await drawn(office));
  await approved(office, batch, ['recordsCoordinator']);
  expect(await approveBatch(work, await now(batch), work.newId())).toEqual({ kind: 'notAsked' });
  await expect(office.as('archivist').lists.get(batches, batch.id).then(item => approveBatch(office.as('archivist'), item, 'a-1'))).resolves.toEqual({ kind: 'notAsked' });
  // Staff see nothing of it; another manager may read it and changes nothing.
  await expect(office.as('staff').lists.get(batches, batch.id)).rejects.toMatchObject({ problem: { kind: expect.stringMatching(/denied|notFound/) as string } });
  const other = office.as('otherManager');
  const { id, etag } = await other.lists.get(batches, batch.id);
  await expect(other.lists.update(batches, id, etag, { title: 'Mine' })).rejects.toMatchObject({ problem: { kind: 'denied' } });
  expect(await approveBatch(other, await now(batch), 'o-1')).toEqual({ kind: 'notAsked' });
  for (const persona of ['manager', 'otherManager', 'staff', 'archivist', 'recordsCoordinator'] as const) {
    const page = office.as(persona);
    const tasks = (await myBatches(page, await page.people.visitor())).map(({ task }) => task);
    expect([persona, tasks]).toEqual([persona, { manager: ['approve'], otherManager: [], staff: [], archivist: ['nothing'], recordsCoordinator: ['nothing'] }[persona]]);
    expect((await batchByNumber(page, batch.number))?.id).toBe(persona === 'staff' ? undefined : batch.id);
  }
  expect(await startDisposal(work, await now(batch), '', work.newId())).toMatchObject({ kind: 'notApproved', open: ['manager'] });
  const manager = office.as('manager');
  const refused = await refuseBatch(manager, await manager.lists.get(batches, batch.id), 'Needed for the audit', manager.newId());
  expect(refused).toMatchObject({ kind: 'done', item: { status: 'draft' } });
  const again = await submitted(office, await now(batch));
  expect(again.linesHash).toBe(batch.linesHash);
  expect((await approvalsOf(work, again)).given).toEqual([]);
});

it('shows the manager the records without the matters for which others are held', async () => {
  const work = coordinator();
  const document = await fileDocument(office, 'spill.txt', spills);
  const batch = await submitted(office, await drawn(office));
  await holdOf('spill');
  const seen = await recordsOf(office.as('manager'), batch);
  expect(seen).toMatchObject({ isJudged: false, lines: [{ line: { key: document.facts.uniqueId }, refusals: [] }] });
  expect((await recordsOf(work, batch)).lines[0].refusals).toEqual(['legalHold']);
});

it('leaves out what can not go, takes out what can not go any more, and gives a batch up', async () => {
  const work = coordinator();
  const [spill, road] = [await fileDocument(office, 'spill.txt', spills), await fileDocument(office, 'road.txt', spills)];
  const both = await eligibleCandidates(work);
  await holdOf('road');
  const facts = { title: 'Spring', method: 'destroy', manager: office.person('manager'), asOf: work.clock.today() } as const;
  const first = await drawBatch(work, both, facts, 'draw-1');
  expect(first).toMatchObject({ kind: 'done', left: 1, item: { count: 1 } });
  // A second press makes no second batch.
  if (first.kind !== 'done') return;
  expect(await drawBatch(work, both, facts, 'draw-1')).toMatchObject({ kind: 'done', item: { id: first.item.id } });
  await holdOf('spill');
  const stuck = await submitBatch(work, first.item, work.newId());
  expect(stuck).toMatchObject({ kind: 'refused', lines: [{ refusals: ['legalHold'] }] });
  const emptied = await takeOut(work, first.item, [spill.facts.uniqueId], work.newId());
  expect(emptied).toMatchObject({ kind: 'done', item: { count: 0 } });
  expect((await entryNamed(work, 'spill.txt'))?.item).toMatchObject({ status: 'filed', batch: null });
  await release();
  const second = await drawn(office);
  expect(second.count).toBe(2);
  expect((await eligible(work, work.clock.today())).records.map(({ refusals }) => refusals)).toEqual([['inAnotherBatch'], ['inAnotherBatch']]);
  await withdrawBatch(work, second, 'Not now', work.newId());
  expect((await eligibleCandidates(work)).map(keyOf).sort()).toEqual([spill.facts.uniqueId, road.facts.uniqueId].sort());
});

it.each<PersonaId>(['staff', 'manager', 'archivist', 'recordsCoordinator'])('nobody deletes a record past disposal: %s', async persona => {
  const document = await fileDocument(office, 'spill.txt', spills);
  const answer = await office.fetchAs(persona, `_api/web/lists/getByTitle('${officeDocuments.title.en}')/items(${document.item.id})`, { method: 'POST', headers: { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' } });
  expect(answer.status).toBe(403);
  expect(await entryNamed(coordinator(), 'spill.txt')).toBeDefined();
});

it('a batch that was changed in the list disposes of nothing', async () => {
  const work = coordinator();
  await fileDocument(office, 'spill.txt', spills);
  const batch = await approved(office, await submitted(office, await drawn(office)));
  const edited = await work.lists.update(batches, batch.id, batch.etag, { assignedTo: office.person('otherManager') });
  expect(await startDisposal(work, edited, '', work.newId())).toEqual({ kind: 'changedOutside' });
  await work.lists.update(batches, edited.id, edited.etag, { assignedTo: office.person('manager') });
});

it('an archivist decides over what is selected from', async () => {
  const work = coordinator();
  const document = await fileDocument(office, 'contract.txt', contracts);
  expect((await eligible(work, work.clock.today())).records[0].refusals).toContain('archivalReview');
  await step(office.as('archivist'), document.item, 'review', { archivalReview: 'release' });
  const batch = await submitted(office, await drawn(office));
  expect((await approvalsOf(work, batch)).asked).toEqual(['manager', 'recordsCoordinator', 'archivist']);
});
