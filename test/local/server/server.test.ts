import { createServer, get } from 'node:http';
import { AddressInfo, connect } from 'node:net';
import { Fault } from '../../../local/server/contract';
import { PortTakenError, startLocalSite } from '../../../local/server/startLocalSite';
import { Visitors } from '../../../local/server/visitors';
import { parseCookies } from '../../../local/server/cookies';
import { personas } from '../../../local/site';
import { startTestSite, TestSite } from '../../support/site';

describe('the server', () => {
  let site: TestSite;
  let fault: Fault | undefined;
  beforeAll(async () => {
    site = await startTestSite({ faults: ({ url }) => (url.includes('contextinfo') ? undefined : fault) });
    await site.spAs('owner').web.lists.add('Tasks');
  });
  afterEach(() => { fault = undefined; });
  afterAll(() => site.close());

  const count = (): number => site.store.list({ userId: 1 }, { title: 'Tasks' }).itemCount;
  const add = async (): Promise<Response> => {
    const digest = await site.digestOf('owner');
    return site.fetchAs('owner', "_api/web/lists/getByTitle('Tasks')/items", { method: 'POST', body: '{"Title":"x"}', headers: { 'Content-Type': 'application/json', 'X-RequestDigest': digest } });
  };

  it('listens on this machine only', () => {
    expect(site.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(site.siteUrl).toBe(`${site.origin}/sites/region`);
  });

  it('answers to no name but those of this machine, so that no page of the web can pass for it', async () => {
    const { port } = new URL(site.origin);
    const statusFor = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        get({ host: '127.0.0.1', port, path: '/sites/region/_api/web', headers: { Host: host, Cookie: 'persona=owner' } }, response => resolve(response.resume().statusCode)).on('error', reject);
      });
    expect(await statusFor(`evil.example:${port}`)).toBe(421);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
  });

  it('says when to come again', async () => {
    fault = 'throttle';
    const throttled = await add();
    expect(throttled.status).toBe(429);
    expect(throttled.headers.get('retry-after')).toBe('1');
    expect(count()).toBe(0);
    fault = 'unavailable';
    const busy = await site.fetchAs('owner', `${site.origin}/v1.0/me`);
    expect(busy.status).toBe(503);
    expect(busy.headers.get('retry-after')).toBe('1');
    expect(await busy.json()).toMatchObject({ error: { code: 'serviceNotAvailable' } });
  });

  it('cuts the connection before the work, or after it', async () => {
    fault = 'cutBefore';
    await expect(add()).rejects.toThrow('fetch failed');
    expect(count()).toBe(0);
    fault = 'cutAfter';
    await expect(add()).rejects.toThrow('fetch failed');
    expect(count()).toBe(1);
  });

  it('says plainly that a port is taken', async () => {
    const port = Number(new URL(site.origin).port);
    const second = startLocalSite({ store: site.store, port, now: () => 0 });
    await expect(second).rejects.toBeInstanceOf(PortTakenError);
    await expect(second).rejects.toThrow(`Port ${port} of this computer is in use by another program.`);
  });

  it('answers 404 for what nobody serves', async () => {
    const response = await fetch(`${site.origin}/sites/nowhere/_api/web`, { headers: { Cookie: 'persona=owner' } });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('404 FILE NOT FOUND');
  });

  it('survives requests that are not even HTTP, and half of one', async () => {
    const port = Number(new URL(site.origin).port);
    const send = (text: string): Promise<void> => new Promise(resolve => {
      const socket = connect(port, '127.0.0.1', () => { socket.end(text); });
      socket.on('close', () => resolve());
      socket.on('error', () => resolve());
      socket.resume();
    });
    await send('nonsense\r\n\r\n');
    await send('GET // HTTP/1.1\r\nHost: [\r\n\r\n');
    await send('POST /_api/web HTTP/1.1\r\nHost: x\r\nCookie: persona=owner\r\nContent-Length: 100\r\n\r\nhalf');
    expect((await site.fetchAs('owner', '_api/web/title')).status).toBe(200);
  });

  it('refuses a body that is too big', async () => {
    const digest = await site.digestOf('owner');
    const response = await site.fetchAs('owner', "_api/web/lists/getByTitle('Tasks')/items", { method: 'POST', body: `{"Title":"${'x'.repeat(2_200_000)}"}`, headers: { 'X-RequestDigest': digest, Accept: 'application/json' } });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('The server does not allow messages larger than 2097152 bytes.');
  });
});

describe('pages of the host', () => {
  it('are asked after the services, with the visitor', async () => {
    const bare = await startTestSite();
    const seen: string[] = [];
    const hosted = await startLocalSite({
      store: bare.store, port: 0, now: () => 0,
      host: async (_request, response, visit) => {
        seen.push(`${visit.url.pathname} ${visit.visitor.persona.id} ${visit.visitor.language}`);
        response.end('page');
        return true;
      },
    });
    expect(await (await fetch(`${hosted.origin}/sites/region`)).text()).toBe('page');
    await fetch(`${hosted.origin}/sites/region`, { headers: { Cookie: 'persona=manager; language=fr' } });
    await fetch(`${hosted.origin}/sites/region/_api/web`);
    expect(seen).toEqual(['/sites/region foiCoordinator en', '/sites/region manager fr']);
    await hosted.close();
    await bare.close();
  });

  it('that fail answer 500 and leave the server running', async () => {
    const bare = await startTestSite();
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const hosted = await startLocalSite({ store: bare.store, port: 0, now: () => 0, host: () => Promise.reject(new Error('broken page')) });
    expect((await fetch(`${hosted.origin}/x`)).status).toBe(500);
    expect(log).toHaveBeenCalledWith(expect.stringContaining('/x'), expect.any(Error));
    expect((await fetch(`${hosted.origin}/x`)).status).toBe(500);
    log.mockRestore();
    await hosted.close();
    await bare.close();
  });
});

describe('visitors', () => {
  it('get a number in the site when they first come', async () => {
    const site = await startTestSite();
    const server = createServer((request, response) => {
      const { visitor } = new Visitors(site.store).recognize(request);
      response.end(String(visitor.userId));
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const ids = await Promise.all(personas.map(async ({ id }) => Number(await (await fetch(`http://127.0.0.1:${port}/`, { headers: { Cookie: `persona=${id}` } })).text())));
    expect(new Set(ids).size).toBe(personas.length);
    expect(ids[personas.findIndex(({ id }) => id === 'owner')]).toBe(1);
    await new Promise(resolve => server.close(resolve));
    await site.close();
  });

  it('may have any cookies', () => {
    expect([...parseCookies('a=1; persona=%E0%A4%A; ;=x; language=fr; a=2')]).toEqual([['a', '1'], ['persona', '%E0%A4%A'], ['language', 'fr']]);
    expect(parseCookies(undefined).size).toBe(0);
  });
});
