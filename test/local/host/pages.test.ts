import { FixtureSite, siteWithFixture } from '../../support/fixture/siteWithFixture';
import { FixtureList, makeFixtureList } from '../../support/fixture/fixtureList';
import { canvasContent, canvasOfPage } from '../../../local/host/pages/canvasPage';
import { readPackage } from '../../../local/host/package/solutionPackage';
import { fixtureIds, fixturePackage } from '../../support/fixture/fixturePackage';
import { PageData } from '../../../local/host/pages/pageData';

let fixture: FixtureSite;
let list: FixtureList;
let hidden: FixtureList;

beforeAll(async () => {
  fixture = await siteWithFixture();
  list = makeFixtureList(fixture.store, { userId: 1 }, 3);
  hidden = withheldList();
});
afterAll(() => fixture.close());

/** A list that only the administrator may open. */
function withheldList(): FixtureList {
  const { id, serverRelativeUrl } = fixture.store.addList({ userId: 1 }, { title: 'Secrets', description: '', baseTemplate: 100, settings: {} });
  fixture.store.breakInheritance({ userId: 1 }, { kind: 'list', listId: id }, false, true);
  return { id, url: serverRelativeUrl };
}

interface Page { readonly status: number; readonly headers: Headers; readonly text: string }

async function page(path: string, persona = 'staff', language = 'en', headers: Record<string, string> = {}): Promise<Page> {
  const response = await fetch(fixture.site.origin + path, { headers: { Cookie: `persona=${persona}; language=${language}`, Accept: 'text/html', ...headers }, redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function dataOf({ text }: Page): PageData {
  const [, json] = /<script type="application\/json" id="host-page-data">(.*?)<\/script>/s.exec(text) ?? [];
  return JSON.parse(json) as PageData;
}

const everyPage = ['/sites/region', '/sites/region/SitePages/FOI.aspx', '/sites/region/_layouts/15/viewlsts.aspx', '/sites/region/_layouts/15/outbox.aspx', '/sites/region/Lists/Deliveries/ByDue.aspx', '/sites/region/Lists/Deliveries/NewForm.aspx', '/sites/region/nothing'];

describe('every page', () => {
  it.each(everyPage)('%s carries the policy that SharePoint enforces, and keeps it', async (path) => {
    const { headers, text } = await page(path);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of ["script-src 'self';", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'self'", "connect-src 'self'", "img-src 'self' data: blob:", "font-src 'self' data:"]) expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    for (const [, attributes] of text.matchAll(/<script([^>]*)>/g)) expect(attributes).toMatch(/src="\/_local\/|type="application\/json"/);
    expect(text).not.toMatch(/\son[a-z]+=/);
  });

  it.each(everyPage)('%s names nothing outside the machine', async (path) => {
    const { text } = await page(path);
    for (const [, url] of text.matchAll(/(?:src|href|action)="([^"]*)"/g)) expect(url).toMatch(/^(\/(?!\/)|#|data:,)/);
  });

  it.each([['en', 'en-CA', 'Skip to main content'], ['fr', 'fr-CA', 'Passer au contenu principal']])('is in the language of the visitor (%s)', async (language, lang, words) => {
    for (const path of everyPage) {
      const { text } = await page(path, 'staff', language);
      expect(text).toContain(`<html lang="${lang}"`);
      expect(text).toContain(words);
    }
  });

  it('is not kept by any cache, while its files are kept for ever', async () => {
    const { headers, text } = await page('/sites/region');
    expect(headers.get('cache-control')).toContain('no-store');
    const [, script] = /<script defer src="([^"]+)"/.exec(text) ?? [];
    const file = await fetch(fixture.site.origin + script, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('content-encoding')).toBe('gzip');
  });
});

describe('a canvas page', () => {
  it('is the home page at the address of the site', async () => {
    expect((await page('/')).headers.get('location')).toBe('/sites/region');
    expect(dataOf(await page('/sites/region')).page).toEqual(dataOf(await page('/sites/region/SitePages/home.aspx')).page);
  });

  it('has a place for each web part, and carries the manifests of what it shows and of nothing else', async () => {
    const home = await page('/sites/region');
    const { page: model, preloaded } = dataOf(home);
    if (model.kind !== 'canvas') throw new Error('no canvas');
    for (const { instanceId } of model.webParts) expect(home.text).toContain(`id="${instanceId}"`);
    const aliases = preloaded.manifests.map(({ alias }) => alias);
    expect(aliases).toEqual(expect.arrayContaining(['MyWorkWebPart', 'SPWebPartBase', 'local-host', 'react']));
    expect(aliases).not.toContain('FoiDeskWebPart');
    expect(JSON.stringify(preloaded).length).toBeLessThan(20_000);
  });

  it('says so where a web part is not in the package, and lays out the others', async () => {
    const { manifests } = await readPackage(await fixturePackage());
    const { main, model } = canvasContent('en', 'X.aspx', canvasOfPage({
      fileName: 'X.aspx', title: { en: 'X', fr: 'X' },
      sections: [{ layout: 'oneThirdLeft', columns: [[{ component: 'GoneWebPart' }], [{ component: fixtureIds.greeting.toUpperCase(), properties: { greeting: 'Hi' } }]] }],
    }), manifests);
    expect(main.text).toContain('<strong>GoneWebPart</strong> is not in the package that this site runs');
    expect(main.text).toMatch(/canvas-column-4.*canvas-column-8/s);
    expect(model.webParts).toMatchObject([{ componentId: fixtureIds.greeting, properties: { greeting: 'Hi' } }]);
  });

  it('tells the runtime who asks, in which language, and where Graph is', async () => {
    const { preloaded } = dataOf(await page('/sites/region', 'manager', 'fr'));
    expect(preloaded.spPageContextInfo).toMatchObject({
      userEmail: 'maya.trembath@region.example', currentUICultureName: 'fr-FR', currentCultureName: 'fr-CA', msGraphEndpointUrl: fixture.site.origin,
      webAbsoluteUrl: fixture.site.siteUrl, isAnonymousGuestUser: false, formDigestValue: expect.stringMatching(/^0x[0-9A-F]+,/),
    });
  });

  it('gives a form digest that the site takes', async () => {
    const { preloaded } = dataOf(await page('/sites/region'));
    const response = await fetch(`${fixture.site.siteUrl}/_api/web/lists/getbytitle('Deliveries')/items`, {
      method: 'POST',
      headers: { Cookie: 'persona=staff', 'X-RequestDigest': String(preloaded.spPageContextInfo.formDigestValue), 'Content-Type': 'application/json;odata=nometadata', Accept: 'application/json;odata=nometadata' },
      body: JSON.stringify({ Title: 'Parcel by digest' }),
    });
    expect(response.status).toBe(201);
  });
});

describe('list pages and forms', () => {
  it('open on the default view', async () => {
    expect((await page('/sites/region/Lists/Deliveries')).headers.get('location')).toBe('/sites/region/Lists/Deliveries/ByDue.aspx');
  });

  it('carry the list and its extensions', async () => {
    const data = dataOf(await page(`${list.url}/ByDue.aspx`));
    expect(data.page).toMatchObject({ kind: 'list', listUrl: list.url, viewName: 'ByDue', commandSets: [{ title: 'Fixture' }] });
    expect(data.preloaded.spPageContextInfo).toMatchObject({ listId: list.id, listTitle: 'Deliveries', listUrl: list.url });
    expect(data.preloaded.manifests.map(({ alias }) => alias)).toEqual(expect.arrayContaining(['FixtureCommandSet', 'FixtureStars', 'SPListViewExtensibility']));
  });

  it('know the item and where to go back to, but not another site', async () => {
    const form = dataOf(await page(`${list.url}/EditForm.aspx?ID=2&Source=%2Fsites%2Fregion%2FSitePages%2FFOI.aspx`)).page;
    expect(form).toMatchObject({ kind: 'form', mode: 'edit', itemId: 2, source: '/sites/region/SitePages/FOI.aspx' });
    const stranger = dataOf(await page(`${list.url}/EditForm.aspx?ID=2&Source=https%3A%2F%2Felsewhere.example%2F`)).page;
    expect(stranger).toMatchObject({ source: `${list.url}/ByDue.aspx` });
  });

  it.each([['Lists/Nowhere/AllItems.aspx', 404], ['Lists/Deliveries/DispForm.aspx?ID=999', 404], ['Lists/Deliveries/DispForm.aspx', 404], ['SitePages/Nothing.aspx', 404]])('%s is said to be missing', async (path, status) => {
    const answer = await page(`/sites/region/${path}`);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain('This page was not found');
  });

  it('refuse what the visitor may not see, and do not name it in menus', async () => {
    const refused = await page(`${hidden.url}/AllItems.aspx`);
    expect([403, 404]).toContain(refused.status);
    expect(refused.text).toContain('Nothing was changed.');
    expect((await page('/sites/region')).text).not.toContain('Secrets');
    expect((await page('/sites/region/_layouts/15/viewlsts.aspx')).text).not.toContain('Secrets');
    expect((await page('/sites/region', 'owner')).text).toContain('Secrets');
  });
});

describe('what the page says', () => {
  it('shows pages of the owner to the owner alone', async () => {
    expect((await page('/sites/region', 'staff')).text).not.toContain('Setup.aspx');
    expect((await page('/sites/region', 'owner')).text).toContain('Setup.aspx');
    const refused = await page('/sites/region/SitePages/Setup.aspx', 'staff');
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('You need permission to see this');
  });

  it('never lets a list name or a message become markup', async () => {
    fixture.store.addList({ userId: 1 }, { title: '</script><img src=x onerror=alert(1)>', description: '<b>x</b>', baseTemplate: 100, settings: {} });
    fixture.store.keepMail({ fromUpn: '<i>x</i>', sentAt: '2026-03-05T15:00:00Z', body: JSON.stringify({ subject: '<script>1</script>', body: { contentType: 'HTML', content: '<p>Hello <b>you</b></p>&lt;img&gt;' } }) });
    for (const path of ['/sites/region', '/sites/region/_layouts/15/viewlsts.aspx', '/sites/region/_layouts/15/outbox.aspx', '/sites/region/_layouts/15/error.aspx?ErrorDetails=%3Cimg%20src%3Dx%3E']) {
      const { text } = await page(path, 'owner');
      expect(text).not.toMatch(/<img src=x|<script>1|<i>x|<b>x/);
    }
    expect((await page('/sites/region/_layouts/15/outbox.aspx', 'owner')).text).toContain('Hello you');
  });
});

describe('the outbox', () => {
  it('shows a message to those whom it was between, and to the owner', async () => {
    const toMaya = [{ emailAddress: { address: 'Maya.Trembath@region.example' }, type: 'optional' }];
    await graph('me/sendMail', { message: { subject: 'Only for Maya', body: { contentType: 'Text', content: 'x' }, toRecipients: toMaya } });
    const readers = await Promise.all(['manager', 'foiCoordinator', 'owner', 'staff', 'otherManager'].map(async (persona) => (await page('/sites/region/_layouts/15/outbox.aspx', persona)).text.includes('Only for Maya')));
    expect(readers).toEqual([true, true, true, false, false]);
  });

  it('shows a day in a calendar to those whom it is for, and to the owner', async () => {
    const [start, end] = ['2026-03-16', '2026-03-17'].map((day) => ({ dateTime: `${day}T00:00:00`, timeZone: 'America/Toronto' }));
    await graph('me/events', { subject: 'Due back', isAllDay: true, start, end, attendees: [{ emailAddress: { address: 'maya.trembath@region.example' } }] });
    const readers = await Promise.all(['manager', 'foiCoordinator', 'owner', 'staff'].map(async (persona) => (await page('/sites/region/_layouts/15/outbox.aspx', persona)).text));
    expect(readers.map((text) => text.includes('Due back'))).toEqual([true, true, true, false]);
    expect(readers[0]).toContain('2026-03-16');
  });

  /** What the coordinator's page would ask of Graph. */
  async function graph(path: string, content: object): Promise<void> {
    const response = await fetch(`${fixture.site.origin}/v1.0/${path}`, { method: 'POST', body: JSON.stringify(content), headers: { 'Content-Type': 'application/json', Cookie: 'persona=foiCoordinator' } });
    expect(response.ok).toBe(true);
  }
});

describe('a site that nobody has been let into', () => {
  it('is refused page by page, and the way to another person stays open', async () => {
    const closed = await siteWithFixture(false);
    try {
      for (const path of ['/sites/region', '/sites/region/_layouts/15/viewlsts.aspx', '/sites/region/Lists/X/AllItems.aspx']) {
        const response = await fetch(closed.site.origin + path, { headers: { Cookie: 'persona=staff; language=en' } });
        expect(response.status).toBe(403);
        expect(await response.text()).toContain('You need permission to see this');
      }
      expect((await fetch(closed.site.siteUrl, { headers: { Cookie: 'persona=owner; language=en' } })).status).toBe(200);
    } finally {
      await closed.close();
    }
  });
});

describe('files', () => {
  it.each(['/_local/../package.json', '/_local/spfx/../../package.json', '/_local/%2e%2e/package.json', '/_local/spfx/x/sp-loader.js', '/_local/client/', '/_local/react/..%2f..%2fpackage.json'])('%s is refused', async (path) => {
    const response = await rawGet(path);
    expect(response).toMatch(/^HTTP\/1\.1 404/);
    expect(response).not.toContain('regional-intranet');
  });
});

/** Sends the path as it stands: `fetch` would tidy it up first. */
async function rawGet(path: string): Promise<string> {
  const { connect } = await import('node:net');
  const { port } = new URL(fixture.site.origin);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`));
    socket.on('data', (chunk) => { text += chunk.toString(); }).on('end', () => resolve(text)).on('error', reject);
  });
}

describe('changing the person or the language', () => {
  const send = (body: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${fixture.site.origin}/_local/visitor`, {
    method: 'POST', body, redirect: 'manual', headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: fixture.site.origin, ...headers },
  });

  it('keeps the choice in a cookie and goes back to the page', async () => {
    const response = await send('persona=manager&return=%2Fsites%2Fregion%2FLists%2FDeliveries%2FByDue.aspx');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/sites/region/Lists/Deliveries/ByDue.aspx');
    expect(response.headers.get('set-cookie')).toMatch(/^persona=manager; Path=\/; .*SameSite=Lax/);
    expect((await send('language=fr')).headers.get('set-cookie')).toMatch(/^language=fr;/);
  });

  it('is not needed on a first visit: the page says who one is', async () => {
    const first = await fetch(fixture.site.siteUrl, { headers: { 'Accept-Language': 'fr-CA' } });
    expect(first.headers.getSetCookie().map((cookie) => cookie.split(';')[0])).toEqual(['persona=foiCoordinator', 'language=fr']);
    const second = await fetch(fixture.site.siteUrl, { headers: { Cookie: 'persona=staff; language=en' } });
    expect(second.headers.getSetCookie()).toEqual([]);
  });

  it.each(['//elsewhere.example/', 'https://elsewhere.example/', '/\\elsewhere.example', ''])('does not lead to %s', async (target) => {
    expect((await send(`language=fr&return=${encodeURIComponent(target)}`)).headers.get('location')).toBe('/sites/region');
  });

  it('is refused from another site, for unknown names, and by GET', async () => {
    expect((await send('persona=manager', { Origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await send('persona=nobody')).status).toBe(400);
    expect((await send('language=de')).status).toBe(400);
    expect((await send('')).status).toBe(400);
    expect((await send('x'.repeat(10_000))).status).toBe(413);
    expect((await fetch(`${fixture.site.origin}/_local/visitor`)).status).toBe(405);
  });
});

describe('a library', () => {
  const root = '/sites/region/Papers été';
  const view = '/sites/region/Papers%20%C3%A9t%C3%A9/Forms/AllItems.aspx';
  const closed = '/sites/region/Closed';
  beforeAll(() => {
    const administrator = { userId: 1 };
    for (const title of ['Papers été', 'Closed']) fixture.store.addList(administrator, { title, description: '', baseTemplate: 101, settings: {} });
    fixture.store.addFolder(administrator, `${root}/50% #1`);
    fixture.store.addFile(administrator, `${closed}/a.txt`, new TextEncoder().encode('a'), false);
    fixture.store.breakInheritance(administrator, { kind: 'list', listId: fixture.store.list(administrator, { url: closed }).id }, false, true);
  });

  it('opens at its default view, and a folder of it by its own address', async () => {
    const leadsTo = async (path: string): Promise<unknown> => {
      const { status, headers } = await page(path);
      return [status, headers.get('location')];
    };
    expect(await leadsTo(encodeURI(root))).toEqual([303, view]);
    expect(await leadsTo(`${encodeURI(root)}/50%25%20%231`)).toEqual([303, `${view}?id=${encodeURIComponent(`${root}/50% #1`)}`]);
    expect(dataOf(await page(`${view}?id=${encodeURIComponent(`${root}/50% #1`)}`)).page).toMatchObject({ kind: 'list', listUrl: root, folder: `${root}/50% #1` });
    expect(dataOf(await page(view)).page).toMatchObject({ folder: root });
  });

  it('says what is not there and what is closed', async () => {
    expect((await page(`${encodeURI(root)}/none`)).status).toBe(404);
    expect((await page(`${view}?id=${encodeURIComponent(`${root}/none`)}`)).status).toBe(404);
    expect((await page(`${view}?id=${encodeURIComponent(closed)}`)).status).toBe(403);
    expect((await page(`${view}?id=${encodeURIComponent(closed)}`, 'owner')).status).toBe(404);
    for (const path of [closed, `${closed}/a.txt`, `${closed}/Forms/AllItems.aspx`]) expect((await page(path)).status).toBe(403);
    expect((await page(`${closed}/a.txt`, 'owner')).text).toBe('a');
  });
});
