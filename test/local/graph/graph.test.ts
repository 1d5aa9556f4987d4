import { Client } from '@microsoft/microsoft-graph-client';
import { inflateSync } from 'node:zlib';
import { directory } from '../../../local/seed/directory';
import { hasPhoto, photo } from '../../../local/graph/photo';
import { startTestSite, TestSite } from '../../support/site';

describe('the embedded Graph', () => {
  let site: TestSite;
  beforeAll(async () => { site = await startTestSite(); });
  afterAll(() => site.close());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => site.fetchAs('manager', `${site.origin}/v1.0${path}`, { headers });
  const post = (path: string, body: unknown): Promise<Response> =>
    site.fetchAs('manager', `${site.origin}/v1.0${path}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
  const names = async (query: string, headers: Record<string, string> = { ConsistencyLevel: 'eventual' }): Promise<string[]> => {
    const body = (await (await get(`/users?${query}`, headers)).json()) as { value: { displayName: string }[] };
    return body.value.map(user => user.displayName);
  };
  const withPhoto = directory.find(hasPhoto);
  const withoutPhoto = directory.find(user => !hasPhoto(user));

  it('tells who one is', async () => {
    const response = await get('/me');
    expect(response.headers.get('odata-version')).toBe('4.0');
    expect(response.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await response.json()).toMatchObject({ '@odata.context': expect.stringContaining('#users/$entity'), displayName: 'Maya Trembath', userPrincipalName: 'maya.trembath@region.example', jobTitle: 'Manager, Inspections', preferredLanguage: 'en-CA' });
    expect(await (await get('/me?$select=department,mail')).json()).toEqual({ '@odata.context': expect.any(String), department: 'Operations Branch', mail: 'maya.trembath@region.example' });
  });

  it('serves Microsoft’s own client', async () => {
    const client = Client.init({
      baseUrl: site.origin, authProvider: (done: (error: unknown, token: string) => void) => done(null, 'owner'),
      fetchOptions: { headers: { Cookie: 'persona=owner' } },
    } as never);
    expect((await client.api('/me').get()).displayName).toBe('Owen Marsh');
    await expect(client.api('/users/nobody@region.example').get()).rejects.toMatchObject({ statusCode: 404, code: 'Request_ResourceNotFound' });
  });

  it('finds people by the beginning of any of their names, accents aside', async () => {
    expect(await names('$search="displayName:trem"')).toEqual(['Maya Trembath', 'Jean-François Tremblay', 'Noémie Tremblay']);
    expect(await names('$search="displayName:noemie"')).toEqual(['Noémie Tremblay']);
    expect(await names(`$search=${encodeURIComponent('"displayName:o\'brien" OR "mail:raven"')}`)).toEqual(["Sean O'Brien", "Siobhán O'Brien", 'Raven Kakegamic']);
    expect(await names("$filter=startswith(displayName,'Sean O''B')", {})).toEqual(["Sean O'Brien"]);
    expect(await names("$filter=startsWith(displayName,'Sam') or startsWith(mail,'luc')&$orderby=displayName desc", {})).toEqual(['Sam Oduya', 'Luc Beaulieu']);
  });

  it('wants the consistency header for a search', async () => {
    const response = await get('/users?$search="displayName:a"');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'Request_UnsupportedQuery', innerError: { 'request-id': expect.any(String) } } });
  });

  it('gives pages', async () => {
    const first = (await (await get('/users?$top=30&$count=true', { ConsistencyLevel: 'eventual' })).json()) as { value: unknown[]; '@odata.nextLink': string; '@odata.count': number };
    expect(first.value).toHaveLength(30);
    expect(first['@odata.count']).toBe(directory.length);
    const rest = (await (await site.fetchAs('manager', first['@odata.nextLink'], { headers: { ConsistencyLevel: 'eventual' } })).json()) as { value: unknown[] };
    expect(rest.value).toHaveLength(directory.length - 30);
    expect(rest).not.toHaveProperty(['@odata.nextLink']);
  });

  it('knows managers and their reports', async () => {
    expect(await (await get('/me/manager')).json()).toMatchObject({ displayName: 'Helen van der Veen' });
    expect((await get('/users/helen.vanderveen@region.example/manager')).status).toBe(404);
    const reports = (await (await get('/me/directReports')).json()) as { value: { displayName: string }[] };
    expect(reports.value.map(user => user.displayName)).toContain("Sean O'Brien");
  });

  it('gives a picture of those who have one', async () => {
    const response = await get(`/users/${withPhoto?.id}/photos/48x48/$value`);
    expect(response.headers.get('content-type')).toBe('image/png');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(48);
    const none = await get(`/users/${withoutPhoto?.userPrincipalName}/photo/$value`);
    expect(none.status).toBe(404);
    expect(await none.json()).toMatchObject({ error: { code: 'ImageNotFound' } });
  });

  it('draws the same person always alike, as a whole image', () => {
    if (!withPhoto) throw new Error('Somebody has a photo.');
    const image = photo(withPhoto, 48);
    expect(photo(withPhoto, 48).equals(image)).toBe(true);
    const start = image.indexOf('IDAT') + 4;
    expect(inflateSync(image.subarray(start, start + image.readUInt32BE(start - 8)))).toHaveLength(48 * (1 + 48 * 3));
  });

  it('keeps mail in the outbox', async () => {
    const message = { subject: 'Due on Friday', body: { contentType: 'Text', content: 'Please answer.' }, toRecipients: [{ emailAddress: { address: 'sam.oduya@region.example' } }] };
    const sent = await post('/me/sendMail', { message, saveToSentItems: true });
    expect(sent.status).toBe(202);
    expect(await sent.text()).toBe('');
    expect(site.store.mail()).toMatchObject([{ fromUpn: 'maya.trembath@region.example', sentAt: '2026-03-05T17:00:00.000Z' }]);
    expect(JSON.parse(site.store.mail()[0].body)).toEqual(message);
    expect((await post('/users/fiona.achebe@region.example/sendMail', { message })).status).toBe(202);
  });

  it('refuses mail without anybody to go to, or without a message', async () => {
    for (const recipients of [[], [{ emailAddress: { address: 'nonsense' } }], undefined]) {
      const response = await post('/me/sendMail', { message: { subject: 'x', toRecipients: recipients } });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: 'ErrorInvalidRecipients' } });
    }
    for (const body of ['{', '[]', '{}', '{"message":{"toRecipients":"x"}}']) expect((await post('/me/sendMail', body)).status).toBe(400);
  });

  const dueDay = {
    subject: 'Records due back', body: { contentType: 'Text', content: 'The call-out' }, isAllDay: true, showAs: 'free', transactionId: 'one',
    start: { dateTime: '2026-03-16T00:00:00', timeZone: 'America/Toronto' }, end: { dateTime: '2026-03-17T00:00:00', timeZone: 'America/Toronto' },
    attendees: [{ emailAddress: { address: 'sam.oduya@region.example' }, type: 'optional' }],
  };

  it('keeps an event once, whichever way it is sent, and shows it to whoever is invited', async () => {
    const made = await post('/me/events', dueDay);
    expect(made.status).toBe(201);
    const event = (await made.json()) as { id: string };
    expect(event).toMatchObject({
      '@odata.context': expect.stringContaining('/events/$entity'), subject: 'Records due back', isAllDay: true, isOrganizer: true, transactionId: 'one', showAs: 'free', type: 'singleInstance',
      start: { dateTime: '2026-03-16T00:00:00.0000000', timeZone: 'UTC' }, originalStartTimeZone: 'America/Toronto', organizer: { emailAddress: { address: 'maya.trembath@region.example' } },
      attendees: [{ type: 'optional', status: { response: 'none' }, emailAddress: { name: 'Sam Oduya', address: 'sam.oduya@region.example' } }],
    });
    const again = await post('/me/calendar/events', dueDay);
    expect([again.status, ((await again.json()) as { id: string }).id]).toEqual([201, event.id]);
    const other = await post('/me/events', { ...dueDay, subject: 'Another' });
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ error: { code: 'ErrorDuplicateTransactionId' } });
    expect(await (await get('/me/events?$select=subject&$count=true')).json()).toMatchObject({ '@odata.count': 1, value: [{ subject: 'Records due back', id: event.id }] });
    expect(await (await get(`/me/events/${encodeURIComponent(event.id)}`)).json()).toMatchObject({ id: event.id });
    const invited = (await (await site.fetchAs('staff', `${site.origin}/v1.0/me/calendar/events`)).json()) as { value: object[] };
    expect(invited.value).toMatchObject([{ subject: 'Records due back', isOrganizer: false, responseStatus: { response: 'notResponded' }, transactionId: null }]);
  });

  it("refuses another's calendar, and an event without proper ends", async () => {
    const denied = await get('/users/fiona.achebe@region.example/calendar/events');
    expect(denied.status).toBe(403);
    expect(await denied.json()).toMatchObject({ error: { code: 'ErrorAccessDenied' } });
    expect((await get('/me/events/nonsense')).status).toBe(404);
    const refusals = [{ ...dueDay, start: undefined }, { ...dueDay, end: dueDay.start }, { ...dueDay, start: { ...dueDay.start, dateTime: '2026-03-16T09:00:00' } }, { ...dueDay, attendees: [{}] }];
    for (const body of refusals) expect((await post('/me/events', body)).status).toBe(400);
  });

  it('answers batches, each part for itself', async () => {
    const response = await post('/$batch', {
      requests: [
        { id: '1', method: 'GET', url: '/me?$select=displayName' }, { id: '2', method: 'GET', url: '/users/nobody' }, { id: '3', method: 'GET', url: '/me', dependsOn: ['2'] },
        { id: '4', method: 'GET', url: `/users/${withPhoto?.id}/photo/$value` }, { id: '5', method: 'POST', url: '/me/sendMail', body: { message: { toRecipients: [{ emailAddress: { address: 'a@region.example' } }] } } },
      ],
    });
    const { responses } = (await response.json()) as { responses: { id: string; status: number; body: never }[] };
    expect(responses.map(each => [each.id, each.status])).toEqual([['1', 200], ['2', 404], ['3', 424], ['4', 200], ['5', 202]]);
    expect(responses[0].body).toMatchObject({ displayName: 'Maya Trembath' });
    expect(Buffer.from(responses[3].body, 'base64').subarray(1, 4).toString()).toBe('PNG');
    const many = Array.from({ length: 21 }, (_, n) => ({ id: String(n), method: 'GET', url: '/me' }));
    expect((await post('/$batch', { requests: many })).status).toBe(400);
    expect((await post('/$batch', '{')).status).toBe(400);
  });

  it('says what it does not know', async () => {
    expect((await get('/planets')).status).toBe(400);
    expect((await get('/me/nonsense')).status).toBe(400);
    expect((await get('/users/%E0%A4%A')).status).toBe(400);
    expect((await get("/users?$filter=nonsense((")).status).toBe(400);
    expect((await get('/users?$top=0')).status).toBe(400);
    const anonymous = await fetch(`${site.origin}/v1.0/me`);
    expect(anonymous.status).toBe(401);
    expect(await anonymous.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
  });

  it('lets pages of this machine ask from another port, and no others', async () => {
    const ask = (origin: string): Promise<Response> => fetch(`${site.origin}/v1.0/me`, { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'authorization' } });
    const allowed = await ask('https://localhost:4321');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://localhost:4321');
    expect(allowed.headers.get('access-control-allow-headers')).toBe('authorization');
    expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the embedded directory', () => {
  it('has people whose names are hard', () => {
    const surnames = directory.map(user => user.surname);
    expect(new Set(surnames).size).toBeLessThan(surnames.length);
    for (const shape of [/'/, /-/, /[À-ÿ]/]) expect(directory.some(user => shape.test(user.displayName))).toBe(true);
    expect(new Set(directory.map(user => user.id)).size).toBe(directory.length);
    expect(new Set(directory.map(user => user.mail)).size).toBe(directory.length);
  });

  it('has managers who are of the directory', () => {
    const ids = new Set(directory.map(user => user.id));
    for (const user of directory) if (user.managerId !== undefined) expect(ids.has(user.managerId)).toBe(true);
  });
});
