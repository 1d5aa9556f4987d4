import fc from 'fast-check';
import { PageFacts, PageId, SitePages } from '../../../../src/kernel/ports/sitePages';
import { StoreError } from '../../../../src/kernel/ports/storeError';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { defaultSettings } from '../../../../src/systems/communications/check/defaultSettings';
import { CheckedPage, checkTexts } from '../../../../src/systems/communications/health/checkTexts';
import { addressesOf, brokenLinks, linksIn } from '../../../../src/systems/communications/health/links';
import { parse } from '../check/support/found';

const site = { siteUrl: 'https://office.example/sites/region', sitePath: '/sites/region' };
const here = '/sites/region/SitePages/Home page.aspx';
const known = addressesOf([{ path: here }, { path: '/sites/region/SitePages/Été.aspx' }, { path: '/sites/region/SitePages/hr/Leave.aspx' }]);

it('takes each address of a text once, as it is written', () => {
  expect(linksIn('<p><a href=" a.aspx ">A</a> <a>no</a> <a href="">empty</a> <a href="b?c=1&amp;d=2">B</a> <a href="a.aspx">again</a></p>', parse)).toEqual(['a.aspx', 'b?c=1&d=2']);
});

it.each([
  ['/sites/region/SitePages/Gone.aspx', true],
  ['https://office.example/sites/Region/SitePages/Gone.aspx?web=1#part', true],
  ['Gone.aspx', true],
  ['hr/Gone.aspx', true],
  ['/sites/region/SitePages/Home%20page.aspx', false],
  ['home page.aspx#top', false],
  ['%C3%89t%C3%A9.aspx', false],
  ['hr/leave.aspx', false],
  ['#part', false],
  ['https://other.example/sites/region/SitePages/Gone.aspx', false],
  ['/sites/other/SitePages/Gone.aspx', false],
  ['/sites/region/Shared%20Documents/Gone.pdf', false],
  ['/sites/region/SitePages/Forms/ByAuthor.aspx', false],
  ['mailto:sam@region.example', false],
  ['javascript:alert(1)', false],
  ['http://', false],
  ['/sites/region/SitePages/%E0%A4%A.aspx', false],
])('a link to %s is broken: %s', (link, isBroken) => {
  expect(brokenLinks([link], here, known, site)).toEqual(isBroken ? [link] : []);
});

it('judges any address without a fault, and none of a page that is there', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom('//', '\\', '%', 'a b.aspx')), link => expect(brokenLinks([link, here], here, known, site)).not.toContain(here)));
});

const page = (id: number, given: Partial<PageFacts> = {}): PageFacts => ({ id: id as PageId, name: `P${id}.aspx`, path: `/sites/region/SitePages/P${id}.aspx`, state: 'published', newsLanguage: null, ...given }) as PageFacts;

/** What becomes of the pages whose texts are these; an error stands for a text that can't be read. */
async function checked(texts: readonly (string | StoreError)[], pages: readonly PageFacts[], stopsAfter = Infinity): Promise<ReadonlyMap<number, CheckedPage>> {
  const done = new Map<number, CheckedPage>();
  const text: SitePages['text'] = async id => {
    const found = texts[Number(id) - 1];
    if (found instanceof StoreError) throw found;
    return { html: found, views: 12 };
  };
  await checkTexts({ ...site, pages: { text } } as Workplace, pages, { settings: defaultSettings, parse, all: pages }, { onChecked: (id, each) => done.set(id, each), isStopped: () => done.size >= stopsAfter });
  return done;
}

it('checks each text in the language of its page, or in the one that more of it is in', async () => {
  const french = '<p>Le bureau est fermé lundi et les gens de la région peuvent appeler le service.</p>';
  const pages = [page(1, { newsLanguage: 'fr' }), page(2, { newsLanguage: 'en' }), page(3), page(4, { name: 'P4-fr.aspx' })];
  const done = await checked([french, french, french, french], pages);
  const rules = [...done.values()].map(each => (each.kind === 'checked' ? each.findings.map(({ rule }) => rule) : each.kind));
  expect(rules).toEqual([[], ['language-mark'], [], []]);
});

it('tells of a page that was removed or is closed without stopping for it', async () => {
  const done = await checked(['<p>Fine.</p>', new StoreError({ kind: 'notFound' }), new StoreError({ kind: 'denied' }), '<p><a href="P9.aspx">The parking plan</a></p>', '<p>Fine.</p>'], [1, 2, 3, 4, 5].map(id => page(id)));
  expect([...done.values()].map(({ kind }) => kind)).toEqual(['checked', 'gone', 'failed', 'checked', 'checked']);
  expect(done.get(4)).toMatchObject({ brokenLinks: ['P9.aspx'], views: 12 });
});

it('stops when it is told to, and for a lost connection', async () => {
  const pages = Array.from({ length: 20 }, (_, place) => page(place + 1));
  expect((await checked(pages.map(() => '<p>Fine.</p>'), pages, 6)).size).toBeLessThan(12);
  await expect(checked([new StoreError({ kind: 'disconnected' })], [page(1)])).rejects.toThrow('disconnected');
});

it('finds a link from what readers see to a draft broken, and one between drafts whole', async () => {
  const link = '<p><a href="P3.aspx">The parking plan</a></p>';
  const done = await checked([link, link, ''], [page(1), page(2, { state: 'draft' }), page(3, { state: 'draft' })]);
  expect([1, 2].map(id => done.get(id))).toMatchObject([{ brokenLinks: ['P3.aspx'] }, { brokenLinks: [] }]);
});
