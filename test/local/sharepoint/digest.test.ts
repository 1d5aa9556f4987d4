import { startTestSite, testNow, TestSite } from '../../support/site';

describe('the form digest', () => {
  let now = testNow;
  let site: TestSite;
  beforeAll(async () => {
    site = await startTestSite({ now: () => now });
    await site.spAs('owner').web.lists.add('Tasks');
  });
  beforeEach(() => { now = testNow; });
  afterAll(() => site.close());

  const add = (headers: Record<string, string>, persona: 'owner' | 'manager' = 'owner'): Promise<Response> =>
    site.fetchAs(persona, "_api/web/lists/getByTitle('Tasks')/items", { method: 'POST', body: '{"Title":"x"}', headers: { 'Content-Type': 'application/json', ...headers } });
  const codeOf = async (response: Response): Promise<string> => `${response.status} ${((await response.json()) as { 'odata.error': { code: string } })['odata.error'].code}`;

  it('is given by contextinfo in every form', async () => {
    const ask = async (accept: string): Promise<Record<string, never>> => (await site.fetchAs('owner', '_api/contextinfo', { method: 'POST', headers: { Accept: accept } })).json();
    const expected = { FormDigestTimeoutSeconds: 1800, FormDigestValue: expect.stringMatching(/^0x[0-9A-F]{128},05 Mar 2026 17:00:00 -0000$/), WebFullUrl: site.siteUrl, SiteFullUrl: site.siteUrl };
    expect(await ask('application/json;odata=nometadata')).toMatchObject({ ...expected, SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'] });
    expect(await ask('application/json')).toMatchObject(expected);
    expect(await ask('application/json;odata=verbose')).toMatchObject({ d: { GetContextWebInformation: { ...expected, __metadata: { type: 'SP.ContextWebInformation' }, SupportedSchemaVersions: { results: ['14.0.0.0', '15.0.0.0'] } } } });
  });

  it('is wanted for every write', async () => {
    const refused = await add({});
    expect(refused.status).toBe(403);
    expect(await refused.json()).toEqual({
      'odata.error': {
        code: '-2130575251, Microsoft.SharePoint.SPException',
        message: { lang: 'en-US', value: "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again." },
      },
    });
    expect((await add({ 'X-RequestDigest': await site.digestOf('owner') })).status).toBe(201);
  });

  it('is refused when altered, of someone else, or too old', async () => {
    const digest = await site.digestOf('owner');
    const altered = digest.replace(/0x./, text => (text === '0x0' ? '0x1' : '0x0'));
    expect(await codeOf(await add({ 'X-RequestDigest': altered }))).toBe('403 -2130575251, Microsoft.SharePoint.SPException');
    expect(await codeOf(await add({ 'X-RequestDigest': digest.replace('05 Mar', '06 Mar') }))).toBe('403 -2130575251, Microsoft.SharePoint.SPException');
    expect(await codeOf(await add({ 'X-RequestDigest': await site.digestOf('manager') }))).toBe('403 -2130575251, Microsoft.SharePoint.SPException');
    expect(await codeOf(await add({ 'X-RequestDigest': 'nonsense' }))).toBe('403 -2130575251, Microsoft.SharePoint.SPException');
    now = testNow + 1800_000;
    expect((await add({ 'X-RequestDigest': digest })).status).toBe(201);
    now = testNow + 1801_000;
    expect(await codeOf(await add({ 'X-RequestDigest': digest }))).toBe('403 -2130575252, Microsoft.SharePoint.SPException');
  });

  it('is not asked of a bearer token', async () => {
    const response = await fetch(`${site.siteUrl}/_api/web/lists/getByTitle('Tasks')/items`, { method: 'POST', body: '{"Title":"x"}', headers: { Authorization: 'Bearer owner', 'Content-Type': 'application/json' } });
    expect(response.status).toBe(201);
  });

  it('stands at the root of the API only', async () => {
    expect((await site.fetchAs('owner', '_api/web/contextinfo', { method: 'POST' })).status).toBe(403);
  });

  it('is wanted of a batch even when it only reads', async () => {
    const body = '--b\nContent-Type: application/http\n\nGET ' + `${site.siteUrl}/_api/web/title HTTP/1.1\n\n\n--b--\n`;
    const send = (headers: Record<string, string>): Promise<Response> => site.fetchAs('owner', '_api/$batch', { method: 'POST', body, headers: { 'Content-Type': 'multipart/mixed; boundary=b', ...headers } });
    expect((await send({})).status).toBe(403);
    expect((await send({ 'X-RequestDigest': await site.digestOf('owner') })).status).toBe(200);
  });
});
