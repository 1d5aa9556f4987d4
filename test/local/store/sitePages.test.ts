import { Caller, FileEntry, StoredValue } from '../../../local/store/contract';
import { admin, column, everyoneId, newStore, noon, personIn, query, refusalOf, role, Store } from './support';

const root = '/sites/region/SitePages';
const iso = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

let now: number;
let store: Store;
let pages: string;
let writer: Caller;
let other: Caller;
let reader: Caller;

beforeEach(() => {
  now = noon;
  store = newStore({ now: () => now });
  pages = store.list(admin, { url: root }).id;
  [writer, other, reader] = ['maya', 'luc', 'sam'].map((name) => personIn(store, name));
  store.addRoleAssignment(admin, { kind: 'web' }, everyoneId(store), role.read);
  for (const { userId } of [writer, other]) store.addRoleAssignment(admin, { kind: 'web' }, userId, role.contribute);
});
afterEach(() => store.close());

const write = (title: string, values: Record<string, StoredValue> = {}): FileEntry => store.addPage(writer, { name: `${title}.aspx`, values: { Title: title, ...values }, checkedOut: false });
const change = (id: number, values: Record<string, StoredValue>, by = writer) => store.updateItem(by, pages, id, '*', values);
const publish = (id: number, by = writer): FileEntry => store.publish(by, pages, id, '');
const titles = (caller: Caller, changes: Parameters<typeof query>[0] = {}): unknown[] => store.items(caller, pages, query(changes)).items.map(({ values }) => values.Title);
const labels = (caller: Caller, id: number): string[] => store.versions(caller, pages, id).map(({ versionLabel }) => versionLabel);

describe('the library of pages', () => {
  it('is there in every site, keeps drafts from readers and has the columns of a site page', () => {
    expect(store.list(admin, { url: root })).toMatchObject({
      title: 'Site Pages', titles: { 'fr-FR': 'Pages du site' }, baseTemplate: 119, entityTypeName: 'SitePages', enableVersioning: true,
      settings: { EnableMinorVersions: true, DraftVersionVisibility: 1 },
    });
    const names = store.fields(admin, pages).map(({ internalName }) => internalName);
    expect(names).toEqual(expect.arrayContaining(['CanvasContent1', 'BannerImageUrl', 'PromotedState', 'FirstPublishedDate', '_AuthorByline', '_TopicHeader', '_OriginalSourceUrl', 'CheckoutUser']));
    expect(store.contentTypes(admin, pages)[0]).toMatchObject({ name: 'Site Page', stringId: expect.stringMatching(/^0x0101009D1CB255DA76424F860D91F20E6C411800[0-9A-F]{32}$/) as string });
  });

  it('takes a page of any length and a content type by the number of the site’s', () => {
    const { item } = write('Long', { CanvasContent1: 'x'.repeat(200_000), ContentTypeId: '0x0101009D1CB255DA76424F860D91F20E6C4118' });
    expect(store.item(writer, pages, item.id).values).toMatchObject({ CanvasContent1: 'x'.repeat(200_000), PageLayoutType: 'Article', ClientSideApplicationId: 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec' });
  });
});

describe('a draft', () => {
  it('counts minor versions, and whole ones when it is published', () => {
    const { id } = write('News').item;
    change(id, { Title: 'News 2' });
    expect(store.item(writer, pages, id).versionLabel).toBe('0.2');
    publish(id);
    change(id, { Title: 'News 3' });
    change(id, { Title: 'News 4' });
    expect(labels(writer, id)).toEqual(['1.2', '1.1', '1.0', '0.1']);
    const published = publish(id).item;
    expect(published).toMatchObject({ versionLabel: '2.0', values: { Title: 'News 4' } });
    now += 1000;
    expect(publish(id).item).toEqual(published);
    expect(titles(writer, { where: { kind: 'compare', ref: { field: '_UIVersionString' }, op: 'eq', value: '2.0' } })).toEqual(['News 4']);
  });

  it('is not there for readers before it is published, by any way that leads to it', () => {
    const { id, uniqueId } = write('Secret').item;
    store.addList(admin, { title: 'Links', description: '', baseTemplate: 100, settings: {} });
    const links = store.list(admin, { title: 'Links' }).id;
    store.addField(admin, links, column('Page', 'Lookup', { lookupListId: pages, lookupField: 'Title' }));
    store.addItem(admin, links, { Title: 'a link', Page: id });

    expect(titles(reader)).toEqual([]);
    expect(titles(reader, { dialect: 'caml' })).toEqual([]);
    expect(store.filesIn(reader, root)).toEqual([]);
    const ways: readonly (() => unknown)[] = [
      () => store.item(reader, pages, id), () => store.file(reader, `${root}/Secret.aspx`), () => store.content(reader, `${root}/Secret.aspx`), () => store.versions(reader, pages, id),
      () => store.pathOf(reader, uniqueId), () => store.comments(reader, pages, id, 0), () => store.setLike(reader, { listId: pages, itemId: id }, true),
    ];
    for (const way of ways) expect(refusalOf(way).status).toBe(404);
    const guess = store.items(reader, links, query({ where: { kind: 'compare', ref: { field: 'Page', sub: 'Title' }, op: 'eq', value: 'Secret' } }));
    expect(guess.items).toEqual([]);
    expect(store.file(writer, `${root}/Secret.aspx`).item.id).toBe(id);
  });

  it('shows readers the version that was published last, in values, conditions, order and history', () => {
    const [a, b] = [write('A').item.id, write('B').item.id];
    publish(a);
    publish(b);
    const seen = store.item(reader, pages, a);
    now += 60_000;
    change(a, { Title: 'Z' });
    expect(store.item(reader, pages, a)).toEqual(seen);
    expect(store.file(reader, `${root}/A.aspx`).item).toMatchObject({ versionLabel: '1.0', values: { Title: 'A' } });
    const byTitle = [{ ref: { field: 'Title' }, descending: true }];
    expect([titles(reader, { orderBy: byTitle }), titles(writer, { orderBy: byTitle })]).toEqual([['B', 'A'], ['Z', 'B']]);
    const isZ = { kind: 'compare', ref: { field: 'Title' }, op: 'eq', value: 'Z' } as const;
    expect([titles(reader, { where: isZ }), titles(writer, { where: isZ }), titles(reader, { where: isZ, dialect: 'caml' })]).toEqual([[], ['Z'], []]);
    publish(a);
    change(a, { Title: 'draft' });
    expect([labels(reader, a), labels(writer, a)]).toEqual([['2.0', '1.0'], ['2.1', '2.0', '1.0']]);
    const [first, second] = [store.items(reader, pages, query({ top: 1 })), store.items(reader, pages, query({ top: 1, after: { id: a, orderValues: {} } }))];
    expect([first, second].map(({ items }) => items.map(({ values }) => values.Title))).toEqual([['Z'], ['B']]);
  });

  it('is seen by who may edit that page, when pages have permissions of their own', () => {
    const [mine, open] = [write('Mine').item.id, write('Open').item.id];
    publish(open);
    change(open, { Title: 'Open, changed' });
    store.breakInheritance(admin, { kind: 'item', listId: pages, itemId: mine }, false, false);
    store.addRoleAssignment(admin, { kind: 'item', listId: pages, itemId: mine }, reader.userId, role.contribute);
    store.addRoleAssignment(admin, { kind: 'item', listId: pages, itemId: mine }, writer.userId, role.read);
    expect(titles(reader, { orderBy: [{ ref: { field: 'Title' }, descending: false }] })).toEqual(['Mine', 'Open']);
    expect(titles(writer)).toEqual(['Open, changed']);
    expect(store.item(reader, pages, mine).versionLabel).toBe('0.1');
  });

  it('is lost to readers when it is unpublished, and goes on from its last draft', () => {
    const { id } = write('News').item;
    change(id, { Title: 'News 2' });
    publish(id);
    change(id, { Title: 'News 3' });
    publish(id);
    expect(store.unpublish(writer, pages, id, '').item).toMatchObject({ versionLabel: '1.1', values: { Title: 'News 3' } });
    expect(titles(reader)).toEqual([]);
    expect(publish(id).item.versionLabel).toBe('2.0');
    expect(titles(reader)).toEqual(['News 3']);
  });

  it('is refused to who may only read, and moves with its columns and its permissions', () => {
    const { id } = write('News').item;
    publish(id);
    expect(refusalOf(() => publish(id, reader)).status).toBe(403);
    store.addField(admin, pages, column('Review', 'DateTime', { indexed: true }));
    change(id, { Review: '2026-05-01T04:00:00Z', FileLeafRef: 'Renamed' });
    expect(store.file(reader, `${root}/Renamed.aspx`).item.values).toMatchObject({ Title: 'News', Review: null });
    publish(id);
    write('Taken');
    expect(refusalOf(() => change(id, { FileLeafRef: 'taken.aspx' })).code).toBe('-2130575257, Microsoft.SharePoint.SPException');
    expect(refusalOf(() => change(id, { FileLeafRef: 'a:b.aspx' })).status).toBe(400);
    const due = { kind: 'compare', ref: { field: 'Review' }, op: 'ge', value: '2026-04-01T04:00:00Z' } as const;
    expect(titles(reader, { where: due })).toEqual(['News']);
    store.breakInheritance(admin, { kind: 'item', listId: pages, itemId: id }, false, false);
    expect(titles(reader)).toEqual([]);
    store.resetInheritance(admin, { kind: 'item', listId: pages, itemId: id });
    store.recycleItem(writer, pages, id, '*');
    expect([titles(reader), titles(writer)]).toEqual([[], ['Taken']]);
  });

  it('keeps its bytes from readers too, and a folder of pages is renamed with all that is in it', () => {
    const { list, item } = write('News');
    store.addFolder(writer, `${root}/2026`);
    store.addPage(writer, { name: '2026/Snow.aspx', values: { Title: 'Snow' }, checkedOut: false });
    publish(item.id);
    store.replaceContent(writer, `${root}/News.aspx`, new Uint8Array([1, 2, 3]));
    store.replaceContent(writer, `${root}/News.aspx`, new Uint8Array([4]));
    expect([store.content(writer, `${root}/News.aspx`).length, store.content(writer, `${root}/News.aspx`, 513).length]).toEqual([1, 3]);
    expect(store.content(reader, `${root}/News.aspx`).length).toBeGreaterThan(3);
    expect(refusalOf(() => store.content(reader, `${root}/News.aspx`, 513)).status).toBe(404);
    store.updateItem(writer, list.id, store.folder(writer, `${root}/2026`).item?.id ?? 0, '*', { FileLeafRef: 'Old' });
    expect(store.file(writer, `${root}/Old/Snow.aspx`).item.values).toMatchObject({ Title: 'Snow', FileDirRef: `${root}/Old` });
    expect(store.folder(reader, `${root}/Old`).name).toBe('Old');
  });

  it('is no more found by readers past the list view threshold than below it', () => {
    store.close();
    store = newStore({ threshold: 3, now: () => now });
    pages = store.list(admin, { url: root }).id;
    [writer, reader] = ['maya', 'sam'].map((name) => personIn(store, name));
    store.addRoleAssignment(admin, { kind: 'web' }, reader.userId, role.read);
    store.addRoleAssignment(admin, { kind: 'web' }, writer.userId, role.contribute);
    store.addField(admin, pages, column('Office', 'Text', { indexed: true }));
    for (const title of ['A', 'B', 'C', 'D']) publish(write(title, { Office: 'Sudbury' }).item.id);
    change(1, { Office: 'Timmins' });
    const inOffice = (office: string, caller: Caller): unknown[] => titles(caller, { where: { kind: 'and', terms: [{ kind: 'compare', ref: { field: 'Office' }, op: 'eq', value: office }, { kind: 'compare', ref: { field: 'Title' }, op: 'eq', value: 'A' }] } });
    expect([inOffice('Timmins', reader), inOffice('Timmins', writer)]).toEqual([[], ['A']]);
    expect(refusalOf(() => inOffice('Sudbury', reader)).code).toBe('-2147024860, Microsoft.SharePoint.SPQueryThrottledException');
  });
});

describe('what was recycled', () => {
  it('comes back under its number, with its versions and what readers saw of it', () => {
    const { id } = write('News').item;
    publish(id);
    change(id, { Title: 'News, changed' });
    store.breakInheritance(admin, { kind: 'item', listId: pages, itemId: id }, false, false);
    store.addComment(admin, pages, id, { text: 'Kept', mentions: [], parentId: 0 });
    const bin = store.recycleItem(admin, pages, id, '*');
    const draft = write('Draft').item.id;
    const ofDraft = store.recycleItem(writer, pages, draft, '*');
    expect([store.deletedItems(writer), store.deletedItems(admin)].map((rows) => rows.map(({ leaf }) => leaf).sort())).toEqual([['Draft.aspx'], ['Draft.aspx', 'News.aspx']]);
    expect(refusalOf(() => store.restoreDeleted(writer, bin)).status).toBe(404);
    store.restoreDeleted(admin, bin);
    store.restoreDeleted(writer, ofDraft);
    expect([titles(reader), titles(writer)]).toEqual([['News'], ['News, changed', 'Draft']]);
    expect([labels(reader, id), labels(writer, id)]).toEqual([['1.0'], ['1.1', '1.0']]);
    expect(store.comments(reader, pages, id, 0)).toHaveLength(1);
    expect(store.deletedItems(admin)).toEqual([]);
  });

  it('stays where it is while its name is taken', () => {
    const bin = store.recycleItem(writer, pages, write('News').item.id, '*');
    const taken = write('News').item.id;
    expect(refusalOf(() => store.restoreDeleted(writer, bin)).status).toBe(400);
    store.deleteItem(writer, pages, taken, '*');
    store.restoreDeleted(writer, bin);
    expect(titles(writer)).toEqual(['News']);
  });
});

it('any library can begin to keep drafts, and cease to', () => {
  const list = store.addList(admin, { title: 'Letters', description: '', baseTemplate: 101, settings: {} }).id;
  store.addField(admin, list, column('Office', 'Text', { indexed: true }));
  const add = (name: string): number => store.addFile(writer, `/sites/region/Letters/${name}`, new Uint8Array([1]), false).item.id;
  const names = (caller: Caller): unknown[] => store.items(caller, list, query()).items.map(({ values }) => values.FileLeafRef);
  add('old.docx');
  store.updateList(admin, list, { settings: { EnableMinorVersions: true, DraftVersionVisibility: 1 } });
  const added = add('new.docx');
  store.addFolder(writer, '/sites/region/Letters/Folder');
  store.updateItem(writer, list, added, '*', { Office: 'Sudbury' });
  expect([names(reader), names(writer)]).toEqual([['old.docx', 'Folder'], ['old.docx', 'new.docx', 'Folder']]);
  store.publish(writer, list, added, '');
  const inSudbury = query({ where: { kind: 'compare', ref: { field: 'Office' }, op: 'eq', value: 'Sudbury' } });
  expect(store.items(reader, list, inSudbury).items).toHaveLength(1);
  store.deleteField(admin, list, store.fields(admin, list).find(({ internalName }) => internalName === 'Office')?.id ?? '');
  store.publish(writer, list, add('later.docx'), '');
  store.updateList(admin, list, { settings: { EnableMinorVersions: false } });
  expect(names(reader)).toEqual(['old.docx', 'new.docx', 'Folder', 'later.docx']);
});

describe('a page that is checked out', () => {
  it('is written over by its holder alone until it comes back', () => {
    const { id } = write('News').item;
    publish(id);
    store.checkOut(writer, pages, id);
    change(id, { Title: 'one' });
    change(id, { Title: 'two' });
    const refused = refusalOf(() => change(id, { Title: 'mine' }, other));
    expect([refused.status, refused.code, refused.message]).toEqual([423, '-2130575306, Microsoft.SharePoint.SPFileCheckOutException', `The file "${root}/News.aspx" is checked out for editing by i:0#.f|membership|maya@region.example.`]);
    for (const work of [() => store.publish(other, pages, id, ''), () => store.checkOut(other, pages, id), () => store.recycleItem(other, pages, id, '*')]) expect(refusalOf(work).status).toBe(423);
    expect(labels(writer, id)).toEqual(['1.1', '1.0']);
    expect(store.checkIn(writer, pages, id, 'Done', 'minor').item).toMatchObject({ versionLabel: '1.1', values: { Title: 'two', CheckoutUser: null, _CheckinComment: 'Done' } });
    expect(titles(reader)).toEqual(['News']);
    change(id, { Title: 'three' }, other);
  });

  it('goes back to what it was when that is undone, or comes back as a whole version', () => {
    const { id } = write('News').item;
    store.checkOut(writer, pages, id);
    change(id, { Title: 'changed' });
    expect(refusalOf(() => store.undoCheckOut(other, pages, id)).status).toBe(403);
    expect(store.undoCheckOut(admin, pages, id).item).toMatchObject({ versionLabel: '0.1', values: { Title: 'News', CheckoutUser: null } });
    expect(labels(writer, id)).toEqual(['0.1']);
    expect(refusalOf(() => store.undoCheckOut(writer, pages, id)).code).toBe('-2147024738, Microsoft.SharePoint.SPFileCheckOutException');
    store.checkOut(writer, pages, id);
    expect(store.checkIn(writer, pages, id, '', 'major').item.versionLabel).toBe('1.0');
    const fresh = store.addPage(writer, { values: {}, checkedOut: true });
    expect(fresh.name).toMatch(/^[a-z0-9]{8}\.aspx$/);
    expect(refusalOf(() => store.undoCheckOut(writer, pages, fresh.item.id)).message).toContain('never been checked in');
  });
});

describe('news', () => {
  it('is a promoted page with the date of its first publishing', () => {
    const { id } = write('News', { PromotedState: 1 }).item;
    publish(id);
    expect(store.item(reader, pages, id).values).toMatchObject({ PromotedState: 2, FirstPublishedDate: iso(noon) });
    now += 60_000;
    change(id, { Title: 'News 2' });
    publish(id);
    expect(store.item(reader, pages, id).values).toMatchObject({ PromotedState: 2, FirstPublishedDate: iso(noon), Modified: iso(now) });
    store.setNews(writer, id, false);
    expect([store.item(reader, pages, id), store.item(writer, pages, id)].map(({ values, versionLabel }) => [versionLabel, values.PromotedState])).toEqual([['2.0', 0], ['2.0', 0]]);
  });

  it('is published by the clock alone when it is scheduled', () => {
    const { id } = store.addPage(writer, { values: { Title: 'Later', PromotedState: 1 }, checkedOut: true }).item;
    expect(store.schedulePublish(writer, id, iso(noon + 3_600_000)).item).toMatchObject({ versionLabel: '0.1', values: { CheckoutUser: null, _PublishStartDate: iso(noon + 3_600_000) } });
    now = noon + 3_599_000;
    expect(titles(reader)).toEqual([]);
    now = noon + 3_600_000;
    expect(titles(reader)).toEqual(['Later']);
    now += 86_400_000;
    expect(store.item(reader, pages, id)).toMatchObject({ versionLabel: '1.0', modified: iso(noon + 3_600_000), values: { PromotedState: 2, FirstPublishedDate: iso(noon + 3_600_000), _PublishStartDate: null } });
  });

  it('waits until a page is checked in, and a schedule can be taken back', () => {
    const { id } = write('Later').item;
    store.schedulePublish(writer, id, iso(noon + 1000));
    store.checkOut(writer, pages, id);
    now = noon + 5000;
    expect(titles(reader)).toEqual([]);
    store.checkIn(writer, pages, id, '', 'minor');
    expect(titles(reader)).toEqual(['Later']);
    const again = write('Never').item.id;
    store.schedulePublish(writer, again, iso(now + 1000));
    store.unpublish(writer, pages, again, '');
    now += 5000;
    expect(titles(reader)).toEqual(['Later']);
  });
});
