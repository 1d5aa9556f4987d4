import { readFileSync } from 'node:fs';
import { Browser } from 'playwright-core';
import { accessibilityFindings } from '../support/accessibility';
import { openBrowser, pageAs, WatchedPage } from '../support/browser';
import { FixtureList, makeFixtureList } from '../support/fixture/fixtureList';
import { fixtureIds } from '../support/fixture/fixturePackage';
import { FixtureSite, siteWithFixture } from '../support/fixture/siteWithFixture';

jest.setTimeout(60_000);

let browser: Browser;
let fixture: FixtureSite;
let list: FixtureList;
let opened: WatchedPage[] = [];

const administrator = { userId: 1 };

beforeAll(async () => {
  [browser, fixture] = await Promise.all([openBrowser(), siteWithFixture()]);
  list = makeFixtureList(fixture.store, administrator, 75);
  makeFixtureForms();
  fixture.store.addCustomAction(administrator, { kind: 'web' }, {
    name: 'banner', title: 'Banner', location: 'ClientSideExtension.ApplicationCustomizer', sequence: 1, clientSideComponentId: fixtureIds.banner, clientSideComponentProperties: '{"words":"quiet week"}', settings: {},
  });
});
afterAll(async () => {
  await browser.close();
  await fixture.close();
});
/** Closes the pages of a test; when it failed, keeps a picture of each. */
const watched = (work: () => Promise<void>) => async (): Promise<void> => {
  opened = [];
  const name = expect.getState().currentTestName ?? 'host';
  try {
    await work();
    for (const page of opened) await page.close();
  } catch (error) {
    for (const [index, page] of opened.entries()) await page.close(`${name}-${index + 1}`);
    throw error;
  }
};

/** A second list, whose items open in a form of its own. */
function makeFixtureForms(): void {
  const { id } = fixture.store.addList(administrator, { title: 'Own forms', description: '', baseTemplate: 100, settings: {} });
  const [{ stringId }] = fixture.store.contentTypes(administrator, id);
  const { form } = fixtureIds;
  fixture.store.updateContentType(administrator, id, stringId, { newFormClientSideComponentId: form, editFormClientSideComponentId: form, displayFormClientSideComponentId: form });
  fixture.store.addItem(administrator, id, { Title: 'One' });
}

async function visit(path: string, persona: Parameters<typeof pageAs>[2] = 'staff', language: 'en' | 'fr' = 'en', width = 1280): Promise<WatchedPage> {
  const page = await pageAs(browser, fixture.site.siteUrl, persona, language, width);
  opened.push(page);
  await page.open(path);
  return page;
}

const pages = ['/sites/region', '/sites/region/_layouts/15/viewlsts.aspx', '/sites/region/_layouts/15/outbox.aspx', '/sites/region/Lists/Deliveries/ByStatus.aspx', '/sites/region/Lists/Deliveries/NewForm.aspx', '/sites/region/Lists/Deliveries/DispForm.aspx?ID=2'];

describe('every page of the local site', () => {
  it.each(pages)('%s is accessible, quiet and never scrolls sideways, in both languages, wide and on a phone', (path) => watched(async () => {
    for (const [language, width] of [['en', 1280], ['fr', 320]] as const) {
      const { page, check } = await visit(path, 'staff', language, width);
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      await check();
    }
  })());

  it('is reached past the menus by the skip link', watched(async () => {
    const { page, check } = await visit('/sites/region');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    expect(await page.locator('main:focus').count()).toBe(1);
    await check();
  }));

  it('shows its menu on a phone when asked', watched(async () => {
    const { page, check } = await visit('/sites/region', 'staff', 'en', 375);
    const menu = page.getByRole('navigation', { name: 'Site navigation' });
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await menu.isVisible()).toBe(true);
    await check();
  }));
});

describe('the visitor', () => {
  it('becomes another person, and the page knows it', watched(async () => {
    const { page, follow, check } = await visit('/sites/region');
    expect(await page.locator('.web-part[data-web-part]').textContent()).toBe('Hello Sam Oduya');
    await page.locator('.persona summary').click();
    await follow(() => page.getByRole('button', { name: /Maya Trembath/ }).click());
    expect(await page.locator('.web-part[data-web-part]').textContent()).toBe('Hello Maya Trembath');
    expect(await page.locator('.persona summary').textContent()).toContain('Manager');
    await check();
  }));

  it('changes the language and stays on the page', watched(async () => {
    const { page, follow, check } = await visit('/sites/region/Lists/Deliveries/ByDue.aspx');
    await follow(() => page.getByRole('button', { name: 'Français' }).click());
    expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA');
    expect(new URL(page.url()).pathname).toBe('/sites/region/Lists/Deliveries/ByDue.aspx');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Livraisons');
    await check();
  }));
});

describe('web parts', () => {
  it('are timed from the bare page to the finished one', watched(async () => {
    const { page } = await visit('/sites/region');
    const { bare, finished } = await page.evaluate(() => (window as unknown as { __host: { timings: { bare: number; finished: number } } }).__host.timings);
    expect(bare).toBeGreaterThan(0);
    expect(finished).toBeGreaterThan(bare);
  }));

  it('ask SharePoint and Graph through the framework’s own clients', watched(async () => {
    const { page, check } = await visit('/sites/region/SitePages/Setup.aspx', 'owner');
    expect(await page.locator('.web-part[data-web-part]').textContent()).toBe('Northern Region: Owen Marsh is Owen Marsh');
    await check();
  }));

  it('share the page with the site’s application customizers', watched(async () => {
    const { page, check } = await visit('/sites/region');
    await page.getByText('Banner: quiet week').waitFor();
    await check();
  }));

  it('that fail leave a box that says what is safe and what to do', watched(async () => {
    const { page, forgive } = await visit('/sites/region/SitePages/FOI.aspx');
    const box = page.getByRole('alert');
    expect(await box.textContent()).toContain('Broken part could not be shown');
    expect(await box.textContent()).toContain('nothing that was saved is lost');
    expect(await accessibilityFindings(page)).toEqual([]);
    forgive();
  }));
});

describe('a list page', () => {
  const row = 'table.list-grid tbody tr';

  it('shows rows with formatted columns, field customizers and calendar days', watched(async () => {
    const { page, check } = await visit('/sites/region/Lists/Deliveries');
    expect(await page.locator(row).count()).toBe(30);
    const cells = await page.locator(row, { hasText: 'Parcel 56' }).first().locator('td').allTextContents();
    expect(cells.slice(3)).toEqual(['2026-02-01', 'Owen Marsh', '56,028', '★★ of Parcel 56']);
    expect(cells[2]).toContain('Done');
    expect(await page.locator('.sp-field-severity--good .format-icon').count()).toBeGreaterThan(0);
    await check();
  }));

  it('marks rows by a date, in the words of the reader, on a phone too', watched(async () => {
    for (const [language, width, late, today] of [['en', 1280, '14 days overdue', 'Due today'], ['fr', 320, 'En retard de 14 jours', 'Échéance aujourd’hui']] as const) {
      const { page, open, close, check } = await pageAs(browser, fixture.site.siteUrl, 'staff', language, width, { now: Date.parse('2026-02-15T15:00:00Z') });
      await open('/sites/region/Lists/Deliveries/Marked.aspx');
      const marked = page.locator(`${row}.sp-field-severity--blocked`, { hasText: late });
      expect(await marked.first().locator('.format-icon').count()).toBe(1);
      await page.getByRole('button', { name: /^(Load more|Charger plus)/ }).click();
      await page.locator(`${row}.sp-field-severity--warning`, { hasText: today }).first().waitFor();
      expect(await page.locator(row, { hasText: 'Parcel 1' }).first().getAttribute('class')).toBe('intranet-due');
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      await check();
      await close();
    }
  }));

  it('sorts by a column, back and forth', watched(async () => {
    const { page, check } = await visit('/sites/region/Lists/Deliveries');
    const head = page.getByRole('columnheader', { name: 'Weight' });
    await head.getByRole('button').click();
    await page.locator(`${row}:first-child`, { hasText: '1,000.5' }).waitFor();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    await page.locator(`${row}:first-child`, { hasText: 'Parcel 75' }).waitFor();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await check();
  }));

  it('filters by choice and date, shows the filters as chips and takes them away', watched(async () => {
    const { page, check } = await visit('/sites/region/Lists/Deliveries');
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Late', { exact: true }).check();
    await page.getByLabel('To', { exact: true }).fill('2026-02-03');
    await page.getByText('3 items shown').waitFor();
    const statuses = await page.locator(`${row} td:nth-child(3)`).allTextContents();
    expect(statuses.every((text) => text.includes('Late'))).toBe(true);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /Remove filter Status/ }).click();
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.getByText('30 items shown').waitFor();
    await check();
  }));

  it('loads more until all is shown', watched(async () => {
    const { page, check } = await visit('/sites/region/Lists/Deliveries');
    await page.getByRole('button', { name: 'Load more' }).click();
    await page.getByText('60 items shown').waitFor();
    await page.getByRole('button', { name: 'Load more' }).click();
    await page.getByText('75 items shown').waitFor();
    expect(await page.getByRole('button', { name: 'Load more' }).count()).toBe(0);
    await check();
  }));

  it('offers a command set’s command for one chosen row, and runs it', watched(async () => {
    const { page, check } = await visit('/sites/region/Lists/Deliveries');
    const command = page.getByRole('button', { name: 'Show choice' });
    expect(await command.count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Select Parcel 56' }).check();
    await command.click();
    expect(await page.getByRole('dialog').textContent()).toContain('You picked Parcel 56');
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: 'Select Parcel 28' }).check();
    expect(await command.count()).toBe(0);
    await check();
  }));

  it('exports every row of the view', watched(async () => {
    const { page, check } = await visit('/sites/region/Lists/Deliveries');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export to CSV' }).click()]);
    expect(download.suggestedFilename()).toBe('Deliveries.csv');
    const lines = readFileSync(await download.path(), 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(76);
    expect(lines[0]).toContain('"Title","Status","Due","Driver","Weight","Stars"');
    await check();
  }));

  it('deletes what is chosen after asking by name', watched(async () => {
    const { page, check } = await visit('/sites/region/Lists/Deliveries', 'owner');
    await page.getByRole('checkbox', { name: 'Select Parcel 28' }).check();
    await page.getByRole('button', { name: 'Delete' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('Parcel 28');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await page.locator(row, { hasText: 'Parcel 28' }).waitFor({ state: 'detached' });
    await check();
  }));

  it('shows a refusal in SharePoint’s words', watched(async () => {
    fixture.store.addView(administrator, list.id, { title: 'Broken', urlName: 'Broken', fields: ['LinkTitle'], viewQuery: '<Where><Eq><FieldRef Name="Gone"/><Value Type="Text">x</Value></Eq></Where>', rowLimit: 30, paged: true });
    const { page, forgive } = await visit('/sites/region/Lists/Deliveries/Broken.aspx');
    const box = page.getByRole('alert');
    expect(await box.textContent()).toContain('The view can’t be shown');
    expect(await box.locator('.failure-detail').textContent()).not.toBe('');
    forgive();
  }));
});

describe('forms', () => {
  it('name the field that is wrong, keep what was typed, and save', watched(async () => {
    const { page, follow, check, forgive } = await visit('/sites/region/Lists/Deliveries/NewForm.aspx');
    await page.getByLabel('Due').fill('2026-03-08');
    await page.getByLabel('Driver').fill('nobody@region.example');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Title: Fill in this field.');
    await page.getByLabel('Title').fill('Parcel by form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Driver: No one by this name').waitFor();
    forgive();
    expect(await page.getByLabel('Due').inputValue()).toBe('2026-03-08');
    await page.getByLabel('Driver').fill('maya.trembath@region.example');
    await follow(() => page.getByRole('button', { name: 'Save' }).click());
    expect(page.url()).toContain('ByDue.aspx');
    const saved = fixture.store.items(administrator, list.id, { orderBy: [{ ref: { field: 'ID' }, descending: true }], top: 1, projected: [], dialect: 'caml' }).items[0];
    expect(saved.values).toMatchObject({ Title: 'Parcel by form', Due: '2026-03-08T05:00:00Z' });
    await check();
  }));

  it('show an item and change it', watched(async () => {
    const { page, follow, check } = await visit('/sites/region/Lists/Deliveries/DispForm.aspx?ID=3', 'owner');
    await follow(() => page.getByRole('link', { name: 'Edit' }).click());
    expect(await page.getByLabel('Weight').inputValue()).toBe('3001.5');
    await page.getByLabel('Weight').fill('7');
    await follow(() => page.getByRole('button', { name: 'Save' }).click());
    expect(fixture.store.item(administrator, list.id, 3).values.Weight).toBe(7);
    expect(fixture.store.item(administrator, list.id, 3).values.Due).toBe('2026-02-04T05:00:00Z');
    await check();
  }));

  it('of a content type’s own are drawn by its form customizer', watched(async () => {
    const { page, follow, check } = await visit('/sites/region/Lists/Own%20forms/EditForm.aspx?ID=1&Source=%2Fsites%2Fregion%2FSitePages%2FHome.aspx');
    expect(await page.getByRole('heading', { level: 2, name: /Mode/ }).textContent()).toBe('Mode 6, item 1');
    await follow(() => page.getByRole('button', { name: 'Save and leave' }).click());
    expect(page.url()).toContain('Home.aspx');
    await check();
  }));
});
