import fc from 'fast-check';
import { Fault } from '../../local/server/contract';
import { calendarDate } from '../../src/kernel/dates/calendarDate';
import { choice, date, note, number, text, yesNo } from '../../src/kernel/lists/columns';
import { defineLibrary, FieldsOf } from '../../src/kernel/lists/defineList';
import { DocumentStore } from '../../src/kernel/ports/documents';
import { StoreError, StoreProblem } from '../../src/kernel/ports/storeError';
import { documentStoreOn } from '../../src/sharepoint/documents';
import { Office, startOffice } from './office';
import { testSystem } from './things';

const papers = defineLibrary('Papers', {
  title: { en: 'Papers', fr: 'Papiers' },
  description: { en: 'For tests.', fr: 'Pour les essais.' },
  columns: {
    title: text({ title: { en: 'Title', fr: 'Titre' } }),
    kind: choice({ letter: { en: 'Letter', fr: 'Lettre' } }, { title: { en: 'Kind', fr: 'Type' } }),
    sentOn: date({ title: { en: 'Sent', fr: 'Envoyé' } }),
    pages: number({ title: { en: 'Pages', fr: 'Pages' } }),
    signed: yesNo({ title: { en: 'Signed', fr: 'Signé' } }),
    remarks: note({ title: { en: 'Remarks', fr: 'Remarques' } }),
  },
  views: [{ name: 'AllItems', title: { en: 'All', fr: 'Tous' }, columns: ['title'], isDefault: true }],
  permissions: { grants: { foiCoordinator: 'lead', manager: 'read' } },
});
const bytes = (written: string): Uint8Array => new TextEncoder().encode(written);
const described: FieldsOf<typeof papers> = { title: "L'avis", kind: 'letter', sentOn: calendarDate('2026-07-01'), pages: 2, signed: true, remarks: 'One\nTwo' };

let office: Office;
let documents: DocumentStore;
let folders = 0;

beforeAll(async () => {
  office = await startOffice({ systems: [{ ...testSystem, lists: [papers] }] });
  documents = documentStoreOn(office.connectionAs('foiCoordinator'));
}, 30_000);
afterAll(() => office.close());
beforeEach(() => office.wire.listen());

const newFolder = async (): Promise<string> => {
  const name = `2026-${String((folders += 1)).padStart(4, '0')}`;
  await documents.ensureFolder(papers, name);
  return name;
};
const problemOf = (work: Promise<unknown>): Promise<StoreProblem | undefined> => work.then(() => undefined, (error: unknown) => (error instanceof StoreError ? error.problem : Promise.reject(error)));
const writes = (): readonly string[] => office.wire.requests.filter(({ method }) => method === 'POST').map(({ url }) => decodeURIComponent(url.split('?')[0].split('/').pop() ?? ''));

describe('a file', () => {
  it('comes back with its bytes and its columns, also in the summer', async () => {
    const folder = await newFolder();
    const content = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
    const added = await documents.add(papers, folder, 'Notice.docx', content, described);
    expect(added).toMatchObject({
      name: 'Notice.docx', path: `/sites/region/Papers/${folder}/Notice.docx`, size: 70_000, fields: described, modifiedAt: '2026-03-05T17:00:00.000Z',
      modifiedBy: { name: 'Fiona Achebe', email: 'fiona.achebe@region.example' },
    });
    expect(await documents.files(papers, folder)).toEqual([added]);
    expect(await documents.read(papers, folder, 'Notice.docx')).toEqual(content);
  });

  it('may have any name that SharePoint takes', async () => {
    const folder = await newFolder();
    const names = ['50% of #2.docx', "L'été & l'hiver.docx", "''.txt", 'a+b.txt', '%2e%2e.txt', '@a1=\'x\'.txt', 'é\u0301.txt', '{x}(y)[z],;$.txt', '日本.docx'];
    for (const name of names) expect((await documents.add(papers, folder, name, bytes(name), {})).name).toBe(name);
    expect(new Set((await documents.files(papers, folder)).map(({ name }) => name))).toEqual(new Set(names));
    for (const name of names) expect(await documents.read(papers, folder, name)).toEqual(bytes(name));
  });

  it('keeps names apart that only look alike in an address', () =>
    fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.stringMatching(/^[%#'+&=@20a]{1,6}x$/), { minLength: 2, maxLength: 4, selector: name => name.toLowerCase() }), async names => {
        const folder = await newFolder();
        for (const name of names) await documents.add(papers, folder, name, bytes(name), {});
        for (const name of names) expect(await documents.read(papers, folder, name)).toEqual(bytes(name));
      }),
      { numRuns: 12 },
    ));

  it('is refused under a name that SharePoint does not take, or that leads elsewhere', async () => {
    const folder = await newFolder();
    for (const name of ['a:b', 'a*', ' a', '~$a.docx', `${'x'.repeat(400)}.txt`]) expect(await problemOf(documents.add(papers, folder, name, bytes(''), {}))).toEqual({ kind: 'invalid' });
    office.wire.listen();
    for (const name of ['../2026-0001/a', 'a\\b', '..', '']) expect(await problemOf(documents.add(papers, folder, name, bytes(''), {}))).toEqual({ kind: 'invalid' });
    expect(await problemOf(documents.read(papers, '../Lists', 'x'))).toEqual({ kind: 'invalid' });
    expect(await problemOf(documents.add(papers, folder, 'a', bytes(''), { title: 'x'.repeat(256) }))).toEqual({ kind: 'invalid', field: 'title' });
    expect(office.wire.requests).toEqual([]);
  });

  it('never takes the place of another', async () => {
    const folder = await newFolder();
    await documents.add(papers, folder, 'a.txt', bytes('first'), { title: 'First' });
    expect(await problemOf(documents.add(papers, folder, 'A.txt', bytes('other'), { title: 'First' }))).toEqual({ kind: 'duplicate' });
    expect(await problemOf(documents.add(papers, folder, 'a.txt', bytes('first'), { title: 'Second' }))).toEqual({ kind: 'duplicate' });
    expect(await documents.read(papers, folder, 'a.txt')).toEqual(bytes('first'));
    expect((await documents.files(papers, folder)).map(({ fields }) => fields.title)).toEqual(['First']);
  });

  it('is not there, nor is its folder, until it is made', async () => {
    const folder = await newFolder();
    expect(await documents.files(papers, 'none')).toEqual([]);
    expect(await problemOf(documents.read(papers, folder, 'none'))).toEqual({ kind: 'notFound' });
    expect(await problemOf(documents.add(papers, 'none', 'a', bytes(''), {}))).toEqual({ kind: 'notFound' });
  });

  it('is written once, its columns after it, and read once', async () => {
    const folder = await newFolder();
    office.wire.listen();
    await documents.add(papers, folder, 'a.txt', bytes('x'), described);
    expect(writes().filter(name => name !== 'contextinfo')).toEqual(["AddUsingPath(decodedUrl='a.txt',overwrite=false)", 'ListItemAllFields']);
    expect(office.wire.requests.filter(({ method }) => method === 'GET')).toHaveLength(1);
  });
});

describe('a folder', () => {
  it('may be asked for twice, and by two at once', async () => {
    await Promise.all([documents.ensureFolder(papers, 'Twice #1'), documents.ensureFolder(papers, 'Twice #1')]);
    await documents.ensureFolder(papers, 'Twice #1');
    expect(await documents.files(papers, 'Twice #1')).toEqual([]);
  });
});

describe('reads of one moment', () => {
  it('travel as one request, whatever the folders are called', async () => {
    const names = ['50% #3', "L'été"];
    for (const name of names) await documents.ensureFolder(papers, name);
    for (const name of names) await documents.add(papers, name, 'a.txt', bytes(name), {});
    office.wire.listen();
    const [first, second] = await Promise.all(names.map(name => documents.files(papers, name)));
    expect([...first, ...second].map(({ path }) => path)).toEqual(names.map(name => `/sites/region/Papers/${name}/a.txt`));
    // Whether the folders are there, then what is in them: each asked for all folders at once.
    expect(office.wire.requests.map(({ url }) => url)).toEqual(['/sites/region/_api/$batch', '/sites/region/_api/$batch']);
  });
});

describe('a connection that breaks', () => {
  const isUpload = (url: string): boolean => /files\/AddUsingPath/.test(url);
  const isColumns = (url: string): boolean => /ListItemAllFields(\?|$)/.test(url);
  const once = (fault: Fault, test: (url: string) => boolean): void => {
    let left = 1;
    office.wire.listen(({ url, method }) => (method === 'POST' && test(url) && left-- > 0 ? fault : undefined));
  };

  it.each<[string, Fault, (url: string) => boolean]>([
    ['before the upload', 'cutBefore', isUpload],
    ['after the upload', 'cutAfter', isUpload],
    ['before the columns', 'cutBefore', isColumns],
    ['after the columns', 'cutAfter', isColumns],
  ])('%s leaves a file that the same call completes, once', async (_when, fault, test) => {
    const folder = await newFolder();
    once(fault, test);
    expect(await problemOf(documents.add(papers, folder, 'a.txt', bytes('x'), described))).toEqual({ kind: 'disconnected' });
    const added = await documents.add(papers, folder, 'a.txt', bytes('x'), described);
    expect(added.fields).toEqual(described);
    expect(await documents.files(papers, folder)).toEqual([added]);
    expect(await documents.add(papers, folder, 'a.txt', bytes('x'), described)).toEqual(added);
  });

  it('leaves no other content completed by mistake', async () => {
    const folder = await newFolder();
    once('cutAfter', isUpload);
    await problemOf(documents.add(papers, folder, 'a.txt', bytes('x'), described));
    expect(await problemOf(documents.add(papers, folder, 'a.txt', bytes('y'), described))).toEqual({ kind: 'duplicate' });
    expect((await documents.files(papers, folder))[0].fields.title).toBeNull();
  });

  it('is bridged for reads, and waits are kept', async () => {
    const folder = await newFolder();
    await documents.add(papers, folder, 'a.txt', bytes('x'), {});
    let count = 0;
    office.wire.listen(() => ((count += 1) === 1 ? 'cutBefore' : count === 2 ? 'throttle' : undefined));
    expect(await documents.read(papers, folder, 'a.txt')).toEqual(bytes('x'));
  });
});

describe('permissions', () => {
  it('keep two folders apart, and the library from whoever has no business there', async () => {
    const { store } = office.site;
    const [open, closed] = [await newFolder(), await newFolder()];
    for (const folder of [open, closed]) await documents.add(papers, folder, 'a.txt', bytes(folder), {});
    const { list, item } = store.folder({ userId: 1 }, `/sites/region/Papers/${closed}`);
    store.breakInheritance({ userId: 1 }, { kind: 'item', listId: list.id, itemId: item?.id ?? 0 }, false, false);
    const manager = documentStoreOn(office.connectionAs('manager'));
    expect(await manager.read(papers, open, 'a.txt')).toEqual(bytes(open));
    expect(await manager.files(papers, closed)).toEqual([]);
    expect(await problemOf(manager.read(papers, closed, 'a.txt'))).toEqual({ kind: 'notFound' });
    expect(await problemOf(manager.add(papers, open, 'b.txt', bytes(''), {}))).toEqual({ kind: 'denied' });
    const staff = documentStoreOn(office.connectionAs('staff'));
    expect(await problemOf(staff.read(papers, open, 'a.txt'))).toEqual({ kind: 'denied' });
    expect(await problemOf(staff.files(papers, open))).toEqual({ kind: 'denied' });
  });
});
