import { FieldRow } from '../../../local/store/contract';
import { Store, admin, column, everyoneId, newList, newStore, personIn, query, refusalOf, role } from './support';

describe('lists', () => {
  let store: Store;
  beforeEach(() => { store = newStore(); });
  afterEach(() => store.close());

  const fieldOf = (list: string, name: string): FieldRow => {
    const found = store.fields(admin, list).find(({ internalName }) => internalName === name);
    if (!found) throw new Error(`no column ${name}`);
    return found;
  };
  const change = (list: string, name: string, changes: Partial<FieldRow>): FieldRow => store.updateField(admin, list, fieldOf(list, name).id, changes);

  it('begin as SharePoint makes them', () => {
    const list = store.addList(admin, { title: 'FoiRequests', description: 'd', baseTemplate: 100, settings: { EnableVersioning: true, OnQuickLaunch: true } });
    expect(list).toMatchObject({
      title: 'FoiRequests', serverRelativeUrl: '/sites/region/Lists/FoiRequests', entityTypeName: 'FoiRequestsList', itemCount: 0, hidden: false, enableVersioning: true,
      enableAttachments: true, readSecurity: 1, writeSecurity: 1, hasUniqueRoleAssignments: false, settings: { OnQuickLaunch: true },
    });
    const names = store.fields(admin, list.id).map(({ internalName }) => internalName);
    for (const name of ['ID', 'Title', 'Created', 'Modified', 'Author', 'Editor', 'ContentTypeId', 'GUID', 'Attachments', '_UIVersionString', 'owshiddenversion', 'FSObjType', 'LinkTitle', 'LinkTitleNoMenu']) {
      expect(names).toContain(name);
    }
    expect(fieldOf(list.id, 'Title')).toMatchObject({ type: 'Text', required: true, indexed: false, fromBase: true, maxLength: 255, id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247' });
    expect(fieldOf(list.id, 'LinkTitle').type).toBe('Computed');
    expect(store.views(admin, list.id)).toMatchObject([{ title: 'All Items', urlName: 'AllItems', isDefault: true, fields: ['LinkTitle'], rowLimit: 30 }]);
    expect(store.contentTypes(admin, list.id)).toMatchObject([{ name: 'Item', stringId: expect.stringMatching(/^0x0100[0-9A-F]{32}$/), newFormClientSideComponentId: null }]);
  });

  it('keep their address and type when their title changes', () => {
    const list = store.addList(admin, { title: 'FoiRequests', description: '', baseTemplate: 100, settings: {} });
    const renamed = store.updateList(admin, list.id, { title: 'FOI requests', titles: { 'fr-FR': "Demandes d'accès" } });
    expect(renamed).toMatchObject({ title: 'FOI requests', serverRelativeUrl: '/sites/region/Lists/FoiRequests', entityTypeName: 'FoiRequestsList', titles: { 'fr-FR': "Demandes d'accès" }, version: list.version + 1 });
    expect(store.list(admin, { title: 'foi REQUESTS' }).id).toBe(list.id);
    expect(store.list(admin, { url: '/Sites/Region/lists/foirequests/' }).id).toBe(list.id);
    expect(store.list(admin, { id: `{${list.id.toUpperCase()}}` }).id).toBe(list.id);
  });

  it('leave punctuation out of the address and number a second of the same', () => {
    const made = (title: string): [string, string] => {
      const list = store.addList(admin, { title, description: '', baseTemplate: 100, settings: {} });
      return [list.serverRelativeUrl, list.entityTypeName];
    };
    expect(made('What? & Why: #1')).toEqual(['/sites/region/Lists/What Why 1', 'What_x0020_Why_x0020_1List']);
    expect(made('What/Why 1')).toEqual(['/sites/region/Lists/WhatWhy 1', 'WhatWhy_x0020_1List']);
    expect(made('What & Why 1')).toEqual(['/sites/region/Lists/What Why 11', 'What_x0020_Why_x0020_11List']);
    expect(made('my list')[1]).toBe('My_x0020_listList');
  });

  it('of documents live beside Lists and are of another type', () => {
    const library = store.addList(admin, { title: 'Letters', description: '', baseTemplate: 101, settings: {} });
    expect(library).toMatchObject({ serverRelativeUrl: '/sites/region/Letters', entityTypeName: 'Letters', enableVersioning: true });
    expect(fieldOf(library.id, 'Title').required).toBe(false);
    expect(store.contentTypes(admin, library.id)[0].stringId).toMatch(/^0x010100/);
  });

  it('refuse a title that is taken, whatever its case, or empty', () => {
    newList(store, 'Requests');
    expect(refusalOf(() => newList(store, 'REQUESTS'))).toMatchObject({
      status: 500, code: '-2130575342, Microsoft.SharePoint.SPException',
      message: 'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
    });
    const other = newList(store, 'Other');
    expect(refusalOf(() => store.updateList(admin, other, { title: 'Requests' })).status).toBe(500);
    expect(refusalOf(() => newList(store, ' ')).status).toBe(400);
  });

  it('that are not there answer 404 in SharePoint\'s words', () => {
    expect(refusalOf(() => store.list(admin, { title: 'X' }))).toMatchObject({ status: 404, message: "List 'X' does not exist at site with URL '/sites/region'." });
    expect(refusalOf(() => store.list(admin, { id: '00000000-0000-0000-0000-000000000000' })).message).toMatch(/^List does not exist\./);
  });

  it('go with their items and columns, and their address is free again', () => {
    const list = newList(store, 'Requests', [column('Fee', 'Number', { indexed: true })]);
    store.addItem(admin, list, { Fee: 1 });
    store.deleteList(admin, list);
    expect(store.lists(admin).map(({ title }) => title)).toEqual(['Site Pages']);
    const again = newList(store, 'Requests', [column('Fee', 'Number', { indexed: true })]);
    expect(store.addItem(admin, again, {}).id).toBe(1);
  });

  describe('columns', () => {
    it('are added with SharePoint\'s defaults, and not to the default view', () => {
      const list = newList(store, 'Requests', [column('Number', 'Text')]);
      expect(fieldOf(list, 'Number')).toMatchObject({ type: 'Text', maxLength: 255, indexed: false, required: false, hidden: false, readOnly: false, fromBase: false });
      expect(store.views(admin, list)[0].fields).toEqual(['LinkTitle']);
    });

    it('keep what a client set besides', () => {
      const list = newList(store, 'Requests');
      store.addField(admin, list, { internalName: 'Fee', title: 'Fee', type: 'Number', properties: { settings: { DisplayFormat: 2 }, description: 'd' } });
      expect(change(list, 'Fee', { title: 'Fees', settings: { MinimumValue: 0 }, titles: { 'fr-FR': 'Droits' } })).toMatchObject({
        internalName: 'Fee', title: 'Fees', description: 'd', titles: { 'fr-FR': 'Droits' }, settings: { DisplayFormat: 2, MinimumValue: 0 },
      });
    });

    it('hold values in items made before them', () => {
      const list = newList(store, 'Requests');
      store.addItem(admin, list, { Title: 'old' });
      store.addField(admin, list, column('Fee', 'Number', { indexed: true }));
      expect(store.item(admin, list, 1).values.Fee).toBeNull();
      expect(store.updateItem(admin, list, 1, '*', { Fee: 3 }).values.Fee).toBe(3);
    });

    it('go with their values, their index and their place in views', () => {
      const list = newList(store, 'Requests', [column('Fee', 'Number', { enforceUnique: true })]);
      const view = store.views(admin, list)[0];
      store.updateView(admin, list, view.id, { fields: ['LinkTitle', 'Fee'] });
      store.addItem(admin, list, { Fee: 3 });
      store.deleteField(admin, list, fieldOf(list, 'Fee').id);
      expect(store.views(admin, list)[0].fields).toEqual(['LinkTitle']);
      expect(store.item(admin, list, 1).values).not.toHaveProperty('Fee');
      store.addField(admin, list, column('Fee', 'Text'));
      expect(store.item(admin, list, 1).values.Fee).toBeNull();
    });

    it('refuse a name that is taken, whatever its case, and stay when built in', () => {
      const list = newList(store, 'Requests');
      expect(refusalOf(() => store.addField(admin, list, column('title', 'Text'))).message).toBe('A duplicate field name "title" was found.');
      expect(refusalOf(() => store.addField(admin, list, column('Id', 'Text'))).status).toBe(500);
      expect(refusalOf(() => store.deleteField(admin, list, fieldOf(list, 'Title').id)).status).toBe(500);
      expect(refusalOf(() => store.deleteField(admin, list, '00000000-0000-0000-0000-000000000000')).status).toBe(404);
    });

    it('have names that are never taken for SQL', () => {
      const name = 'x" INTEGER); DROP TABLE lists; --';
      const list = newList(store, 'Requests', [column(name, 'Text', { indexed: true })]);
      store.addItem(admin, list, { [name]: 'fine' });
      expect(store.items(admin, list, query({ where: { kind: 'compare', ref: { field: name }, op: 'eq', value: 'fine' } })).items).toHaveLength(1);
    });

    it.each(['Note', 'MultiChoice', 'URL', 'Calculated', 'UserMulti', 'LookupMulti'] as const)('of type %s refuse an index', (type) => {
      const list = newList(store, 'Requests', [column('A', type)]);
      const refusal = { status: 500, message: 'This column type is not supported for indexing' };
      expect(refusalOf(() => change(list, 'A', { indexed: true }))).toMatchObject(refusal);
      expect(refusalOf(() => store.addField(admin, list, column('B', type, { indexed: true })))).toMatchObject(refusal);
      expect(store.fields(admin, list).some(({ internalName }) => internalName === 'B')).toBe(false);
    });

    it('take 20 indexes and refuse the next', () => {
      const list = newList(store, 'Requests', Array.from({ length: 20 }, (_, index) => column(`C${index}`, 'Text', { indexed: true })));
      expect(refusalOf(() => change(list, 'Title', { indexed: true })).status).toBe(500);
      change(list, 'C0', { indexed: false });
      expect(change(list, 'Title', { indexed: true }).indexed).toBe(true);
    });

    it('made unique are indexed too, and refuse while items share a value', () => {
      const list = newList(store, 'Requests', [column('Number', 'Text')]);
      store.addItem(admin, list, { Number: 'a' });
      store.addItem(admin, list, { Number: 'A' });
      expect(refusalOf(() => change(list, 'Number', { enforceUnique: true })).status).toBe(500);
      expect(fieldOf(list, 'Number')).toMatchObject({ enforceUnique: false, indexed: false });
      store.deleteItem(admin, list, 2, '*');
      expect(change(list, 'Number', { enforceUnique: true })).toMatchObject({ enforceUnique: true, indexed: true });
      expect(refusalOf(() => store.addItem(admin, list, { Number: 'A' })).status).toBe(500);
      expect(refusalOf(() => change(list, 'Number', { indexed: false })).status).toBe(500);
    });

    it('that may not be unique say so', () => {
      const list = newList(store, 'Requests', [column('Paid', 'Boolean')]);
      expect(refusalOf(() => change(list, 'Paid', { enforceUnique: true })).status).toBe(500);
    });
  });

  describe('views', () => {
    it('are added, changed and deleted, with one default at a time', () => {
      const list = newList(store, 'Requests');
      const view = store.addView(admin, list, { title: 'Due soon', viewQuery: '<OrderBy/>', fields: ['LinkTitle', 'Fee'], isDefault: true });
      expect(view).toMatchObject({ urlName: 'Due soon', fields: ['LinkTitle', 'Fee'], viewQuery: '<OrderBy/>', rowLimit: 30 });
      expect(store.views(admin, list).filter(({ isDefault }) => isDefault).map(({ title }) => title)).toEqual(['Due soon']);
      expect(store.addView(admin, list, { title: 'Due soon' }).urlName).toBe('Due soon1');
      expect(refusalOf(() => store.deleteView(admin, list, view.id)).status).toBe(500);
      const [first] = store.views(admin, list);
      store.updateView(admin, list, first.id, { isDefault: true, customFormatter: '{}' });
      store.deleteView(admin, list, view.id);
      expect(store.views(admin, list).map(({ title, isDefault }) => [title, isDefault])).toEqual([['All Items', true], ['Due soon', false]]);
      expect(refusalOf(() => store.updateView(admin, list, view.id, {})).status).toBe(404);
    });

    it('that are personal are their owner\'s alone', () => {
      const list = newList(store, 'Requests');
      store.addRoleAssignment(admin, { kind: 'web' }, everyoneId(store), role.contribute);
      const [maya, luc] = [personIn(store, 'maya'), personIn(store, 'luc')];
      const view = store.addView(maya, list, { title: 'Mine', personal: true });
      expect(store.views(maya, list)).toHaveLength(2);
      expect(store.views(luc, list)).toHaveLength(1);
      expect(refusalOf(() => store.updateView(luc, list, view.id, { title: 'His' })).status).toBe(404);
      expect(refusalOf(() => store.addView(maya, list, { title: 'Public' })).status).toBe(403);
      store.deleteView(maya, list, view.id);
    });
  });

  it('carry form customizers on their content type', () => {
    const list = newList(store, 'Requests');
    const [type] = store.contentTypes(admin, list);
    store.updateContentType(admin, list, type.stringId.toLowerCase(), { newFormClientSideComponentId: 'abc', newFormClientSideComponentProperties: '{}' });
    expect(store.contentTypes(admin, list)[0]).toMatchObject({ stringId: type.stringId, newFormClientSideComponentId: 'abc', editFormClientSideComponentId: null });
    expect(refusalOf(() => store.updateContentType(admin, list, '0x01', {})).status).toBe(404);
  });

  it('and the web carry custom actions', () => {
    const list = newList(store, 'Requests');
    const action = { name: 'Allocate', title: 'Allocate', location: 'ClientSideExtension.ListViewCommandSet', sequence: 1, clientSideComponentId: 'abc', clientSideComponentProperties: '{}', settings: {} };
    for (const scope of [{ kind: 'web' }, { kind: 'list', listId: list }] as const) {
      const { id } = store.addCustomAction(admin, scope, action);
      store.updateCustomAction(admin, scope, id, { title: 'Allocate to' });
      expect(store.customActions(admin, scope)).toMatchObject([{ ...action, id, title: 'Allocate to' }]);
      const reader = personIn(store, 'maya');
      expect(refusalOf(() => store.addCustomAction(reader, scope, action)).status).toBe(403);
      store.deleteCustomAction(admin, scope, id);
      expect(store.customActions(admin, scope)).toEqual([]);
      expect(refusalOf(() => store.deleteCustomAction(admin, scope, id)).status).toBe(404);
    }
  });
});
