import { PersonaId } from '../../local/site';
import { commandTitles } from '../../src/systems/records/ui/classify/commandTitles';
import { accessibilityFindings } from '../support/accessibility';
import { demoStage } from '../support/playing';
import { recordsActor } from './recordsCast';

/** Noon in Toronto on November 25, 2026, for the site and the browser alike. */
const stage = demoStage(Date.parse('2026-11-25T17:00:00Z'));
const { playing } = stage;

const screens: readonly (readonly [PersonaId, string])[] = [
  ['staff', 'SitePages/RecordScheme.aspx'],
  ['staff', 'SitePages/RecordScheme.aspx?series=PRG-PTW-10'],
  ['staff', 'SitePages/RecordScheme.aspx?view=notations'],
  ['recordsCoordinator', 'SitePages/RecordScheme.aspx?view=compare'],
  ['recordsCoordinator', 'SitePages/RecordScheme.aspx?view=import'],
  ['recordsCoordinator', 'SitePages/Records.aspx'],
  ['recordsCoordinator', 'SitePages/Records.aspx?view=eligible'],
  ['recordsCoordinator', 'SitePages/Records.aspx?view=holds'],
  ['recordsCoordinator', 'SitePages/Records.aspx?view=coverage'],
  ['recordsCoordinator', 'SitePages/Records.aspx?view=libraries'],
  ['recordsCoordinator', 'SitePages/Records.aspx?view=reports'],
  ['recordsCoordinator', 'SitePages/Records.aspx?view=settings'],
  ['manager', 'SitePages/Records.aspx'],
  ['archivist', 'SitePages/Records.aspx'],
  ['staff', 'SitePages/Records.aspx'],
  ['recordsCoordinator', 'SitePages/FileRoom.aspx'],
  ['recordsCoordinator', 'SitePages/FileRoom.aspx?file=F-2026-0004'],
  ['recordsCoordinator', 'SitePages/FileRoom.aspx?view=overdue'],
  ['recordsCoordinator', 'SitePages/FileRoom.aspx?view=boxes'],
  ['recordsCoordinator', 'SitePages/FileRoom.aspx?view=shelf'],
  ['recordsCoordinator', 'SitePages/FileRoom.aspx?view=labels'],
  ['staff', 'SitePages/FileRoom.aspx'],
  ['recordsCoordinator', 'SitePages/Storage.aspx'],
  ['staff', 'OfficeDocuments/Forms/AllItems.aspx'],
];

describe.each(['en', 'fr'] as const)('every screen of records in %s', language => {
  it.each(screens)('as %s, %s has no accessibility finding, wide or at 320 px, and no sideways scroll', (persona, path) =>
    playing(`records-${persona}-${path}-${language}`, async () => {
      for (const width of [1280, 320]) {
        const { page, open } = await stage.page(persona, language, { width });
        await open(path);
        await page.waitForFunction(() => !document.querySelector('[data-loading]'));
        expect(await accessibilityFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      }
    }),
  );

  it.each(['classify', 'history'] as const)('the panel of the command %s has no accessibility finding', command =>
    playing(`records-panel-${command}-${language}`, async () => {
      const staff = await recordsActor(stage, 'staff', language);
      await staff.folder('Enquiries');
      await staff.command('Enquiry log 2021.xlsx', command);
      const { page } = staff.watched;
      await page.locator('.ms-Panel').getByText(commandTitles[command][language]).first().waitFor();
      await page.waitForFunction(() => !document.querySelector('[data-loading]'));
      expect(await accessibilityFindings(page)).toEqual([]);
    }),
  );
});
