import { startTestSite, TestSite } from '../../support/site';

describe('$batch', () => {
  let site: TestSite;
  let digest: string;
  beforeAll(async () => {
    site = await startTestSite();
    await site.spAs('owner').web.lists.add('Tasks');
    digest = await site.digestOf('owner');
  });
  afterAll(() => site.close());

  const post = (body: string, boundary = 'batch_1', headers: Record<string, string> = {}): Promise<Response> =>
    site.fetchAs('owner', '_api/$batch', { method: 'POST', body, headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}`, 'X-RequestDigest': digest, ...headers } });
  const get = (path: string): string => `--batch_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET ${site.siteUrl}/${path} HTTP/1.1\r\nAccept: application/json;odata=nometadata\r\n\r\n`;
  const items = "_api/web/lists/getByTitle('Tasks')/items";
  const write = (method: string, path: string, body: string, header = ''): string =>
    `--changeset_1\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${method} ${site.siteUrl}/${path} HTTP/1.1\nContent-Type: application/json\nAccept: application/json;odata=nometadata\n${header}\n${body}\n\n`;
  const changes = (...parts: string[]): string => `--batch_1\nContent-Type: multipart/mixed; boundary="changeset_1"\n\n${parts.join('')}--changeset_1--\n\n`;

  it('answers byte for byte as SharePoint does', async () => {
    const response = await post(`${get('_api/web/title')}--batch_1--\r\n`);
    const boundary = /^multipart\/mixed; boundary=(batchresponse_[0-9a-f-]{36})$/.exec(response.headers.get('content-type') ?? '')?.[1];
    expect(await response.text()).toBe([
      `--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', 'HTTP/1.1 200 OK',
      'CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8', '', '{"value":"Northern Region"}', `--${boundary}--`, '',
    ].join('\r\n'));
  });

  it('gives the parts of change sets in one flat list, each with its own outcome', async () => {
    const body = `${changes(write('POST', items, '{"Title":"One"}'), write('MERGE', `${items}(1)`, '{"Title":"Uno"}', 'IF-MATCH: *\n'), write('MERGE', `${items}(1)`, '{"Title":"x"}'), write('DELETE', `${items}(99)`, '', 'IF-MATCH: *\n'))}${get(`${items}(1)/Title`)}--batch_1--\n`;
    const text = await (await post(body)).text();
    expect([...text.matchAll(/^HTTP\/1\.1 (.*)\r$/gm)].map(match => match[1])).toEqual(['201 Created', '204 No Content', '412 Precondition Failed', '404 Not Found', '200 OK']);
    expect(text).not.toContain('changeset');
    expect(text).toMatch(/LOCATION: http:\/\/127\.0\.0\.1:\d+\/sites\/region\/_api\/Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(1\)\r\n/);
    expect(text).toMatch(/HTTP\/1\.1 204 No Content\r\nCONTENT-TYPE: [^\r]+\r\nETAG: "[0-9a-f-]{36},2"\r\n\r\n\r\n--batchresponse_/);
    expect(text).toContain('{"odata.error":{"code":"-2130575338, System.ArgumentException"');
    expect(text).toContain('{"value":"Uno"}');
  });

  it('takes at most a hundred parts', async () => {
    const hundred = Array.from({ length: 100 }, () => get('_api/web/title')).join('');
    expect((await post(`${hundred}--batch_1--\r\n`)).status).toBe(200);
    const refused = await post(`${hundred}${get('_api/web/title')}--batch_1--\r\n`);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("Only batch messages with a maximum number of '100' query operations and change sets are allowed.");
  });

  it('refuses what is no batch', async () => {
    expect((await post('{}', 'x', { 'Content-Type': 'application/json' })).status).toBe(400);
    expect((await post('--batch_1\nContent-Type: application/http\n\nnonsense\n--batch_1--\n')).status).toBe(400);
    expect((await site.fetchAs('owner', '_api/$batch')).status).toBe(405);
  });

  it('refuses a body beyond 1 MB', async () => {
    const refused = await post(changes(write('POST', items, JSON.stringify({ Title: 'x'.repeat(1_100_000) }))));
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('however a maximum of 1048576 bytes is allowed.');
  });

  it('carries PnPjs’s batches, with refusals where they belong', async () => {
    const [batched, execute] = site.spAs('owner').batched();
    const list = batched.web.lists.getByTitle('Tasks');
    const added = list.items.add({ Title: 'Two' });
    const web = batched.web.select('Title')();
    const missing = list.items.getById(4711)().then(() => 'found', (error: Error) => error.message);
    await execute();
    expect((await added).Title).toBe('Two');
    expect((await web).Title).toBe('Northern Region');
    expect(await missing).toContain('-2130575338, System.ArgumentException');
  });

  it('carries more than one batch’s worth of PnPjs writes', async () => {
    const [batched, execute] = site.spAs('owner').batched({ maxRequests: 20 } as never);
    const list = batched.web.lists.getByTitle('Tasks');
    const done = Array.from({ length: 45 }, (_, n) => list.items.add({ Title: `Many ${n}` }));
    await execute();
    expect(new Set((await Promise.all(done)).map(item => item.Id)).size).toBe(45);
  });
});
