import { IItems } from '@pnp/sp/items';
import { PersonaId } from '../../../local/site';
import { startTestSite, TestSite } from '../../support/site';

interface Answer { readonly status: number; readonly code: string; readonly message: string }

describe('what SharePoint refuses', () => {
  let site: TestSite;
  let digest: string;
  const items = "_api/web/lists/getByTitle('Tasks')/items";

  beforeAll(async () => {
    site = await startTestSite();
    digest = await site.digestOf('owner');
    const sp = site.spAs('owner');
    await sp.web.lists.add('Tasks');
    const list = sp.web.lists.getByTitle('Tasks');
    await list.fields.addDateTime('Due');
    await list.fields.addNumber('Size');
    await list.fields.addUser('Owner', {});
    await list.fields.addMultiChoice('Kinds', { Choices: ['A', 'B'] });
    await list.fields.addText('Number', { Indexed: true, EnforceUniqueValues: true });
    await list.items.add({ Title: 'One', Number: 'N-1' });
  });
  afterAll(() => site.close());

  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}, persona: PersonaId = 'owner'): Promise<Answer> => {
    const response = await site.fetchAs(persona, path, {
      method, body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
      headers: { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json', 'X-RequestDigest': digest, ...headers },
    });
    const text = await response.text();
    const error = text.startsWith('{') ? JSON.parse(text)['odata.error'] : undefined;
    return { status: response.status, code: error?.code ?? '', message: error?.message.value ?? text };
  };

  it('says that a list, an item, a column or an address is not there', async () => {
    expect(await ask('GET', "_api/web/lists(guid'00000000-0000-4000-8000-000000000000')")).toMatchObject({ status: 404, code: '-1, System.ArgumentException', message: expect.stringContaining('List does not exist.') });
    expect(await ask('GET', `${items}(99)`)).toEqual({ status: 404, code: '-2130575338, System.ArgumentException', message: 'Item does not exist. It may have been deleted by another user.' });
    expect(await ask('GET', `${items}?$select=Nope`)).toMatchObject({ status: 400, message: "The field or property 'Nope' does not exist." });
    expect(await ask('GET', '_api/web/nonsense')).toEqual({ status: 404, code: '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', message: 'Cannot find resource for the request nonsense.' });
    expect(await ask('GET', "_api/web/getList('/sites/other/Lists/Tasks')")).toMatchObject({ status: 400, message: 'Server relative urls must start with SPWeb.ServerRelativeUrl' });
    expect(await ask('GET', '_api/web/getuserbyid(4711)')).toMatchObject({ status: 500, message: 'User cannot be found.' });
    expect(await ask('POST', '_api/web/ensureuser', { logonName: 'nobody@region.example' })).toMatchObject({ status: 400, message: 'The specified user nobody@region.example could not be found.' });
  });

  it('wants persons and lookups expanded', async () => {
    const message = 'The query to field \'Owner\' is not valid. The $select query string must specify the target fields and the $expand query string must contains Owner.';
    expect(await ask('GET', `${items}?$select=Owner`)).toMatchObject({ status: 400, message });
    expect(await ask('GET', `${items}?$select=Owner/Title`)).toMatchObject({ status: 400, message });
    expect(await ask('GET', `${items}?$expand=Owner`)).toMatchObject({ status: 400, message });
    expect(await ask('GET', `${items}?$select=Title/Nope&$expand=Title`)).toMatchObject({ status: 400, message: "The query to field 'Title' is not valid." });
  });

  it('refuses names and values that a column cannot take', async () => {
    expect(await ask('POST', items, { Nope: 1 })).toMatchObject({ status: 400, message: "The property 'Nope' does not exist on type 'SP.Data.TasksListItem'. Make sure to only use property names that are defined by the type." });
    const wrong = (type: string): Partial<Answer> => ({ status: 400, message: `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.` });
    expect(await ask('POST', items, { Due: '3/5/2026' })).toMatchObject(wrong('Edm.DateTime'));
    expect(await ask('POST', items, { Due: '2026-02-30T00:00:00Z' })).toMatchObject(wrong('Edm.DateTime'));
    expect(await ask('POST', items, { Size: 'big' })).toMatchObject(wrong('Edm.Double'));
    expect(await ask('POST', items, { Title: 5 })).toMatchObject(wrong('Edm.String'));
    expect(await ask('POST', items, { OwnerId: 'five' })).toMatchObject(wrong('Edm.Int32'));
    expect(await ask('POST', items, { OwnerId: 4711 })).toMatchObject({ status: 500, message: 'User cannot be found.' });
    expect(await ask('POST', items, { Kinds: { results: ['A'] } })).toMatchObject({ status: 400, message: expect.stringContaining("A 'StartArray' node was expected.") });
    expect(await ask('POST', items, { Title: 'x'.repeat(256) })).toEqual({ status: 500, code: '-2130575336, Microsoft.SharePoint.SPException', message: 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.' });
    expect(await ask('POST', items, { Number: 'N-1' })).toEqual({
      status: 500, code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      message: 'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Number].',
    });
  });

  it('wants a type in verbose bodies, and JSON that is JSON', async () => {
    const verbose = { 'Content-Type': 'application/json;odata=verbose' };
    expect(await ask('POST', items, { Title: 'x' }, verbose)).toMatchObject({ status: 400, message: expect.stringContaining('An entry without a type name was found, but no expected type was specified.') });
    expect((await ask('POST', items, { __metadata: { type: 'SP.Data.TasksListItem' }, Title: 'x', Kinds: { results: ['A'] } }, verbose)).status).toBe(201);
    for (const body of ['{', '[]', 'x', '']) expect((await ask('POST', items, body)).status).toBe(400);
  });

  it('compares versions before it writes', async () => {
    const etag = (await site.fetchAs('owner', `${items}(1)`)).headers.get('etag') ?? '';
    const merge = (headers: Record<string, string>): Promise<Answer> => ask('POST', `${items}(1)`, { Title: 'Two' }, { 'X-HTTP-Method': 'MERGE', ...headers });
    expect(etag).toMatch(/^"[0-9a-f-]{36},1"$/);
    const stale = `"${etag.slice(1, 37)},8"`;
    expect(await merge({ 'IF-MATCH': stale })).toEqual({ status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException', message: `The request ETag value '${stale}' does not match the object's ETag value '${etag}'.` });
    expect(await merge({})).toMatchObject({ status: 412, message: `The request ETag value '' does not match the object's ETag value '${etag}'.` });
    expect((await merge({ 'IF-MATCH': etag })).status).toBe(204);
    expect((await merge({ 'IF-MATCH': etag })).status).toBe(412);
    expect((await merge({ 'IF-MATCH': '*' })).status).toBe(204);
  });

  it('answers 405 to a method that an address does not take', async () => {
    expect((await ask('DELETE', '_api/web/currentuser')).status).toBe(405);
    expect((await ask('GET', "_api/web/lists/getByTitle('Tasks')/breakroleinheritance(true)")).status).toBe(405);
    expect((await ask('POST', '_api/web', {}, { 'X-HTTP-Method': 'FROBNICATE' })).status).toBe(405);
  });

  it('is not shaken by addresses that cannot be read', async () => {
    for (const path of ["_api/web/lists('", '_api/web/%E0%A4%A', '_api/web/lists?$filter=((', '_api/web/lists?$top=-1', '_api/web/lists?$select=%27', "_api/web/getList(@a1)?@a1='x"]) expect((await ask('GET', path)).status).toBe(400);
    expect((await ask('GET', '_api/web/title')).status).toBe(200);
  });

  it('refuses a list title that is taken', async () => {
    expect(await ask('POST', '_api/web/lists', { Title: 'Tasks', BaseTemplate: 100 })).toMatchObject({ status: 500, code: '-2130575342, Microsoft.SharePoint.SPException' });
  });

  it('refuses an index on several choices', async () => {
    expect(await ask('POST', "_api/web/lists/getByTitle('Tasks')/fields/getByInternalNameOrTitle('Kinds')", { Indexed: true }, { 'X-HTTP-Method': 'MERGE' })).toMatchObject({ status: 500, message: 'This column type is not supported for indexing' });
  });
});

describe('the list view threshold', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startTestSite({ threshold: 10 });
    const list = site.spAs('owner').web.lists;
    await list.add('Many');
    await list.getByTitle('Many').fields.addText('Office', { Indexed: true });
    const { id } = site.store.list({ userId: 1 }, { title: 'Many' });
    for (let n = 1; n <= 12; n++) site.store.addItem({ userId: 1 }, id, { Title: `T${n}`, Office: n > 9 ? 'Sudbury' : 'Timmins' });
  });
  afterAll(() => site.close());

  it('refuses a filter without an index and serves one with', async () => {
    const items = (): IItems => site.spAs('owner').web.lists.getByTitle('Many').items;
    await expect(items().filter("Title eq 'T1'")()).rejects.toThrow('-2147024860, Microsoft.SharePoint.SPQueryThrottledException');
    await expect(items().filter("Title eq 'T1'")()).rejects.toMatchObject({ status: 500 });
    expect(await items().filter("Office eq 'Sudbury'")()).toHaveLength(3);
    expect(await items().top(5)()).toHaveLength(5);
  });

  it('answers CAML from the first items only, without a word', async () => {
    const found = await site.spAs('owner').web.lists.getByTitle('Many').getItemsByCAMLQuery({ ViewXml: '<View><Query><Where><IsNotNull><FieldRef Name="Title"/></IsNotNull></Where></Query></View>' });
    expect(found).toHaveLength(10);
  });
});
