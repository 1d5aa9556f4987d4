import { act } from '../../../src/kernel/activity/act';
import { calendarDate } from '../../../src/kernel/dates/calendarDate';
import { PersonId } from '../../../src/kernel/lists/columns';
import { between } from '../../../src/kernel/lists/conditions';
import { everyPage } from '../../../src/kernel/lists/everyPage';
import { LibraryEntry } from '../../../src/kernel/ports/repository';
import { StoreError, StoreProblem } from '../../../src/kernel/ports/storeError';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { records } from '../../../src/systems/records';
import { recordsActivity } from '../../../src/systems/records/lists';
import { officeDocuments } from '../../../src/systems/records/recordsLibrary';
import { PersonaId } from '../../../local/site';
import { administrator } from '../../support/site';
import { Office, startOffice } from '../office';

type Entry = LibraryEntry<typeof officeDocuments>;

const root = '/sites/region/OfficeDocuments';
/** Less than a tenth of SharePoint's: a library of 1,300 is as far beyond it as one of 16,000 is in a tenant. */
const threshold = 400;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const problemOf = (work: Promise<unknown>): Promise<StoreProblem['kind'] | undefined> =>
  work.then(() => undefined, (error: unknown) => (error instanceof StoreError ? error.problem.kind : Promise.reject(error)));

let office: Office;
let staff: Workplace;
let coordinator: Workplace;
let folders = 0;

beforeAll(async () => {
  office = await startOffice({ systems: [records], threshold });
  staff = office.workplaceAs('staff');
  coordinator = office.workplaceAs('recordsCoordinator');
}, 60_000);
afterAll(() => office.close());
beforeEach(() => office.wire.listen());

/** A folder of its own for each test, with a document in it and one in a folder below. */
function landscape(): { readonly folder: string; readonly put: (name: string, text?: string) => void } {
  const { store } = office.site;
  const folder = `${root}/Files ${(folders += 1)} #1 & l'été`;
  const put = (name: string, text = name): void => void store.addFile(administrator, `${folder}/${name}`, bytes(text), false);
  store.addFolder(administrator, folder);
  store.addFolder(administrator, `${folder}/Below`);
  put('50% report.docx', 'twelve bytes');
  put('Below/Letter.docx');
  return { folder, put };
}

async function entryAt(work: Workplace, path: string): Promise<Entry> {
  const found = await everyPage(after => work.repository.all(officeDocuments, after));
  const entry = found.find(({ facts }) => facts.path === path);
  if (!entry) throw new Error(`nothing at ${path}`);
  return entry;
}

describe('what lies in a library', () => {
  it('is told with its columns and what SharePoint knows of it, folders too', async () => {
    const { folder } = landscape();
    const document = await entryAt(staff, `${folder}/50% report.docx`);
    expect(document.facts).toMatchObject({ kind: 'document', name: '50% report.docx', size: 12, createdBy: { name: 'Owen Marsh' } });
    expect(document.item).toMatchObject({ seriesCode: null, status: null, assignedTo: null, modifiedAt: '2026-03-05T17:00:00.000Z', etag: expect.stringMatching(/,\d+"$/) });
    const below = await entryAt(staff, `${folder}/Below`);
    expect(below.facts).toMatchObject({ kind: 'folder', name: 'Below', size: 0 });
    expect(await staff.repository.get(officeDocuments, document.item.id)).toEqual(document);
    expect(await staff.repository.folders(officeDocuments, [`${folder}/Below`, `${folder}/Nowhere`])).toEqual([below]);
    expect(new Set((await staff.repository.within(officeDocuments, folder)).map(({ facts }) => facts.name))).toEqual(new Set(['50% report.docx', 'Below', 'Letter.docx']));
    expect(await staff.repository.read(document.facts.path)).toEqual(bytes('twelve bytes'));
    expect((await staff.repository.plain(root)).items.map(({ facts }) => facts)).toContainEqual(document.facts);
  });

  it('is found again after it was renamed, and told as gone when it is', async () => {
    const { folder } = landscape();
    const document = await entryAt(staff, `${folder}/50% report.docx`);
    const below = await entryAt(staff, `${folder}/Below`);
    const { id: listId } = office.site.store.list(administrator, { url: root });
    office.site.store.updateItem(administrator, listId, document.item.id, '*', { FileLeafRef: 'Final.docx' });
    expect(await staff.repository.locate(document.facts.uniqueId, 'document')).toEqual({ path: `${folder}/Final.docx`, name: 'Final.docx', library: 'OfficeDocuments', id: document.item.id });
    expect(await staff.repository.locate(below.facts.uniqueId, 'folder')).toMatchObject({ path: `${folder}/Below`, id: below.item.id });
    office.site.store.deleteItem(administrator, listId, document.item.id, '*');
    expect(await problemOf(staff.repository.locate(document.facts.uniqueId, 'document'))).toBe('notFound');
    expect(await problemOf(staff.repository.get(officeDocuments, document.item.id))).toBe('notFound');
    expect(await problemOf(staff.repository.read(document.facts.path))).toBe('notFound');
    expect(await problemOf(staff.repository.within(officeDocuments, '/sites/region/FoiLetters'))).toBe('notFound');
  });

  it('can all be read past the list view threshold, and what a date finds too', async () => {
    const { folder } = landscape();
    const { store } = office.site;
    const names = Array.from({ length: 1300 }, (_, index) => `${folder}/${index % 13 === 0 ? '' : 'Below/'}${index}.txt`);
    const spread = Array.from({ length: 4 }, (_, index) => `${folder}/Below/${index}`);
    store.together(() => {
      spread.forEach(path => store.addFolder(administrator, path));
      names.forEach((name, index) => store.addFile(administrator, name.replace('Below/', `Below/${index % 4}/`), bytes('x'), false));
    });
    const [first] = (await staff.repository.within(officeDocuments, `${folder}/Below/0`)).filter(({ facts }) => facts.kind === 'document');
    await staff.lists.update(officeDocuments, first.item.id, first.item.etag, { eligibleOn: calendarDate('2031-07-01') });
    const all = await everyPage(after => staff.repository.all(officeDocuments, after));
    expect(all.filter(({ facts }) => facts.path.startsWith(`${folder}/`))).toHaveLength(1300 + 7);
    expect(await everyPage(after => staff.repository.plain(root, after))).toHaveLength(all.length);
    const found = await staff.repository.find(officeDocuments, { where: { eligibleOn: between(calendarDate('2031-07-01'), calendarDate('2031-07-01')) } });
    expect(found.items.map(({ facts }) => facts)).toEqual([first.facts]);
    expect(await staff.repository.within(officeDocuments, folder)).toHaveLength(1300 + 7);
  }, 60_000);
});

describe('an action on what lies in a library', () => {
  const classify = (work: Workplace, { item }: Entry, actionId: string, seriesCode = 'ENV-SPL-10') =>
    act(work, { list: officeDocuments, activity: recordsActivity, item, action: 'classify', actionId, actor: 'sam.oduya@region.example', changes: { seriesCode, classifiedOn: calendarDate('2026-07-01'), status: 'filed' }, data: { seriesCode } });

  it.each([['document', '50% report.docx'], ['folder', 'Below']])('is one update of the %s with its account', async (_kind, name) => {
    const { folder } = landscape();
    const seen = await entryAt(staff, `${folder}/${name}`);
    const id = staff.newId();
    expect(await classify(staff, seen, id)).toMatchObject({ kind: 'done', recorded: true, item: { seriesCode: 'ENV-SPL-10', classifiedOn: '2026-07-01', status: 'filed', lastActionId: id } });
    expect(await classify(staff, seen, staff.newId(), 'FIN-CON-10')).toMatchObject({ kind: 'conflict', theirs: { seriesCode: 'ENV-SPL-10' } });
    expect(await staff.repository.get(officeDocuments, seen.item.id)).toMatchObject({ item: { seriesCode: 'ENV-SPL-10', lastActionId: id }, facts: seen.facts });
  });

  it('is done once when its answer was lost', async () => {
    const { folder } = landscape();
    const seen = await entryAt(staff, `${folder}/50% report.docx`);
    let isCut = false;
    office.wire.listen(({ url, method }) => {
      if (isCut || method !== 'POST' || !/OfficeDocuments.*items\(/.test(decodeURIComponent(url))) return undefined;
      isCut = true;
      return 'cutAfter';
    });
    const id = staff.newId();
    expect(await classify(staff, seen, id)).toMatchObject({ kind: 'done', recorded: true });
    expect(isCut).toBe(true);
    expect((await staff.lists.find(recordsActivity, { where: { actionId: id } })).items).toHaveLength(1);
  });
});

describe('deleting in a library under the scheme', () => {
  const person = async (work: Workplace): Promise<PersonId> => (await work.people.visitor()).person.id;
  const post = async (persona: PersonaId, address: string, headers: Readonly<Record<string, string>> = {}): Promise<number> => {
    const digest = await office.site.digestOf(persona);
    return (await office.site.fetchAs(persona, `_api/web/${address}`, { method: 'POST', headers: { 'X-RequestDigest': digest, ...headers } })).status;
  };
  const deleteNatively = (persona: PersonaId, address: string): Promise<number> => post(persona, address, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });
  const byPath = (path: string): string => encodeURIComponent(path.replace(/'/g, "''"));

  it.each(['staff', 'recordsCoordinator', 'archivist', 'manager'] as const)("is refused by the server to %s, even in the owners' group", async persona => {
    const { folder } = landscape();
    const { store } = office.site;
    // The owner persona is the administrator of the site collection, whom SharePoint lets do everything.
    const owners = store.groups(administrator).find(({ title }) => title === 'Intranet Owners');
    if (persona === 'manager' && owners) store.addMember(administrator, owners.id, 'i:0#.f|membership|maya.trembath@region.example');
    const { item } = await entryAt(staff, `${folder}/50% report.docx`);
    expect(await deleteNatively(persona, `getList('${root}')/items(${item.id})`)).toBe(403);
    expect(await deleteNatively(persona, `getFileByServerRelativePath(decodedUrl='${byPath(`${folder}/50% report.docx`)}')`)).toBe(403);
    expect(await deleteNatively(persona, `getFolderByServerRelativePath(decodedUrl='${byPath(folder)}')`)).toBe(403);
    expect(await post(persona, `getList('${root}')/items(${item.id})/recycle`)).toBe(403);
    expect(await deleteNatively(persona, `getList('${root}')`)).toBe(403);
  });

  it('is possible for the coordinator on the one item that was opened to them, and for good', async () => {
    const { folder } = landscape();
    const { item } = await entryAt(coordinator, `${folder}/50% report.docx`);
    expect(await problemOf(coordinator.repository.remove(officeDocuments, item.id, item.etag))).toBe('denied');
    await coordinator.lists.restrict(officeDocuments, item.id, [{ person: await person(coordinator), level: 'full' }]);
    expect(await problemOf(coordinator.repository.remove(officeDocuments, item.id, item.etag))).toBe('stale');
    const opened = await coordinator.repository.get(officeDocuments, item.id);
    await coordinator.repository.remove(officeDocuments, item.id, opened.item.etag);
    expect(await problemOf(coordinator.repository.get(officeDocuments, item.id))).toBe('notFound');
    expect(await problemOf(coordinator.repository.remove(officeDocuments, item.id, opened.item.etag))).toBe('notFound');
    expect(office.site.store.deletedItems(administrator).map(({ leaf }) => leaf)).not.toContain('50% report.docx');
    // What lies beside it stays as closed as it was.
    const letter = await entryAt(coordinator, `${folder}/Below/Letter.docx`);
    expect(await problemOf(coordinator.repository.remove(officeDocuments, letter.item.id, letter.item.etag))).toBe('denied');
  });

  it('takes a folder only when nothing lies in it, also when something came in the last moment', async () => {
    const { folder, put } = landscape();
    const { store } = office.site;
    const { item } = await entryAt(coordinator, `${folder}/Below`);
    await coordinator.lists.restrict(officeDocuments, item.id, [{ person: await person(coordinator), level: 'full' }]);
    const { etag } = (await coordinator.repository.get(officeDocuments, item.id)).item;
    expect(await problemOf(coordinator.repository.remove(officeDocuments, item.id, etag))).toBe('stale');
    const letter = await entryAt(coordinator, `${folder}/Below/Letter.docx`);
    await coordinator.repository.remove(officeDocuments, letter.item.id, letter.item.etag);
    office.wire.listen(({ url }) => {
      if (/DeleteWithParameters/i.test(url)) put('Below/New.docx');
      return undefined;
    });
    expect(await problemOf(coordinator.repository.remove(officeDocuments, item.id, etag))).toBe('stale');
    office.wire.listen();
    const late = await entryAt(coordinator, `${folder}/Below/New.docx`);
    await coordinator.repository.remove(officeDocuments, late.item.id, late.item.etag);
    await coordinator.repository.remove(officeDocuments, item.id, etag);
    expect(() => store.folder(administrator, `${folder}/Below`)).toThrow();
  });
});

it('knows the libraries that people keep documents in', async () => {
  const { store } = office.site;
  for (const title of ['Style Library', 'FormServerTemplates', 'Plans']) store.addList(administrator, { title, description: '', baseTemplate: 101, settings: {} });
  const libraries = await coordinator.repository.libraries();
  expect(libraries.map(({ name }) => name)).toEqual(expect.arrayContaining(['OfficeDocuments', 'Plans']));
  expect(libraries.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['Style Library']));
  expect(libraries.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['FormServerTemplates']));
  expect(libraries.find(({ name }) => name === 'Plans')).toEqual({ name: 'Plans', title: 'Plans', path: '/sites/region/Plans', count: 0 });
});
