import { startTestSite, TestSite } from '../../support/site';

/** The headers that SPFx's SPHttpClient (configuration v1) sends. */
const v4 = { Accept: 'application/json', 'Content-Type': 'application/json;charset=utf-8', 'OData-Version': '4.0' };

describe('requests as SPHttpClient writes them', () => {
  let site: TestSite;
  let digest: string;
  beforeAll(async () => {
    site = await startTestSite();
    digest = await site.digestOf('owner');
    const list = site.spAs('owner').web.lists;
    await list.add("R&D's list");
    await list.getByTitle("R&D's list").fields.addMultiChoice('Kinds', { Choices: ['A', 'B'] });
  });
  afterAll(() => site.close());

  const list = `_api/web/GetList(@listUrl)`;
  const alias = `@listUrl=${encodeURIComponent("'/sites/region/Lists/RDs list'")}`;
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<{ status: number; body: Record<string, unknown> }> => {
    const response = await site.fetchAs('owner', path, { method, body: body === undefined ? undefined : JSON.stringify(body), headers: { ...v4, 'X-RequestDigest': digest, ...headers } });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
  };

  it('get a digest at the root of the answer', async () => {
    const { body } = await ask('POST', '_api/contextinfo');
    expect(body).toMatchObject({ '@odata.context': expect.any(String), FormDigestValue: expect.any(String), FormDigestTimeoutSeconds: 1800 });
  });

  it('find a list by an alias in the query, whatever its name', async () => {
    expect((await ask('GET', `${list}?${alias}&$select=Title`)).body).toMatchObject({ '@odata.type': '#SP.List', Title: "R&D's list" });
    expect((await ask('GET', `_api/web/lists/getByTitle('R%26D''s%20list')/ItemCount`)).body).toMatchObject({ value: 0 });
    expect((await ask('GET', `${list}/fields/getByInternalNameOrTitle(@name)?${alias}&@name='Kinds'`)).body).toMatchObject({ InternalName: 'Kinds' });
  });

  it('write with annotations that are passed over', async () => {
    const made = await ask('POST', `${list}/items?${alias}`, { '@odata.type': '#SP.Data.RDs_x0020_listListItem', Title: 'One', 'Kinds@odata.type': '#Collection(String)', Kinds: ['B'] });
    expect(made).toMatchObject({ status: 201, body: { '@odata.etag': expect.any(String), Id: 1, Kinds: ['B'] } });
    const changed = await ask('POST', `${list}/items(1)?${alias}`, { Title: 'Two' }, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': String(made.body['@odata.etag']) });
    expect(changed.status).toBe(204);
    expect((await ask('POST', `${list}/items(1)?${alias}`, { Title: 'Three' }, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': String(made.body['@odata.etag']) })).status).toBe(412);
    expect((await ask('PATCH', `${list}/items(1)?${alias}`, { Title: 'Three' }, { 'IF-MATCH': '*' })).status).toBe(204);
    expect((await ask('DELETE', `${list}/items(1)?${alias}`, undefined, { 'IF-MATCH': '*' })).status).toBe(200);
  });

  it('load a list page in one request', async () => {
    const { body } = await ask('GET', `${list}?${alias}&$select=Id,EffectiveBasePermissions,Fields,Views&$expand=Fields,Views,Views/ViewFields`);
    expect(body).toMatchObject({ EffectiveBasePermissions: { High: '2147483647' }, Views: [{ Title: 'All Items', ViewFields: { Items: ['LinkTitle'] } }] });
    expect(body['Fields']).toContainEqual(expect.objectContaining({ InternalName: 'Kinds', Choices: ['A', 'B'], '@odata.type': '#SP.FieldMultiChoice' }));
  });

  it('keep descriptions in both languages', async () => {
    const field = `_api/web/lists/getByTitle('R%26D''s%20list')/fields/getByInternalNameOrTitle('Kinds')`;
    for (const [cultureName, value] of [['en-US', 'What kind'], ['fr-FR', 'Quelle sorte']]) expect((await ask('POST', `${field}/DescriptionResource/SetValueForUICulture`, { cultureName, value })).status).toBe(200);
    expect((await ask('POST', `${field}/DescriptionResource/GetValueForUICulture`, { cultureName: 'fr-FR' })).body).toMatchObject({ value: 'Quelle sorte' });
    expect((await ask('GET', `${field}/DescriptionResource`)).body).toMatchObject({ Value: 'What kind' });
    expect((await ask('GET', `${field}?$select=Description`)).body).toMatchObject({ Description: 'What kind' });
    expect((await ask('GET', `${field}?$select=Description`, undefined, { 'Accept-Language': 'fr-FR' })).body).toMatchObject({ Description: 'Quelle sorte' });
  });
});
