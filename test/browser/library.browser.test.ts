import { readFile } from 'node:fs/promises';
import { Browser } from 'playwright-core';
import { accessibilityFindings } from '../support/accessibility';
import { openBrowser, pageAs, WatchedPage } from '../support/browser';
import { FixtureSite, siteWithFixture } from '../support/fixture/siteWithFixture';

jest.setTimeout(60_000);

const administrator = { userId: 1 };
const root = '/sites/region/Letters';
const view = `${root}/Forms/AllItems.aspx`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let browser: Browser;
let fixture: FixtureSite;
let opened: WatchedPage[] = [];

beforeAll(async () => {
  [browser, fixture] = await Promise.all([openBrowser(), siteWithFixture()]);
  const { store } = fixture;
  const { id } = store.addList(administrator, { title: 'Letters', description: '', baseTemplate: 101, settings: {} });
  store.updateList(administrator, id, { titles: { 'fr-FR': 'Lettres' } });
  for (const folder of ['2026-0001', '50% #2']) store.addFolder(administrator, `${root}/${folder}`);
  store.addFile(administrator, `${root}/2026-0001/Notice of an extension, as it was sent.docx`, bytes('notice'), false);
  store.addFile(administrator, `${root}/50% #2/50% of #2.txt`, bytes('odd'), false);
  store.addFile(administrator, `${root}/Template.docx`, bytes('template'), false);
});
afterAll(async () => {
  await browser.close();
  await fixture.close();
});

/** Closes the pages of a test; when it failed, keeps a picture of each. */
const watched = (work: () => Promise<void>) => async (): Promise<void> => {
  opened = [];
  const name = expect.getState().currentTestName ?? 'library';
  try {
    await work();
    for (const page of opened) await page.close();
  } catch (error) {
    for (const [index, page] of opened.entries()) await page.close(`${name}-${index + 1}`);
    throw error;
  }
};

async function visit(path: string, language: 'en' | 'fr' = 'en', width = 1280): Promise<WatchedPage> {
  const page = await pageAs(browser, fixture.site.siteUrl, 'staff', language, width);
  opened.push(page);
  await page.open(path);
  return page;
}

describe('a document library', () => {
  it.each([view, `${view}?id=${encodeURIComponent(`${root}/2026-0001`)}`])('%s is accessible, quiet and never scrolls sideways, in both languages, wide and on a phone', (path) => watched(async () => {
    for (const [language, width] of [['en', 1280], ['fr', 320]] as const) {
      const { page, check } = await visit(path, language, width);
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      await check();
    }
  })());

  it('leads into its folders and back, and gives out a file of any name', watched(async () => {
    const { page, follow, check } = await visit(root);
    expect(await page.locator('.list-grid tbody tr td:nth-child(3)').allTextContents()).toEqual(['2026-0001', '50% #2', 'Template.docx']);
    expect(await page.locator('.list-grid tbody tr td:nth-child(2)').allTextContents()).toEqual(['Folder', 'Folder', 'DOCX']);
    await follow(() => page.getByRole('link', { name: '50% #2' }).click());
    expect(await page.getByRole('navigation', { name: 'Folders' }).getByRole('link').allTextContents()).toEqual(['Letters', '50% #2']);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '50% of #2.txt' }).evaluate((link) => { link.setAttribute('download', ''); (link as HTMLElement).click(); })]);
    expect(await readFile(await download.path(), 'utf8')).toBe('odd');
    await follow(() => page.getByRole('navigation', { name: 'Folders' }).getByRole('link', { name: 'Letters' }).click());
    expect(await page.getByRole('navigation', { name: 'Folders' }).count()).toBe(0);
    await check();
  }));

  it('takes a file into the open folder, and replaces one only when that is wanted', watched(async () => {
    const { page, check, forgive } = await visit(`${root}/2026-0001`);
    const bring = (content: string): Promise<void> => page.locator('.command-bar input[type=file]').setInputFiles({ name: "L'été #1.txt", mimeType: 'text/plain', buffer: Buffer.from(content) });
    const kept = (): string => Buffer.from(fixture.store.content(administrator, `${root}/2026-0001/L'été #1.txt`)).toString();
    await bring('one');
    await page.getByRole('link', { name: "L'été #1.txt" }).waitFor();
    expect(kept()).toBe('one');
    await bring('two');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(kept()).toBe('one');
    await bring('two');
    await Promise.all([page.waitForResponse((response) => response.url().includes('overwrite=true') && response.ok()), page.getByRole('button', { name: 'Replace' }).click()]);
    expect(kept()).toBe('two');
    // The browser notes each refusal that the page then asks about.
    forgive();
    await check();
  }));

  it('shows the properties of a file that lies in a folder', watched(async () => {
    const { page, follow, check } = await visit(`${root}/2026-0001`);
    await page.getByRole('checkbox', { name: 'Select Notice of an extension, as it was sent.docx' }).check();
    await follow(() => page.getByRole('button', { name: 'Properties' }).click());
    expect(new URL(page.url()).pathname).toBe(`${root}/Forms/DispForm.aspx`);
    expect(await page.locator('dt').allTextContents()).toContain('Title');
    await check();
  }));
});
