import fc from 'fast-check';
import { Fault } from '../../../local/server/contract';
import { PersonaId } from '../../../local/site';
import { calendarDate, Instant } from '../../../src/kernel/dates/calendarDate';
import { everyPage } from '../../../src/kernel/lists/everyPage';
import { PageContent, PageId, SitePages } from '../../../src/kernel/ports/sitePages';
import { StoreError, StoreProblem } from '../../../src/kernel/ports/storeError';
import { CleanHtml } from '../../../src/kernel/richText';
import { listStoreOn } from '../../../src/sharepoint/listStore';
import { createSitePages } from '../../../src/sharepoint/pages/sitePages';
import { testNow } from '../../support/site';
import { Office, startOffice } from '../office';
import { newsPages, systemWithPages } from './declaration';

let office: Office;
let pages: SitePages;
let now = testNow;
let count = 0;

beforeAll(async () => {
  office = await startOffice({ systems: [systemWithPages], now: () => now });
  pages = as('communicationsLead');
}, 30_000);
afterAll(() => office.close());
beforeEach(() => {
  now = testNow;
  office.wire.listen();
});

const as = (persona: PersonaId): SitePages => createSitePages(office.connectionAs(persona), office.site.origin);
/** What a reader's feed finds, by number. */
const readBy = async (persona: PersonaId, number: string): Promise<readonly (string | null)[]> =>
  (await listStoreOn(office.connectionAs(persona)).find(newsPages, { where: { newsNumber: number } })).items.map(({ title }) => title);
const problemOf = (work: Promise<unknown>): Promise<StoreProblem | undefined> => work.then(() => undefined, (error: unknown) => (error instanceof StoreError ? error.problem : Promise.reject(error)));
/** An hour after the test begins. */
const soon = '2026-03-05T18:00:00.000Z' as Instant;
const newNumber = (): string => `N-2026-${String((count += 1)).padStart(4, '0')}`;
const content = (more: Partial<PageContent> = {}): PageContent => ({
  title: 'New hours', description: 'From April', language: 'en', html: '<h2>Hours</h2><p>We open at 8.</p>' as CleanHtml, banner: { path: '/sites/region/CommsImages/a b.jpg', alternative: 'A clock' },
  topic: 'Work', author: 'chantal.roy@region.example', webParts: [{ componentId: '41e8a7d3-0f62-4c9e-8b15-97a3d2c6e414', title: 'About this page', properties: { number: 'N' } }], ...more,
});
/** A page of ours with content, still a draft. */
const written = async (number: string, more: Partial<PageContent> = {}): Promise<PageId> => {
  const id = await pages.ensure(`${number}-en.aspx`, 'New hours');
  await pages.save(newsPages, id, content(more), { newsNumber: number, newsLanguage: 'en' });
  return id;
};
const row = async (id: PageId): Promise<Record<string, unknown>> =>
  (await (await office.site.fetchAs('owner', `_api/sitepages/pages(${id})`, { headers: { Accept: 'application/json;odata=nometadata' } })).json()) as Record<string, unknown>;

describe('a page', () => {
  it('is a real news page with its picture, summary, topic, author, text and web parts', async () => {
    const number = newNumber();
    const draft = await pages.ensure(`${number}-en.aspx`, 'New hours');
    // Whoever reads a page meets its author.
    await pages.facts(draft);
    const id = await written(number);
    await pages.publish(id);
    const page = await row(id);
    expect(page).toMatchObject({
      FileName: `${number}-en.aspx`, Title: 'New hours', Description: 'From April', TopicHeader: 'Work', PromotedState: 2, PageLayoutType: 'Article', Version: '1.0',
      BannerImageUrl: `${office.site.origin}/sites/region/CommsImages/a%20b.jpg`, AuthorByline: ['i:0#.f|membership|chantal.roy@region.example'], IsPageCheckedOutToCurrentUser: false,
    });
    const [textPart, webPart] = JSON.parse(String(page.CanvasContent1)) as Record<string, unknown>[];
    expect(textPart).toMatchObject({ controlType: 4, innerHTML: '<div lang="en"><h2>Hours</h2><p>We open at 8.</p></div>' });
    expect(webPart).toMatchObject({ controlType: 3, webPartId: '41e8a7d3-0f62-4c9e-8b15-97a3d2c6e414', webPartData: { properties: { number: 'N' }, instanceId: webPart.id } });
    expect(JSON.parse(String(page.LayoutWebpartsContent))).toMatchObject([{ properties: { title: 'New hours', topicHeader: 'Work', altText: 'A clock', authors: [{ upn: 'chantal.roy@region.example', name: 'Chantal Roy' }] } }]);
  });

  it('is one page, however often it is asked for', async () => {
    const number = newNumber();
    const [first, second] = await Promise.all([pages.ensure(`${number}-en.aspx`, 'A'), pages.ensure(`${number}-en.aspx`, 'A')]);
    expect(second).toBe(first);
    await pages.save(newsPages, first, content({ title: 'B' }), {});
    expect(await pages.ensure(`${number}-en.aspx`, 'A')).toBe(first);
    expect((await pages.facts(first)).title).toBe('B');
  });

  it('says what it is in its columns', async () => {
    const number = newNumber();
    const id = await written(number);
    const owner = await office.workplaceAs('communicationsLead').people.ensure('sam.oduya@region.example');
    await pages.describe(newsPages, id, { contentOwner: owner, reviewOn: calendarDate('2026-11-01') });
    expect(await pages.facts(id)).toEqual({
      id, name: `${number}-en.aspx`, path: `/sites/region/SitePages/${number}-en.aspx`, title: 'New hours', isNews: true, state: 'draft',
      createdBy: expect.objectContaining({ name: 'Chantal Roy' }), modifiedBy: expect.objectContaining({ name: 'Chantal Roy' }), modifiedAt: '2026-03-05T17:00:00.000Z',
      owner: expect.objectContaining({ name: 'Sam Oduya' }), reviewOn: '2026-11-01', newsNumber: number, newsLanguage: 'en',
    });
  });

  it('gives back the very text that was saved, whatever is in it', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string(), fc.constantFrom('<div lang="fr">', '</div>', '&quot;', '\u202bشكرا\u202c', '👩🏽‍🚒', "l'été «\u00a0»", '{"controlType":4}', '\\u003c', '\u2028', ']]>')), { maxLength: 8 }), fc.constantFrom('en', 'fr'), async (parts, language) => {
        const html = `<p>${parts.map(part => (/^<\/?div/.test(part) ? '' : part.replace(/[<>&]/g, letter => `&#${letter.codePointAt(0)};`))).join('')}</p>` as CleanHtml;
        const id = await pages.ensure('Odd.aspx', 'Odd');
        await pages.save(newsPages, id, content({ html, language, title: 'Odd' }), {});
        expect(await pages.text(id)).toEqual({ html, views: null });
      }),
      { numRuns: 25 },
    ));

  it('keeps titles of any script, and refuses one that is too long before anything is sent', async () => {
    const id = await written(newNumber(), { title: '👩🏽‍🚒 «\u00a0L’été\u00a0» \u202bשלום\u202c <b>&' });
    expect((await pages.facts(id)).title).toBe('👩🏽‍🚒 «\u00a0L’été\u00a0» \u202bשלום\u202c <b>&');
    office.wire.listen();
    expect(await problemOf(pages.save(newsPages, id, content({ title: 'x'.repeat(400) }), {}))).toEqual({ kind: 'invalid', field: 'title' });
    expect(await problemOf(pages.save(newsPages, id, content({ description: 'x'.repeat(256) }), {}))).toEqual({ kind: 'invalid', field: 'description' });
    expect(await problemOf(pages.ensure('../a.aspx', 'A'))).toEqual({ kind: 'invalid' });
    expect(office.wire.requests).toEqual([]);
  });
});

describe('readers', () => {
  it('see nothing of a draft, then what was published, and of a change nothing before it is published', async () => {
    const number = newNumber();
    const id = await written(number);
    expect(await readBy('staff', number)).toEqual([]);
    expect(await problemOf(as('staff').facts(id))).toEqual({ kind: 'notFound' });
    await pages.publish(id);
    expect(await readBy('staff', number)).toEqual(['New hours']);
    await pages.save(newsPages, id, content({ title: 'Newer hours' }), {});
    expect((await pages.facts(id)).state).toBe('changed');
    expect(await readBy('staff', number)).toEqual(['New hours']);
    expect(await readBy('communicationsLead', number)).toEqual(['Newer hours']);
    await pages.publish(id);
    expect(await readBy('staff', number)).toEqual(['Newer hours']);
  });

  it('have a page that is out already: it is not published again, which SharePoint refuses', async () => {
    const id = await written(newNumber());
    await pages.publish(id);
    office.wire.listen();
    await pages.publish(id);
    expect(office.wire.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('keep what they have when the schedule of a change is taken back', async () => {
    const number = newNumber();
    const id = await written(number);
    await pages.publish(id);
    await pages.save(newsPages, id, content({ title: 'Newer hours' }), {});
    await pages.schedule(id, soon);
    expect((await pages.facts(id)).state).toBe('scheduled');
    await pages.unpublish(id);
    expect((await pages.facts(id)).state).toBe('changed');
    expect(await readBy('staff', number)).toEqual(['New hours']);
  });

  it('lose a page that is taken back, and get it again', async () => {
    const number = newNumber();
    const id = await written(number);
    await pages.publish(id);
    await pages.unpublish(id);
    await pages.unpublish(id);
    expect((await pages.facts(id)).state).toBe('draft');
    expect(await readBy('staff', number)).toEqual([]);
    await pages.publish(id);
    expect(await pages.facts(id)).toMatchObject({ state: 'published', isNews: true });
    expect(await readBy('staff', number)).toEqual(['New hours']);
    // A second time SharePoint counts it as 1.x, as it counts a change of what is out.
    await pages.save(newsPages, id, content({ title: 'Newer hours' }), {});
    await pages.publish(id);
    await pages.unpublish(id);
    expect((await pages.facts(id)).state).toBe('draft');
    expect(await readBy('staff', number)).toEqual([]);
  });

  it('see a scheduled page from its moment on, though nobody does anything then', async () => {
    const number = newNumber();
    const id = await written(number);
    await pages.schedule(id, soon);
    expect((await pages.facts(id)).state).toBe('scheduled');
    expect(await readBy('staff', number)).toEqual([]);
    now = Date.parse('2026-03-05T18:00:01Z');
    expect(await readBy('staff', number)).toEqual(['New hours']);
    expect((await pages.facts(id)).state).toBe('published');
  });

  it('never see a page whose schedule was taken back', async () => {
    const number = newNumber();
    const id = await written(number);
    await pages.schedule(id, soon);
    await pages.unpublish(id);
    expect((await pages.facts(id)).state).toBe('draft');
    now = Date.parse('2026-03-06T18:00:01Z');
    expect(await readBy('staff', number)).toEqual([]);
  });

  it('change nothing', async () => {
    const id = await written(newNumber());
    await pages.publish(id);
    const staff = as('staff');
    const attempts = [() => staff.save(newsPages, id, content(), {}), () => staff.describe(newsPages, id, { newsNumber: 'x' }), () => staff.unpublish(id), () => staff.schedule(id, soon), () => staff.ensure('Mine.aspx', 'Mine')];
    for (const attempt of attempts) expect(await problemOf(attempt())).toEqual({ kind: 'denied' });
    expect(await readBy('staff', 'x')).toEqual([]);
  });
});

describe('the list of all pages', () => {
  it('goes on for as long as there are pages, and leaves folders and other files out', async () => {
    const { store } = office.site;
    const before = (await everyPage(after => pages.all(after))).length;
    store.together(() => {
      for (let number = 0; number < 210; number += 1) store.addPage({ userId: 1 }, { name: `Many-${number}.aspx`, values: { Title: `Many ${number}` }, checkedOut: false });
      store.addFolder({ userId: 1 }, '/sites/region/SitePages/Templates');
    });
    const all = await everyPage(after => pages.all(after));
    expect(all).toHaveLength(before + 210);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.find(({ name }) => name === 'Many-7.aspx')).toMatchObject({ title: 'Many 7', isNews: false, state: 'draft', owner: null, newsNumber: null });
    expect(office.wire.requests.filter(({ url }) => url.includes('/items')).length).toBeGreaterThan(1);
  });
});

describe('a page that somebody else holds or removed', () => {
  it('is told as such, and stays as it is', async () => {
    const number = newNumber();
    const id = await written(number);
    office.site.store.checkOut({ userId: 1 }, libraryId(), id);
    expect(await problemOf(pages.save(newsPages, id, content({ title: 'Other' }), {}))).toEqual({ kind: 'stale' });
    expect(await problemOf(pages.describe(newsPages, id, { newsNumber: 'other' }))).toEqual({ kind: 'stale' });
    office.site.store.undoCheckOut({ userId: 1 }, libraryId(), id);
    expect(await pages.facts(id)).toMatchObject({ title: 'New hours', newsNumber: number });
  });

  it('is not found, whatever is asked of it', async () => {
    const id = await written(newNumber());
    office.site.store.recycleItem({ userId: 1 }, libraryId(), id, '*');
    const attempts = [
      () => pages.save(newsPages, id, content(), {}), () => pages.describe(newsPages, id, { newsNumber: 'x' }), () => pages.publish(id), () => pages.schedule(id, soon), () => pages.unpublish(id), () => pages.facts(id),
      () => pages.text(id),
    ];
    for (const attempt of attempts) expect(await problemOf(attempt())).toEqual({ kind: 'notFound' });
  });

  it('is left free for others when SharePoint refuses a column', async () => {
    const id = await written(newNumber());
    const nobody = { id: 99_999 as never, name: '', email: '' };
    expect(await problemOf(pages.save(newsPages, id, content({ title: 'Other' }), { contentOwner: nobody }))).toBeDefined();
    await as('owner').save(newsPages, id, content({ title: 'By another' }), {});
    expect((await pages.facts(id)).title).toBe('By another');
  });
});

const libraryId = (): string => office.site.store.list({ userId: 1 }, { url: '/sites/region/SitePages' }).id;

describe('a connection that breaks', () => {
  const everyWrite = async (fault: Fault, work: (id: PageId) => Promise<void>, id: PageId): Promise<number> => {
    let broken = 0;
    for (; ; broken += 1) {
      let write = 0;
      office.wire.listen(({ method, url }) => (method === 'POST' && !/\$batch|contextinfo/.test(url) && (write += 1) === broken + 1 ? fault : undefined));
      const problem = await problemOf(work(id));
      office.wire.listen();
      if (problem === undefined) return broken;
      expect(problem).toEqual({ kind: 'disconnected' });
      await work(id);
    }
  };

  it.each<Fault>(['cutBefore', 'cutAfter'])('%s any write leaves what the same call completes', async fault => {
    const number = newNumber();
    const id = await written(number);
    expect(await everyWrite(fault, page => pages.save(newsPages, page, content({ title: 'Saved' }), { newsNumber: number }), id)).toBe(3);
    expect(await pages.facts(id)).toMatchObject({ title: 'Saved', state: 'draft' });
    await everyWrite(fault, page => pages.publish(page), id);
    expect(await readBy('staff', number)).toEqual(['Saved']);
    await everyWrite(fault, page => pages.unpublish(page), id);
    expect(await readBy('staff', number)).toEqual([]);
    expect((await pages.facts(id)).state).toBe('draft');
    await everyWrite(fault, page => pages.schedule(page, soon), id);
    expect((await pages.facts(id)).state).toBe('scheduled');
  });

  it.each<Fault>(['cutBefore', 'cutAfter'])('%s any write of a new page leaves one page', async fault => {
    for (let broken = 1; ; broken += 1) {
      const name = `${newNumber()}-en.aspx`;
      let write = 0;
      office.wire.listen(({ method, url }) => (method === 'POST' && !/\$batch|contextinfo/.test(url) && (write += 1) === broken ? fault : undefined));
      const problem = await problemOf(pages.ensure(name, 'New'));
      office.wire.listen();
      const id = await pages.ensure(name, 'New');
      expect(await pages.facts(id)).toMatchObject({ name, title: 'New', isNews: true, state: 'draft' });
      if (problem === undefined) return expect(broken).toBe(3);
      expect(problem).toEqual({ kind: 'disconnected' });
    }
  });
});
