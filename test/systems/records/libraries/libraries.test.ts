import { connectAs } from '../../../../local/seed/connect';
import { PersonaId } from '../../../../local/site';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { SystemDeclaration } from '../../../../src/kernel/system/defineSystem';
import { Remark } from '../../../../src/kernel/provisioning/changes';
import { openSite } from '../../../../src/sharepoint/provisioning/openSite';
import { planSite, setUpSite } from '../../../../src/sharepoint/provisioning/setUpSite';
import { readSite } from '../../../../src/sharepoint/provisioning/readSite';
import { systems } from '../../../../src/systems';
import { records } from '../../../../src/systems/records';
import { LibraryDescription } from '../../../../src/systems/records/classify/libraries/checkLibrary';
import { confirmLibrary, describeLibrary, releaseLibrary, takeIn } from '../../../../src/systems/records/classify/libraries/librarySteps';
import { takenIn } from '../../../../src/systems/records/classify/libraries/librariesToSetUp';
import { isOfTheHouse } from '../../../../src/systems/records/classify/libraries/ofTheHouse';
import { managedLibraries } from '../../../../src/systems/records/classify/libraries';
import { recordLibraries, RecordLibraryItem } from '../../../../src/systems/records/libraryList';
import { officeForEachTest } from '../../../support/workingOffice';

jest.setTimeout(60_000);
const office = officeForEachTest({ system: records, keeper: 'recordsCoordinator' });
const day = calendarDate('2026-03-10');
const described: LibraryDescription = { title: 'Plans', titleFr: 'Plans', branch: 'Programs Branch', manager: null };

const post = async (persona: PersonaId, address: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  office.fetchAs(persona, `_api/web/${address}`, { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json;odata=nometadata', ...headers }, body: body && JSON.stringify(body) });
const setUp = () => setUpSite(connectAs(office.siteUrl, 'owner'), [records], { today: day });
const plan = (of: readonly SystemDeclaration[] = [records]) => planSite(openSite(connectAs(office.siteUrl, 'owner')), of, day);
const actual = async () => {
  const [list] = (await readSite(openSite(connectAs(office.siteUrl, 'owner')), [{ name: 'Plans', template: 'library' }])).lists;
  return list;
};
const grants = async (): Promise<Record<string, readonly string[]>> => Object.fromEntries((await actual()).grants.map(({ principal, roleDefinitions }) => [principal, [...roleDefinitions].sort()]));
const idOf = async (address: string): Promise<number> => ((await (await office.fetchAs('owner', `_api/web/${address}`, { headers: { Accept: 'application/json;odata=nometadata' } })).json()) as { Id: number }).Id;

/** A library that the owner made in SharePoint, with a document in it. */
async function makePlans(): Promise<void> {
  await post('owner', 'lists', { Title: 'Plans', BaseTemplate: 101, Description: 'Plans of the region' });
  await post('owner', "getList('/sites/region/Plans')/rootfolder/files/addUsingPath(decodedUrl='North.docx',overwrite=false)");
}

/** Closes it to all but these groups. */
async function closePlans(levels: Partial<Record<string, string>>): Promise<void> {
  await post('owner', "getList('/sites/region/Plans')/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)");
  for (const [group, level] of Object.entries(levels)) {
    const [principal, role] = [await idOf(`sitegroups/getbyname('${group}')?$select=Id`), await idOf(`roledefinitions/getbyname('${level}')?$select=Id`)];
    await post('owner', `getList('/sites/region/Plans')/roleassignments/addroleassignment(principalid=${principal},roledefid=${role})`);
  }
}

async function take(persona: PersonaId = 'recordsCoordinator'): Promise<RecordLibraryItem> {
  const work = office.as(persona);
  const outcome = await takeIn(work, 'Plans', described, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}

it("is asked nothing before set-up has made its columns, and stands beside the office's own then", async () => {
  await makePlans();
  const work = office.as('recordsCoordinator');
  const item = await take();
  expect(item).toMatchObject({ status: 'awaiting', library: 'Plans', branch: 'Programs Branch' });
  expect(await confirmLibrary(work, item, 'confirm-1')).toEqual({ kind: 'notSetUp' });
  expect((await managedLibraries(work)).map(({ library }) => library.name)).toEqual(['OfficeDocuments']);
  await setUp();
  expect(await plan()).toEqual({ changes: [], remarks: [] });
  expect(await confirmLibrary(work, item, 'confirm-2')).toMatchObject({ kind: 'done', item: { status: 'managed' } });
  const [, plans] = await managedLibraries(work);
  expect(plans).toMatchObject({ title: { en: 'Plans', fr: 'Plans' }, branch: 'Programs Branch', owner: null });
  expect((await work.repository.all(plans.library)).items).toMatchObject([{ facts: { name: 'North.docx' }, item: { seriesCode: null, lastActionId: null } }]);
});

it('keeps its name, its first view and what lies there, and gets what a records library needs', async () => {
  await makePlans();
  await take();
  const before = await actual();
  const { remarks } = await setUp();
  expect(remarks).toEqual([]);
  const after = await actual();
  expect([after.titles, after.descriptions, after.itemCount]).toEqual([before.titles, before.descriptions, 1]);
  expect(after.views.find(({ isDefault }) => isDefault)).toEqual(before.views.find(({ isDefault }) => isDefault));
  expect(after.columns.find(({ name }) => name === 'Title')).toEqual(before.columns.find(({ name }) => name === 'Title'));
  expect(after.views.map(({ name }) => name)).toEqual(expect.arrayContaining(['Records', 'EligibleFirst']));
  expect(after.columns.find(({ name }) => name === 'SeriesCode')).toMatchObject({ indexed: true, titles: { 'fr-FR': 'Série de documents' }, componentId: expect.stringMatching(/-/) });
  expect(after).toMatchObject({ keepsVersions: true, hasOwnPermissions: true, commandSets: [expect.any(String)] });
});

it('lets those work on who could before, and nobody delete', async () => {
  await makePlans();
  await closePlans({ 'Intranet Managers': 'Edit', 'FOI Coordinators': 'Read', 'Intranet Owners': 'Full Control' });
  expect((await post('manager', "getList('/sites/region/Plans')/rootfolder/files/addUsingPath(decodedUrl='Old.docx',overwrite=false)")).status).toBe(200);
  // Closed to the coordinator as yet, so the owner takes it in.
  await take('owner');
  await setUp();
  expect(await grants()).toMatchObject({
    'Intranet Managers': ['Intranet work'], 'FOI Coordinators': ['Read'], 'Intranet Owners': ['Intranet lead'], 'Records Coordinators': ['Intranet lead'], Archivists: ['Intranet work'],
  });
  expect(Object.keys(await grants())).not.toContain('Intranet Staff');
  const remove = (persona: PersonaId) => post(persona, "getList('/sites/region/Plans')/items(1)", undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });
  for (const persona of ['manager', 'recordsCoordinator', 'archivist', 'foiCoordinator'] as const) expect((await remove(persona)).status).toBe(403);
  expect((await office.fetchAs('staff', "_api/web/getList('/sites/region/Plans')/items(1)")).status).toBe(403);
  expect((await post('manager', "getList('/sites/region/Plans')/items(1)", { Title: 'North' }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' })).status).toBe(204);
  // An owner gives the right again: set-up takes it again.
  await closePlans({ 'Intranet Staff': 'Contribute' });
  expect((await plan()).changes).toMatchObject([{ kind: 'withholdDeletion', principal: 'Intranet Staff', from: 'Contribute', to: 'Intranet work' }]);
  await setUp();
  expect((await plan()).changes).toEqual([]);
});

it('never reaches a library that the house keeps for itself, and says when it is gone', async () => {
  const work = office.as('recordsCoordinator');
  expect(await takeIn(work, 'FoiLetters', described, 'take-1')).toEqual({ kind: 'ofTheHouse' });
  expect(await takeIn(work, 'Nowhere', described, 'take-2')).toEqual({ kind: 'noLibrary' });
  // Written down past our page, in the native list.
  for (const library of ['foiletters', 'Nowhere']) await work.lists.add(recordLibraries, { title: library, library, status: 'managed' });
  const { changes, remarks } = await plan(systems);
  expect(changes).toEqual([]);
  expect(remarks.map((remark: Remark) => [remark.kind, 'list' in remark && remark.list.name])).toEqual([['noLibrary', 'Nowhere']]);
});

it('is described, released and taken in again by the coordinator, never by staff', async () => {
  await makePlans();
  const work = office.as('recordsCoordinator');
  const item = await take();
  expect(await takeIn(work, 'Plans', described, 'take-again')).toEqual({ kind: 'duplicate' });
  const change = { ...described, branch: null, manager: office.person('manager') };
  const changed = await describeLibrary(work, item, change, 'describe-1');
  expect(changed).toMatchObject({ kind: 'done', item: { branch: null, assignedTo: { name: 'Maya Trembath' } } });
  expect(await describeLibrary(work, item, change, 'describe-2')).toMatchObject({ kind: 'conflict' });
  await expect(releaseLibrary(office.as('staff'), item, 'release-0')).rejects.toMatchObject({ problem: { kind: 'denied' } });
  if (changed.kind !== 'done') throw new Error(changed.kind);
  expect(await releaseLibrary(work, changed.item, 'release-1')).toMatchObject({ kind: 'done', item: { status: 'released' } });
  expect(await takenIn(work.lists)).toEqual([]);
  expect(await takeIn(work, 'Plans', described, 'take-3')).toMatchObject({ kind: 'done', item: { id: item.id, status: 'awaiting' } });
  expect(await takeIn(work, 'Plans', described, 'take-3')).toMatchObject({ kind: 'done', item: { id: item.id, status: 'awaiting' } });
});

it('is not released while a record of it stands in a batch', async () => {
  await makePlans();
  await take();
  await setUp();
  const work = office.as('recordsCoordinator');
  const [waiting] = await takenIn(work.lists);
  const confirmed = await confirmLibrary(work, waiting, 'confirm-1');
  if (confirmed.kind !== 'done') throw new Error(confirmed.kind);
  const [, { library }] = await managedLibraries(work);
  const [{ item }] = (await work.repository.all(library)).items;
  const proposed = await work.lists.update(library, item.id, item.etag, { batch: 'D-2026-0001' });
  expect(await releaseLibrary(work, confirmed.item, 'release-1')).toEqual({ kind: 'inBatch' });
  await work.lists.update(library, item.id, proposed.etag, { batch: null });
  expect(await releaseLibrary(work, confirmed.item, 'release-1')).toMatchObject({ kind: 'done' });
});

it('knows every library that the systems declare', () => {
  const declared = systems.flatMap(({ lists }) => [...lists]).filter(({ template }) => template === 'library');
  expect(declared.filter(({ name }) => !isOfTheHouse(name)).map(({ name }) => name)).toEqual([]);
});
