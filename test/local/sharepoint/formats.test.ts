import { request as httpRequest } from 'node:http';
import { startTestSite, TestSite } from '../../support/site';

const accepts = {
  none: 'application/json;odata=nometadata',
  minimal: 'application/json',
  verbose: 'application/json;odata=verbose',
} as const;

describe('the forms of an answer', () => {
  let site: TestSite;
  let listId: string;
  beforeAll(async () => {
    site = await startTestSite();
    const list = site.spAs('owner').web.lists;
    listId = (await list.add('Tasks')).Id;
    await list.getByTitle('Tasks').fields.addMultiChoice('Kinds', { Choices: ['A', 'B'] });
    await list.getByTitle('Tasks').items.add({ Title: 'One', Kinds: ['A'] });
  });
  afterAll(() => site.close());

  const get = async (path: string, headers: Record<string, string>): Promise<{ status: number; type: string | null; body: Record<string, never>; response: Response }> => {
    const response = await site.fetchAs('owner', path, { headers });
    return { status: response.status, type: response.headers.get('content-type'), body: await response.json(), response };
  };
  const items = "_api/web/lists/getByTitle('Tasks')/items?$select=Id,Title,Kinds";

  it('leaves metadata out when none is wanted', async () => {
    const { body, type } = await get(items, { Accept: accepts.none });
    expect(type).toBe('application/json;odata=nometadata;streaming=true;charset=utf-8');
    expect(body).toEqual({ value: [{ Id: 1, Title: 'One', Kinds: ['A'] }] });
  });

  it('lets a client find each thing again by minimal metadata', async () => {
    const { body, type } = await get(items, { Accept: accepts.minimal });
    expect(type).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
    expect(body).toMatchObject({
      'odata.metadata': `${site.siteUrl}/_api/$metadata#SP.ApiData.TasksListItems`,
      value: [{ 'odata.type': 'SP.Data.TasksListItem', 'odata.editLink': `Web/Lists(guid'${listId}')/Items(1)`, 'odata.etag': expect.stringMatching(/^"[0-9a-f-]{36},1"$/), 'odata.id': expect.any(String), Title: 'One', Kinds: ['A'] }],
    });
  });

  it('wraps everything for verbose clients', async () => {
    const { body, type } = await get(items, { Accept: accepts.verbose });
    expect(type).toBe('application/json;odata=verbose;charset=utf-8');
    expect(body).toMatchObject({ d: { results: [{ __metadata: { type: 'SP.Data.TasksListItem', etag: expect.any(String), uri: `${site.siteUrl}/_api/Web/Lists(guid'${listId}')/Items(1)` }, Kinds: { __metadata: { type: 'Collection(Edm.String)' }, results: ['A'] } }] } });
  });

  it('speaks OData 4 to SPHttpClient', async () => {
    const { body, response } = await get(items, { Accept: accepts.minimal, 'OData-Version': '4.0' });
    expect(response.headers.get('odata-version')).toBe('4.0');
    expect(body).toMatchObject({ '@odata.context': expect.any(String), value: [{ '@odata.type': '#SP.Data.TasksListItem', '@odata.etag': expect.any(String), '@odata.editLink': expect.any(String), Title: 'One' }] });
  });

  it('gives single values in each form', async () => {
    const path = `_api/web/lists(guid'${listId}')/ItemCount`;
    expect((await get(path, { Accept: accepts.none })).body).toEqual({ value: 1 });
    expect((await get(path, { Accept: accepts.verbose })).body).toEqual({ d: { ItemCount: 1 } });
    const text = await site.fetchAs('owner', '_api/web/title/$value');
    expect(await text.text()).toBe('Northern Region');
  });

  it('words a refusal in each form', async () => {
    const path = "_api/web/lists/getByTitle('Nope')";
    const inner = { code: '-1, System.ArgumentException', message: { lang: 'en-US', value: `List 'Nope' does not exist at site with URL '${site.siteUrl}'.` } };
    expect(await get(path, { Accept: accepts.none })).toMatchObject({ status: 404, body: { 'odata.error': inner } });
    expect(await get(path, { Accept: accepts.minimal })).toMatchObject({ status: 404, body: { 'odata.error': inner } });
    expect((await get(path, { Accept: accepts.verbose })).body).toEqual({ error: inner });
    expect((await get(path, { Accept: accepts.minimal, 'OData-Version': '4.0' })).body).toEqual({ error: { code: inner.code, message: inner.message.value } });
  });

  it('puts SharePoint’s headers on every answer', async () => {
    for (const path of ['_api/web', '_api/nowhere', 'nothing.html']) {
      const { headers } = await site.fetchAs('owner', path);
      expect(headers.get('sprequestguid')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('x-sharepointhealthscore')).toBe('0');
      expect(headers.get('x-sp-serverstate')).toBe('ReadOnly=0');
    }
  });

  it('answers below the site and below the root alike, whatever the case of names', async () => {
    expect((await get(`${site.origin}/_api/WEB/Lists/GETBYTITLE('Tasks')/itemcount`, { Accept: accepts.none })).body).toEqual({ value: 1 });
  });

  it('zips longer bodies for who takes that', async () => {
    const encodingOf = (path: string): Promise<string | undefined> => new Promise((resolve, reject) => {
      httpRequest(`${site.siteUrl}/${path}`, { headers: { Cookie: 'persona=owner', 'Accept-Encoding': 'gzip' } }, response => {
        response.resume();
        resolve(response.headers['content-encoding']);
      }).on('error', reject).end();
    });
    expect(await encodingOf('_api/web')).toBe('gzip');
    expect(await encodingOf('_api/web/title')).toBeUndefined();
  });

  it('expands what lies behind a link, several steps deep', async () => {
    const { body } = await get("_api/web/lists/getByTitle('Tasks')/items(1)?$select=Id,ParentList/Title,ParentList/RootFolder/ServerRelativeUrl&$expand=ParentList,ParentList/RootFolder", { Accept: accepts.none });
    expect(body).toEqual({ Id: 1, ParentList: { Title: 'Tasks', RootFolder: { ServerRelativeUrl: '/sites/region/Lists/Tasks' } } });
  });

  it('filters, sorts and cuts collections that are not items', async () => {
    const { body } = await get("_api/web/lists/getByTitle('Tasks')/fields?$select=InternalName&$filter=Hidden eq false and startswith(InternalName,'A')&$orderby=InternalName desc&$top=1", { Accept: accepts.none });
    expect(body).toEqual({ value: [{ InternalName: 'Author' }] });
  });
});
