import fc from 'fast-check';
import { Caller } from '../../../local/store/contract';
import { admin, newStore, personIn, query, refusalOf, Store } from './support';

const root = '/sites/region/Letters';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (content: Uint8Array): string => new TextDecoder().decode(content);
const reader = 1073741826;
const contributor = 1073741827;

let store: Store;
let library: string;
let maya: Caller;
let luc: Caller;

beforeEach(() => {
  store = newStore();
  library = store.addList(admin, { title: 'Letters', description: '', baseTemplate: 101, settings: {} }).id;
  [maya, luc] = [personIn(store, 'maya'), personIn(store, 'luc')];
});
afterEach(() => store.close());

const idOf = (path: string): number => store.folder(admin, path).item?.id ?? 0;
const on = (itemId: number) => ({ kind: 'item', listId: library, itemId }) as const;
const close = (): void => store.breakInheritance(admin, { kind: 'list', listId: library }, false, false);
/** Two folders with a file each; maya alone is let into the first, luc alone into the second. */
const twoClosedFolders = (): void => {
  for (const name of ['2026-0001', '2026-0002']) {
    store.addFolder(admin, `${root}/${name}`);
    store.addFile(admin, `${root}/${name}/letter.docx`, bytes(name), false);
  }
  close();
  for (const [name, person] of [['2026-0001', maya], ['2026-0002', luc]] as const) {
    store.breakInheritance(admin, on(idOf(`${root}/${name}`)), false, false);
    store.addRoleAssignment(admin, on(idOf(`${root}/${name}`)), person.userId, reader);
  }
};

describe('a file', () => {
  it('is kept byte by byte under any name that SharePoint takes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.stringMatching(/^[a-zé'#%&+{}[\]=@!;,~^ -]{1,30}x$/), (content, name) => {
        fc.pre(name.trim() === name && !name.startsWith('~'));
        const file = store.addFile(admin, `${root}/${name}`, content, true);
        expect([file.name, file.size]).toEqual([name, content.length]);
        expect(new Uint8Array(store.content(admin, `${root}/${name}`))).toEqual(content);
      }),
      { numRuns: 60 },
    );
  });

  it('is an item of its library, with its place and size among the columns', () => {
    store.addFolder(admin, `${root}/2026-0001`);
    const { item } = store.addFile(admin, `${root}/2026-0001/Notice.DOCX`, bytes('abc'), false);
    expect(item.values).toMatchObject({
      FileLeafRef: 'Notice.DOCX', FileDirRef: `${root}/2026-0001`, FileRef: `${root}/2026-0001/Notice.DOCX`, FSObjType: 0, File_x0020_Size: '3', File_x0020_Type: 'docx', Title: null,
    });
    const folders = store.items(admin, library, query({ where: { kind: 'compare', ref: { field: 'FSObjType' }, op: 'eq', value: 1 } })).items;
    expect(folders.map(({ values }) => [values.FileLeafRef, values.File_x0020_Size])).toEqual([['2026-0001', null]]);
    const inFolder = store.items(admin, library, query({ where: { kind: 'compare', ref: { field: 'FileDirRef' }, op: 'eq', value: `${root}/2026-0001` } })).items;
    expect(inFolder.map(({ values }) => values.FileLeafRef)).toEqual(['Notice.DOCX']);
    expect(store.list(admin, { id: library }).itemCount).toBe(2);
  });

  it('is refused under names SharePoint refuses, and beyond 400 characters of path', () => {
    for (const name of ['a"b', 'a*b', 'a:b', 'a<b', 'a>b', 'a?b', 'a\\b', 'a|b', ' a', 'a ', 'a.', 'CON', '~$a.docx', '_vti_x']) {
      expect(refusalOf(() => store.addFile(admin, `${root}/${name}`, bytes(''), false))).toMatchObject({ status: 400, code: '-2130575245, Microsoft.SharePoint.SPException' });
    }
    const longest = 'x'.repeat(400 - `${root.slice(1)}/`.length);
    expect(store.addFile(admin, `${root}/${longest}`, bytes(''), false).name).toBe(longest);
    expect(refusalOf(() => store.addFile(admin, `${root}/${longest}x`, bytes(''), false)).code).toBe('-2147024690, System.IO.PathTooLongException');
  });

  it('takes its name once, whatever the case, unless it is to be overwritten: then the old content is a version', () => {
    store.addFile(admin, `${root}/a.txt`, bytes('one'), false);
    expect(refusalOf(() => store.addFile(admin, `${root}/A.txt`, bytes('two'), false))).toMatchObject({ status: 400, code: '-2130575257, Microsoft.SharePoint.SPException' });
    expect(read(store.content(admin, `${root}/a.txt`))).toBe('one');
    const { item } = store.addFile(admin, `${root}/a.txt`, bytes('two, longer'), true);
    expect([item.versionLabel, item.values.File_x0020_Size]).toEqual(['2.0', '11']);
    store.updateItem(admin, library, item.id, '*', { Title: 'Named' });
    expect(store.versions(admin, library, item.id).map(({ versionId }) => read(store.content(admin, `${root}/a.txt`, versionId)))).toEqual(['two, longer', 'two, longer', 'one']);
  });

  it('lets go of old bytes when versions are limited', () => {
    store.updateList(admin, library, { majorVersionLimit: 2 });
    for (const text of ['one', 'two', 'three']) store.addFile(admin, `${root}/a.txt`, bytes(text), true);
    expect(read(store.content(admin, `${root}/a.txt`))).toBe('three');
    expect(read(store.content(admin, `${root}/a.txt`, 1024))).toBe('two');
    expect(refusalOf(() => store.content(admin, `${root}/a.txt`, 512)).status).toBe(404);
  });

  it('can not be made as an item without content, nor in a list or a folder that is not there', () => {
    expect(refusalOf(() => store.addItem(admin, library, { Title: 'x' })).message).toContain('SPFileCollection.Add()');
    expect(refusalOf(() => store.addFile(admin, `${root}/none/a.txt`, bytes(''), false)).status).toBe(404);
    store.addList(admin, { title: 'Things', description: '', baseTemplate: 100, settings: {} });
    expect(refusalOf(() => store.addFile(admin, '/sites/region/Lists/Things/a.txt', bytes(''), false)).status).toBe(403);
    expect(refusalOf(() => store.file(admin, '/sites/other/a.txt')).code).toBe('-2147024809, System.ArgumentException');
  });
});

describe('a folder', () => {
  it('lists what lies right in it, by name, and counts it', () => {
    for (const path of ['b', 'a', 'a/deep']) store.addFolder(admin, `${root}/${path}`);
    for (const path of ['z.txt', 'a/2.txt', 'a/1.txt', 'a/deep/x.txt']) store.addFile(admin, `${root}/${path}`, bytes(path), false);
    expect(store.foldersIn(admin, root).map(({ name, childCount }) => [name, childCount])).toEqual([['a', 3], ['b', 0]]);
    expect(store.filesIn(admin, `${root}/a`).map(({ path }) => path)).toEqual([`${root}/a/1.txt`, `${root}/a/2.txt`]);
    expect(store.items(admin, library, query({ dialect: 'caml', folder: `${root}/a` })).items.map(({ values }) => values.FileLeafRef).sort()).toEqual(['1.txt', '2.txt', 'deep']);
    expect(refusalOf(() => store.addFolder(admin, `${root}/A`)).code).toBe('-2130575257, Microsoft.SharePoint.SPException');
    expect(store.pathOf(admin, store.file(admin, `${root}/a/deep/x.txt`).item.uniqueId)).toBe(`${root}/a/deep/x.txt`);
  });

  it('is shown by itself past the list view threshold, where the whole library is not', () => {
    const small = newStore({ threshold: 3 });
    const { id } = small.addList(admin, { title: 'Letters', description: '', baseTemplate: 101, settings: {} });
    small.addFolder(admin, `${root}/a`);
    for (const name of ['1', '2', '3', '4']) small.addFile(admin, `${root}/${name}`, bytes(''), false);
    small.addFile(admin, `${root}/a/5`, bytes(''), false);
    const byName = { orderBy: [{ ref: { field: 'FSObjType' }, descending: true }], dialect: 'caml' } as const;
    expect(small.items(admin, id, query({ ...byName, folder: `${root}/a` })).items).toHaveLength(1);
    expect(refusalOf(() => small.items(admin, id, query({ ...byName, folder: root }))).code).toMatch(/SPQueryThrottled/);
    expect(refusalOf(() => small.filesIn(admin, root)).code).toMatch(/SPQueryThrottled/);
    small.close();
  });

  it('goes with all that is in it, and not at all when some of it may not be deleted', () => {
    for (const path of ['a', 'a/b', 'ab']) store.addFolder(admin, `${root}/${path}`);
    for (const path of ['a/1', 'a/b/2', 'ab/3']) store.addFile(admin, `${root}/${path}`, bytes(path), false);
    store.addRoleAssignment(admin, { kind: 'web' }, maya.userId, contributor);
    const inner = on(store.file(admin, `${root}/a/b/2`).item.id);
    store.breakInheritance(admin, inner, false, false);
    expect(refusalOf(() => store.recycleItem(maya, library, idOf(`${root}/a`), '*')).status).toBe(403);
    store.resetInheritance(admin, inner);
    store.recycleItem(maya, library, idOf(`${root}/a`), '*');
    expect(store.items(admin, library, query()).items.map(({ values }) => values.FileRef)).toEqual([`${root}/ab`, `${root}/ab/3`]);
    expect(store.list(admin, { id: library }).itemCount).toBe(2);
  });
});

describe('permissions', () => {
  it('of a folder hold for what is in it, and for what comes into it later', () => {
    twoClosedFolders();
    store.addFile(admin, `${root}/2026-0001/later.docx`, bytes('later'), false);
    expect(store.items(maya, library, query()).items.map(({ values }) => values.FileRef)).toEqual([`${root}/2026-0001`, `${root}/2026-0001/letter.docx`, `${root}/2026-0001/later.docx`]);
    expect(store.foldersIn(luc, root).map(({ name }) => name)).toEqual(['2026-0002']);
    expect(read(store.content(maya, `${root}/2026-0001/letter.docx`))).toBe('2026-0001');
    for (const work of [() => store.content(luc, `${root}/2026-0001/letter.docx`), () => store.folder(luc, `${root}/2026-0001`), () => store.filesIn(luc, `${root}/2026-0001`)]) {
      expect(refusalOf(work)).toMatchObject({ status: 404, code: '-2147024894, System.IO.FileNotFoundException' });
    }
    expect(refusalOf(() => store.folder(personIn(store, 'sam'), root)).status).toBe(403);
    expect(store.file(admin, `${root}/2026-0001/letter.docx`).item.hasUniqueRoleAssignments).toBe(false);
    expect(store.folder(admin, `${root}/2026-0001`).item?.hasUniqueRoleAssignments).toBe(true);
  });

  it('of a folder that inherits again are those above, for all that took them over', () => {
    twoClosedFolders();
    const letter = store.file(admin, `${root}/2026-0001/letter.docx`).item.id;
    store.breakInheritance(admin, on(letter), true, false);
    store.resetInheritance(admin, on(idOf(`${root}/2026-0001`)));
    expect(store.items(maya, library, query()).items.map(({ values }) => values.FileRef)).toEqual([`${root}/2026-0001/letter.docx`]);
    store.resetInheritance(admin, on(letter));
    expect(refusalOf(() => store.items(maya, library, query())).status).toBe(403);
  });

  it('of single files below a folder end when it is closed with all that is below', () => {
    store.addFolder(admin, `${root}/a`);
    const { item } = store.addFile(admin, `${root}/a/1`, bytes('1'), false);
    close();
    store.breakInheritance(admin, on(item.id), false, false);
    store.addRoleAssignment(admin, on(item.id), maya.userId, reader);
    expect(read(store.content(maya, `${root}/a/1`))).toBe('1');
    store.breakInheritance(admin, on(idOf(`${root}/a`)), false, true);
    expect(refusalOf(() => store.content(maya, `${root}/a/1`)).status).toBe(403);
    store.addRoleAssignment(admin, on(idOf(`${root}/a`)), maya.userId, reader);
    expect(read(store.content(maya, `${root}/a/1`))).toBe('1');
  });

  it('decide who adds, overwrites and opens earlier versions', () => {
    store.addFile(admin, `${root}/a`, bytes('one'), false);
    store.addRoleAssignment(admin, { kind: 'web' }, maya.userId, reader);
    for (const work of [() => store.addFile(maya, `${root}/b`, bytes(''), false), () => store.addFolder(maya, `${root}/c`), () => store.replaceContent(maya, `${root}/a`, bytes('two')), () => store.addFile(maya, `${root}/a`, bytes('two'), true)]) {
      expect(refusalOf(work).status).toBe(403);
    }
    expect(read(store.content(maya, `${root}/a`))).toBe('one');
  });
});
