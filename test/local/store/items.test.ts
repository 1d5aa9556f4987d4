import { Caller } from '../../../local/store/contract';
import { etagOf } from '../../../local/store/etags';
import { Store, admin, column, everyoneId, newList, newStore, personIn, query, refusalOf, role } from './support';

describe('items of a list', () => {
  let store: Store;
  let list: string;
  let maya: Caller;

  beforeEach(() => {
    store = newStore();
    list = newList(store, 'Requests', [
      column('Number', 'Text', { enforceUnique: true }),
      column('Summary', 'Note'),
      column('Fee', 'Number'),
      column('Paid', 'Boolean'),
      column('Due', 'DateTime', { dateOnly: true }),
      column('Seen', 'DateTime'),
      column('Manager', 'User'),
      column('Panel', 'UserMulti'),
      column('Tags', 'MultiChoice', { choices: ['a', 'b'] }),
      column('Link', 'URL'),
      column('State', 'Choice', { choices: ['open', 'closed'], defaultValue: 'open' }),
    ]);
    store.addRoleAssignment(admin, { kind: 'web' }, everyoneId(store), role.edit);
    maya = personIn(store, 'maya');
  });
  afterEach(() => store.close());

  it('gives back every kind of value as it was written', () => {
    const values = {
      Title: 'First', Number: 'F-1', Summary: 'long', Fee: 5.5, Paid: true, Due: '2026-03-05T05:00:00Z', Seen: '2026-03-05T14:30:00Z',
      Manager: maya.userId, Panel: [1, maya.userId], Tags: ['a', 'b'], Link: { Url: 'https://region.example', Description: 'Us' }, State: 'closed',
    };
    const { id } = store.addItem(maya, list, values);
    expect(store.item(maya, list, id).values).toMatchObject(values);
  });

  it('fills in the built-in columns', () => {
    const item = store.addItem(maya, list, { Title: 'First' });
    expect(item).toMatchObject({ id: 1, version: 1, versionLabel: '1.0', authorId: maya.userId, editorId: maya.userId, hasUniqueRoleAssignments: false });
    expect(item.contentTypeId).toMatch(/^0x0100[0-9A-F]{32}$/);
    expect(item.created).toMatch(/^2026-03-05T17:\d\d:\d\dZ$/);
    expect(item.values).toMatchObject({
      ID: 1, Author: maya.userId, _UIVersionString: '1.0', Attachments: false, FSObjType: 0, FileRef: '/sites/region/Lists/Requests/1_.000', State: 'open', Fee: null,
    });
  });

  it('keeps empty text and empty sets as null', () => {
    const { id } = store.addItem(maya, list, { Title: '', Tags: [], Panel: [] });
    expect(store.item(maya, list, id).values).toMatchObject({ Title: null, Tags: null, Panel: null });
  });

  it('ignores what a client writes to columns that SharePoint writes itself', () => {
    const item = store.addItem(maya, list, { Title: 'x', Author: 1, Created: '2001-01-01T00:00:00Z', ID: 77 });
    expect(item).toMatchObject({ id: 1, authorId: maya.userId });
    expect(item.created.startsWith('2026')).toBe(true);
  });

  it('does not enforce a required column, as SharePoint does not over REST', () => {
    expect(store.addItem(maya, list, {}).values.Title).toBeNull();
  });

  it('never gives the number of a deleted item again', () => {
    const first = store.addItem(maya, list, {});
    store.deleteItem(maya, list, first.id, '*');
    expect(store.addItem(maya, list, {}).id).toBe(first.id + 1);
  });

  it('counts items as they come and go', () => {
    const first = store.addItem(maya, list, {});
    store.addItem(maya, list, {});
    store.recycleItem(maya, list, first.id, '*');
    expect(store.countItems(maya, list)).toBe(1);
  });

  describe('refuses', () => {
    const refused = (values: Parameters<Store['addItem']>[2]): ReturnType<typeof refusalOf> => refusalOf(() => store.addItem(maya, list, values));

    it('text over 255 characters, naming no column', () => {
      expect(refused({ Title: 'x'.repeat(256) })).toMatchObject({
        status: 500, code: '-2130575336, Microsoft.SharePoint.SPException',
        message: 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
      });
      expect(store.addItem(maya, list, { Title: 'x'.repeat(255) }).id).toBe(1);
    });

    it('text over a shorter limit of the column', () => {
      store.addField(admin, list, column('Code', 'Text', { maxLength: 3 }));
      expect(refused({ Code: 'four' }).status).toBe(500);
    });

    it('a duplicate in a unique column whatever its case, naming it by its title', () => {
      const field = store.fields(admin, list).find(({ internalName }) => internalName === 'Number');
      store.updateField(admin, list, field?.id ?? '', { title: 'Request number' });
      store.addItem(maya, list, { Number: 'f-1' });
      expect(refused({ Number: 'F-1' })).toMatchObject({
        status: 500, code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
        message: 'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Request number].',
      });
      expect(store.addItem(maya, list, { Number: null }).id + 1).toBe(store.addItem(maya, list, { Number: null }).id);
    });

    it('an unknown column, by the name of the type', () => {
      expect(refused({ Nope: 1 })).toMatchObject({
        status: 400,
        message: "The property 'Nope' does not exist on type 'SP.Data.RequestsListItem'. Make sure to only use property names that are defined by the type.",
      });
    });

    it.each([
      ['Title', 5, 'Edm.String'], ['Fee', 'five', 'Edm.Double'], ['Paid', 'yes', 'Edm.Boolean'], ['Due', '5/3/2026', 'Edm.DateTime'], ['Due', '2026-02-30', 'Edm.DateTime'],
      ['Manager', 'maya', 'Edm.Int32'], ['Tags', 'a', 'Collection(Edm.String)'], ['Panel', 1, 'Collection(Edm.Int32)'], ['Link', 'https://x', 'SP.FieldUrlValue'],
    ] as const)('a wrong kind of value in %s: %p', (name, value, type) => {
      expect(refused({ [name]: value })).toMatchObject({ status: 400, message: `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.` });
    });

    it('a person whom the site does not know', () => {
      expect(refused({ Manager: 999 }).message).toBe('User cannot be found.');
      expect(refused({ Panel: [1, 999] }).message).toBe('User cannot be found.');
    });

    it('a lookup to an item that does not exist', () => {
      const target = newList(store, 'Series');
      store.addField(admin, list, column('Series', 'Lookup', { lookupListId: target, lookupField: 'Title' }));
      expect(refused({ Series: 1 }).status).toBe(500);
      store.addItem(maya, target, { Title: 'One' });
      expect(store.addItem(maya, list, { Series: 1 }).values.Series).toBe(1);
    });

    it('an item that does not exist', () => {
      expect(refusalOf(() => store.item(maya, list, 9))).toMatchObject({
        status: 404, code: '-2130575338, System.ArgumentException', message: 'Item does not exist. It may have been deleted by another user.',
      });
    });

    it('and leaves nothing behind when it refuses', () => {
      store.addItem(maya, list, { Number: 'F-1' });
      refused({ Number: 'F-1' });
      expect(store.countItems(maya, list)).toBe(1);
      expect(store.items(maya, list, query()).items).toHaveLength(1);
    });
  });

  describe('under If-Match', () => {
    it('takes the version the client saw and moves it on', () => {
      const item = store.addItem(maya, list, { Title: 'a' });
      const next = store.updateItem(maya, list, item.id, etagOf(item), { Title: 'b' });
      expect(next.version).toBe(2);
      expect(store.updateItem(maya, list, item.id, `W/${etagOf(next)}`, { Title: 'c' }).version).toBe(3);
      expect(store.updateItem(maya, list, item.id, '*', { Title: 'd' }).version).toBe(4);
    });

    it.each(['updateItem', 'deleteItem', 'recycleItem'] as const)('refuses %s of another version with 412 and changes nothing', (method) => {
      const item = store.addItem(maya, list, { Title: 'a' });
      store.updateItem(maya, list, item.id, '*', { Title: 'b' });
      const act = (ifMatch: string | undefined): void => {
        if (method === 'updateItem') store.updateItem(maya, list, item.id, ifMatch, { Title: 'mine' });
        else store[method](maya, list, item.id, ifMatch);
      };
      expect(refusalOf(() => act(etagOf(item)))).toMatchObject({
        status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
        message: `The request ETag value '"${item.uniqueId},1"' does not match the object's ETag value '"${item.uniqueId},2"'.`,
      });
      expect(refusalOf(() => act('"2"')).message).toBe(`The request ETag value '"2"' does not match the object's ETag value '"${item.uniqueId},2"'.`);
      expect(refusalOf(() => act(undefined)).message).toBe(`The request ETag value '' does not match the object's ETag value '"${item.uniqueId},2"'.`);
      expect(store.item(maya, list, item.id)).toMatchObject({ version: 2, values: { Title: 'b' } });
    });
  });

  describe('with versioning', () => {
    it('keeps every version with its values, newest first, in steps of 512', () => {
      store.updateList(admin, list, { enableVersioning: true });
      const { id } = store.addItem(maya, list, { Title: 'one', Fee: 1 });
      store.updateItem(admin, list, id, '*', { Title: 'two' });
      store.updateItem(maya, list, id, '*', { Fee: 3 });
      const rows = store.versions(maya, list, id);
      expect(rows.map(({ versionId, versionLabel, isCurrent, editorId, values }) => [versionId, versionLabel, isCurrent, editorId, values.Title, values.Fee])).toEqual([
        [1536, '3.0', true, maya.userId, 'two', 3],
        [1024, '2.0', false, 1, 'two', 1],
        [512, '1.0', false, maya.userId, 'one', 1],
      ]);
    });

    it('keeps no more than the limit, the current one counted', () => {
      store.updateList(admin, list, { enableVersioning: true, majorVersionLimit: 2 });
      const { id } = store.addItem(maya, list, { Title: 'one' });
      for (const Title of ['two', 'three', 'four']) store.updateItem(maya, list, id, '*', { Title });
      expect(store.versions(maya, list, id).map(({ versionLabel }) => versionLabel)).toEqual(['4.0', '3.0']);
    });

    it('off, keeps only the current one and its label', () => {
      const { id } = store.addItem(maya, list, { Title: 'one' });
      store.updateItem(maya, list, id, '*', { Title: 'two' });
      expect(store.versions(maya, list, id).map(({ versionLabel, values }) => [versionLabel, values.Title])).toEqual([['1.0', 'two']]);
    });

    it('reads a version written before a column existed', () => {
      store.updateList(admin, list, { enableVersioning: true });
      const { id } = store.addItem(maya, list, { Title: 'one' });
      store.updateItem(maya, list, id, '*', { Title: 'two' });
      store.addField(admin, list, column('Later', 'Text'));
      expect(store.versions(maya, list, id).map(({ values }) => values.Later)).toEqual([null, null]);
    });
  });
});
