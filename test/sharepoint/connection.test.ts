import { BrowserFetch, DefaultParse, InjectHeaders, Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest, SPFI, spfi } from '@pnp/sp';
import { NewFields } from '../../src/kernel/lists/defineList';
import { isProblem } from '../../src/kernel/ports/storeError';
import { connect } from '../../src/sharepoint/connection';
import { listStoreOn } from '../../src/sharepoint/listStore';
import { sitePeopleOn } from '../../src/sharepoint/sitePeople';
import { sitePath } from '../../local/site';
import { Office, startOffice } from './office';
import { testSystem, things } from './things';

let office: Office;
let nextNumber = 0;

beforeAll(async () => {
  office = await startOffice({ systems: [testSystem] });
}, 30_000);
afterAll(() => office.close());
beforeEach(() => office.wire.listen());

const thing = (): NewFields<typeof things> => ({ title: 'A thing', number: `T-${(nextNumber += 1)}`, status: 'open', affirmed: false });
const kindOf = (error: unknown): string => (isProblem(error, 'busy', 'disconnected', 'denied', 'notFound', 'unexpected') ? error.problem.kind : String(error));
const failure = (work: Promise<unknown>): Promise<string> => work.then(() => 'done', kindOf);
/** Hears the first `times` requests of a kind. */
const first = <F>(times: number, fault: F, test: (url: string, method: string) => boolean = () => true): ((request: { method: string; url: string }) => F | undefined) => {
  let left = times;
  return ({ url, method }) => {
    if (left === 0 || !test(url, method)) return undefined;
    left -= 1;
    return fault;
  };
};

describe('reads of one moment', () => {
  it('travel as one request, whichever adapter asked', async () => {
    const connection = office.connectionAs('foiCoordinator');
    const store = listStoreOn(connection);
    const [visitor, open, waiting] = await Promise.all([
      sitePeopleOn(connection).visitor(),
      store.find(things, { where: { status: 'open' } }),
      store.find(things, { where: { status: 'waiting' } }),
    ]);
    expect(office.wire.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /sites/region/_api/$batch']);
    expect(visitor).toMatchObject({ person: { name: 'Fiona Achebe' }, roles: ['staff', 'foiCoordinator'] });
    expect([open.items, waiting.items]).toEqual([[], []]);
  });

  it('travel alone when there is one', async () => {
    await listStoreOn(office.connectionAs('foiCoordinator')).find(things, { where: { status: 'open' } });
    expect(office.wire.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  it('fail one by one', async () => {
    const store = listStoreOn(office.connectionAs('staff'));
    const [visitor, denied] = await Promise.allSettled([sitePeopleOn(office.connectionAs('staff')).visitor(), store.find(things, { where: { status: 'open' } })]);
    expect(visitor.status).toBe('fulfilled');
    expect(denied.status === 'rejected' && kindOf(denied.reason)).toBe('denied');
  });

  it('fail together when the connection stays broken', async () => {
    office.wire.listen(() => 'cutBefore');
    const store = listStoreOn(office.connectionAs('foiCoordinator'));
    const answers = await Promise.all([failure(store.find(things, { where: { status: 'open' } })), failure(store.find(things, { where: { status: 'waiting' } }))]);
    expect(answers).toEqual(['disconnected', 'disconnected']);
    expect(office.wire.requests).toHaveLength(3);
  });

  it('reach more than one batch holds', async () => {
    const store = listStoreOn(office.connectionAs('foiCoordinator'));
    const answers = await Promise.all(Array.from({ length: 130 }, () => store.find(things, { where: { status: 'open' } })));
    expect(answers).toHaveLength(130);
    expect(office.wire.requests).toHaveLength(2);
  });
});

describe('a server that is asked too much', () => {
  it.each(['throttle', 'unavailable'] as const)('is asked again after the time it names (%s), also for a write', async fault => {
    const store = listStoreOn(office.connectionAs('foiCoordinator'));
    const before = office.waited();
    office.wire.listen(first(2, fault));
    const added = await store.add(things, thing());
    expect(office.waited() - before).toBe(2_000);
    expect((await store.find(things, { where: { number: added.number } })).items).toHaveLength(1);
  });

  it('is left in peace after five tries', async () => {
    office.wire.listen(() => 'throttle');
    expect(await failure(listStoreOn(office.connectionAs('foiCoordinator')).add(things, thing()))).toBe('busy');
    expect(office.wire.requests).toHaveLength(5);
  });

  it('is not asked before the time it names when that is too long for a person', async () => {
    office.wire.listen(() => 'throttle');
    expect(await failure(listStoreOn(office.connectionAs('foiCoordinator', { longestWait: 900 })).find(things, { where: { status: 'open' } }))).toBe('busy');
    expect(office.wire.requests).toHaveLength(1);
  });
});

describe('a broken connection', () => {
  it.each(['cutBefore', 'cutAfter'] as const)('is tried again for a read (%s)', async fault => {
    office.wire.listen(first(2, fault));
    expect(await failure(listStoreOn(office.connectionAs('foiCoordinator')).find(things, { where: { status: 'open' } }))).toBe('done');
    expect(office.wire.requests).toHaveLength(3);
  });

  it.each([
    ['cutBefore', 0],
    ['cutAfter', 1],
  ] as const)('leaves a write to the caller, who alone knows what to do (%s)', async (fault, done) => {
    const store = listStoreOn(office.connectionAs('foiCoordinator'));
    const fields = thing();
    office.wire.listen(first(1, fault, (_url, method) => method === 'POST'));
    expect(await failure(store.add(things, fields))).toBe('disconnected');
    expect(office.wire.requests).toHaveLength(1);
    expect((await store.find(things, { where: { number: fields.number } })).items).toHaveLength(done);
  });
});

describe('a form digest', () => {
  /** A page's way in: by cookie, so that writes need a digest. PnPjs keeps its own until its clock says that it is over. */
  const byCookie = (): SPFI =>
    spfi(office.site.siteUrl).using(DefaultInit(), DefaultHeaders(), BrowserFetch(), DefaultParse(), InjectHeaders({ Cookie: 'persona=foiCoordinator' }), RequestDigest(() => ({ value: '0xDEAD,05 Mar 2026 17:00:00 -0000', expiration: new Date(Date.now() + 60_000) })));

  it('that SharePoint does not take any more is renewed once and then shared', async () => {
    const store = listStoreOn(connect(byCookie(), { sitePath, zoneBias: () => 300 }));
    await Promise.all([store.add(things, thing()), store.add(things, thing())]);
    await store.add(things, thing());
    expect(office.wire.requests.filter(({ url }) => url.endsWith('/contextinfo'))).toHaveLength(1);
  });

  it('is not asked for again and again when SharePoint refuses all', async () => {
    const refusing = byCookie();
    refusing.using((instance: Queryable) => {
      const [send] = instance.on.send.toArray();
      instance.on.send.replace(function (url, init) {
        const headers = new Headers(init.headers);
        if (headers.has('X-RequestDigest')) headers.set('X-RequestDigest', '0xDEAD,05 Mar 2026 17:00:00 -0000');
        return send.call(this, url, { ...init, headers });
      });
      return instance;
    });
    expect(await failure(listStoreOn(connect(refusing, { sitePath, zoneBias: () => 300 })).add(things, thing()))).toBe('unexpected');
  });
});

describe("the site's people", () => {
  it('are asked for once, and again after a failure', async () => {
    const people = sitePeopleOn(office.connectionAs('manager'));
    office.wire.listen(() => 'cutBefore');
    expect(await failure(people.visitor())).toBe('disconnected');
    office.wire.listen();
    await Promise.all([people.visitor(), people.visitor()]);
    expect((await people.visitor()).roles).toEqual(['staff', 'manager']);
    expect(office.wire.requests).toHaveLength(1);
  });

  it('are known by address, or not at all', async () => {
    const people = sitePeopleOn(office.connectionAs('foiCoordinator'));
    expect(await people.ensure('sean.obrien@region.example')).toMatchObject({ name: "Sean O'Brien", email: 'sean.obrien@region.example' });
    expect(await people.ensure('nobody@region.example')).toBeUndefined();
  });

  it('are listed by role', async () => {
    const managers = await sitePeopleOn(office.connectionAs('foiCoordinator')).membersOf('manager');
    expect(managers.map(person => person.email).sort()).toEqual(['luc.beaulieu@region.example', 'maya.trembath@region.example']);
  });
});

it("asks for the site's zone when the page does not know it, together with the first reads", async () => {
  const connection = connect(office.site.spAs('foiCoordinator'), { sitePath });
  office.wire.listen();
  await Promise.all([listStoreOn(connection).find(things, { where: { status: 'open' } }), connection.zoneBias()]);
  expect(office.wire.requests.filter(({ url }) => url.endsWith('$batch'))).toHaveLength(1);
  expect(await connection.zoneBias()).toBe(300);
});
