import { Page } from 'playwright-core';
import { Language } from '../../src/kernel/text';
import { PersonaId } from '../../local/site';
import { accessibilityFindings } from '../support/accessibility';
import { WatchedPage } from '../support/browser';
import { demoStage } from '../support/playing';

/** Noon in Toronto on November 21, 2026, for the site and the browser alike: numbers and dates below hold in every year. */
const stage = demoStage(Date.parse('2026-11-21T17:00:00Z'));
const { playing } = stage;

async function as(persona: PersonaId, path: string, language: Language = 'en', width?: number): Promise<WatchedPage> {
  const watched = await stage.page(persona, language, { width });
  await watched.open(path);
  return watched;
}

async function field(page: Page, label: string | RegExp, value: string): Promise<void> {
  await page.getByLabel(label).first().fill(value);
}

it('carries a request from arrival to close, as coordinator and manager, on the shipped package', () =>
  playing('foi-slice', async () => {
    const desk = await as('foiCoordinator', 'SitePages/FOI.aspx');
    await desk.page.getByRole('button', { name: 'Register a request' }).click();
    await field(desk.page, /^Date received/, '2026-11-03');
    await field(desk.page, /^Short title/, 'Bear sightings at the Cobalt landfill');
    await field(desk.page, /^Wording/, 'All reports of bear sightings at the Cobalt landfill in 2026.');
    await desk.page.getByLabel('From the corporate FOI office').check();
    await desk.page.getByLabel(/^Category of requester/).selectOption('media');
    await field(desk.page, /^Application fee paid/, '2026-11-03');
    await desk.page.getByLabel('Name of who asked').fill('Rose Kimewon');
    // 45 business days from November 3, over Remembrance Day, Christmas and New Year (golden case F35).
    await desk.page.getByText('January 8, 2027').first().waitFor();
    await desk.page.getByRole('button', { name: 'Register a request' }).click();
    const saved = desk.page.getByText(/Request 2026-\d{4} is registered/).first();
    await saved.waitFor();
    const number = /2026-\d{4}/.exec((await saved.textContent()) ?? '')?.[0] ?? '';
    expect(desk.page.url()).toContain(`request=${number}`);
    await desk.page.getByText('Why this date?').first().click();
    await desk.page.getByText(/Remembrance Day/).first().waitFor();

    await desk.page.getByRole('button', { name: 'Allocate', exact: true }).click();
    await field(desk.page, /^Manager/, 'Maya Trembath');
    await desk.page.getByRole('button', { name: 'Allocate', exact: true }).last().click();
    await desk.page.getByText(/Maya Trembath is asked, and was told by mail/).first().waitFor();

    const manager = await as('manager', 'Lists/FoiCallOuts');
    const row = manager.page.getByRole('row').filter({ hasText: number });
    await row.getByRole('checkbox').click();
    await manager.page.getByRole('menuitem', { name: 'Respond' }).or(manager.page.getByRole('button', { name: 'Respond', exact: true })).first().click();
    await manager.page.getByLabel('No records (nil)').check();
    await field(manager.page, /^Why there are no records/, 'The landfill is run by the town; the region keeps no sighting reports.');
    await field(manager.page, /^Who searched/, 'Maya Trembath');
    await field(manager.page, /^Position of who searched/, 'Manager');
    await field(manager.page, /^Where you searched/, 'Shared drive of the Cobalt office');
    await field(manager.page, /^Search terms/, 'bear, landfill, sighting');
    await field(manager.page, /^Minutes of search/, '35');
    await manager.page.getByLabel(/I affirm that the search is complete/).check();
    await manager.check();
    await manager.page.getByRole('button', { name: 'Send the answer' }).click();
    await manager.page.getByText('Your answer is sent to the FOI coordinators.').first().waitFor();
    // The manager may not see that the coordinator's action is in Activity, so it is offered again and refused as there already: a 500 of SharePoint's.
    manager.forgive();
    await manager.page.getByRole('button', { name: 'Back to the list' }).click();
    await row.waitFor({ state: 'detached' });

    const again = await as('foiCoordinator', `SitePages/FOI.aspx?request=${number}`);
    await again.page.getByText('The landfill is run by the town').first().waitFor();
    await again.page.getByRole('button', { name: 'Close the request', exact: true }).click();
    await again.page.getByLabel(/^Outcome/).selectOption('noRecords');
    await field(again.page, /^Decision sent/, '2026-11-20');
    await again.page.getByRole('button', { name: `Close the request: ${number}` }).click();
    await again.page.getByText('The request is closed.').first().waitFor();
    await again.page.getByText('Registered').last().waitFor();
    expect(await again.page.getByText(/changed outside these pages|changed or is missing/).count()).toBe(0);

    const outbox = await as('foiCoordinator', '_layouts/15/outbox.aspx');
    await outbox.page.getByText(number).first().waitFor();
  }));

it('names the field of a wrong date and of an unknown manager, and keeps what was typed', () =>
  playing('foi-wrong-input', async () => {
    const { page } = await as('foiCoordinator', 'SitePages/FOI.aspx?request=new');
    await field(page, /^Date received/, '2026-02-30');
    await field(page, /^Short title/, 'Ice road closures');
    await page.getByRole('button', { name: 'Register a request' }).click();
    await page.getByRole('link', { name: /^Date received/ }).waitFor();
    expect(await page.getByLabel(/^Date received/).first().inputValue()).toBe('2026-02-30');
    expect(await page.getByLabel(/^Short title/).first().inputValue()).toBe('Ice road closures');

    const { page: request } = await as('foiCoordinator', stage.site().resolve('SitePages/FOI.aspx?request={request}'));
    await request.getByRole('button', { name: 'Allocate', exact: true }).click();
    await field(request, /^Manager/, 'Nobody Atall');
    await request.getByRole('button', { name: 'Allocate', exact: true }).last().click();
    await request.getByRole('link', { name: /^Manager/ }).waitFor();
    expect(await request.getByLabel(/^Manager/).first().inputValue()).toBe('Nobody Atall');
  }));

it('shows both versions of a request that a colleague changed meanwhile', () =>
  playing('foi-conflict', async () => {
    // The one that waits for its fee (local/seed/foiRequests.ts).
    const path = 'SitePages/FOI.aspx?request=2026-0017';
    const mine = await as('foiCoordinator', path);
    const theirs = await as('foiCoordinator', path);
    for (const { page } of [mine, theirs]) {
      await page.getByRole('button', { name: 'Record the application fee' }).click();
    }
    await field(theirs.page, /^Application fee paid/, '2026-11-18');
    await theirs.page.getByRole('button', { name: 'Record the application fee' }).last().click();
    await theirs.page.getByText(/The fee is recorded/).first().waitFor();
    await field(mine.page, /^Application fee paid/, '2026-11-19');
    await mine.page.getByRole('button', { name: 'Record the application fee' }).last().click();
    await mine.page.getByText('Someone else changed this meanwhile').first().waitFor();
    expect(await mine.page.getByLabel(/^Application fee paid/).first().inputValue()).toBe('2026-11-19');
    await mine.page.getByText('November 18, 2026').first().waitFor();
    mine.forgive();
  }));

it('shows the same due dates and receipt dates wherever the browser is', () =>
  playing('foi-time-zones', async () => {
    const seen: string[] = [];
    for (const zone of ['America/Toronto', 'UTC', 'Pacific/Kiritimati']) {
      const watched = await stage.page('foiCoordinator', 'en', { timezoneId: zone });
      await watched.open('SitePages/FOI.aspx');
      const desk = await watched.page.getByRole('table').innerText();
      await watched.open('Lists/FoiRequests/OpenByDueDate.aspx');
      seen.push(`${desk}\n${await watched.page.getByRole('row').allInnerTexts()}`);
    }
    expect(seen[0]).toMatch(/2026-\d{4}[\s\S]*\d{4}-\d{2}-\d{2}/);
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]).toBe(seen[0]);
  }));

it('imports a register: errors by row and column, nothing before it is accepted, nothing a second time', () =>
  playing('foi-import', async () => {
    const { page } = await as('foiCoordinator', 'SitePages/FOI.aspx?request=import');
    const lines = ['File no,Received,Description,Category,Closed,Outcome,Decision sent', '2024-31,2024-05-06,Ferry schedules,media,2024-06-05,All disclosed,2024-06-03', '2024-32,2024-05-07,Ferry tolls,press,,,'];
    const file = { name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
    const check = async (): Promise<void> => {
      await page.getByLabel('The register', { exact: true }).last().setInputFiles(file);
      await page.getByRole('button', { name: 'Check the rows' }).click();
    };
    await check();
    await page.getByText('1 to add. 0 here already. 1 with errors, which are left out.').waitFor();
    await page.getByRole('row').filter({ hasText: 'press' }).getByText('This is not one of the values that are known.').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add 1 request' }).click();
    await page.getByText('1 request was added.').first().waitFor();
    await page.getByRole('button', { name: 'Open the desk' }).click();
    await page.getByRole('button', { name: 'Import a register' }).click();
    await check();
    await page.getByText('0 to add. 1 here already. 1 with errors, which are left out.').waitFor();
    expect(await page.getByRole('button', { name: /^Add/ }).count()).toBe(0);
  }));

const screens: readonly (readonly [PersonaId, string])[] = [
  ['staff', ''],
  ['manager', ''],
  ['foiCoordinator', ''],
  ['staff', 'SitePages/FOI.aspx'],
  ['manager', 'SitePages/FOI.aspx'],
  ['foiCoordinator', 'SitePages/FOI.aspx'],
  ['foiCoordinator', 'SitePages/FOI.aspx?request={request}'],
  ['foiCoordinator', 'SitePages/FOI.aspx?request=new'],
  ['foiCoordinator', 'SitePages/FOI.aspx?request=search'],
  ['foiCoordinator', 'SitePages/FOI.aspx?request=import'],
  ['owner', 'SitePages/FOI.aspx?request=rules'],
  ['foiApprover', 'SitePages/FOI.aspx?request={request}'],
  ['manager', 'SitePages/MyFOI.aspx'],
  ['manager', 'SitePages/MyFOI.aspx?callout={callOut}'],
  ['foiCoordinator', 'SitePages/FOIReports.aspx'],
  ['foiCoordinator', 'Lists/FoiRequests/ByProgramArea.aspx'],
  ['foiCoordinator', 'Lists/FoiRequests'],
  ['foiCoordinator', 'Lists/FoiRequests/NewForm.aspx'],
  ['manager', 'Lists/FoiCallOuts'],
  ['manager', 'Lists/FoiCallOuts/EditForm.aspx?ID={callOut}'],
  ['manager', 'Lists/FoiCallOuts/DispForm.aspx?ID={callOut}'],
  ['owner', 'SitePages/Setup.aspx'],
  ['foiCoordinator', '_layouts/15/viewlsts.aspx'],
  ['foiCoordinator', '_layouts/15/outbox.aspx'],
];

describe.each(['en', 'fr'] as const)('every screen in %s', language => {
  it.each(screens)('as %s, %s has no accessibility finding, wide or at 320 px, and no sideways scroll', (persona, path) =>
    playing(`screen-${persona}-${path}-${language}`, async () => {
      for (const width of [1280, 320]) {
        const { page } = await as(persona, stage.site().resolve(path), language, width);
        expect(await accessibilityFindings(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    }),
  );
});
