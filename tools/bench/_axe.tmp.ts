import { openBrowser, pageAs } from '../../test/support/browser';
import { openDemoSite } from '../../test/support/demoSite';
import * as acc from '../../test/support/accessibility';
(async () => {
  const site = await openDemoSite();
  const browser = await openBrowser();
  try {
    for (const [lang, width] of [['en', 1280], ['fr', 320]] as const) for (const path of ['SitePages/FOIReports.aspx', 'SitePages/FOIReports.aspx?statistics=2026']) {
      const page = await pageAs(browser, site.siteUrl, 'foiCoordinator', lang, width);
      await page.open(path);
      await page.page.waitForLoadState('networkidle');
      const figure = page.page.locator('.ri-figure').first();
      if (await figure.count()) await figure.click();
      const toggle = page.page.locator('.ri-chart button').last();
      if (await toggle.count()) await toggle.click();
      const fn = Object.values(acc)[0] as (p: unknown) => Promise<unknown>;
      console.log(lang, width, path, JSON.stringify(await fn(page.page)));
      await page.check();
      await page.close();
    }
    const approver = await pageAs(browser, site.siteUrl, 'foiApprover', 'en');
    await approver.open('SitePages/FOIReports.aspx?statistics=2026');
    console.log((await approver.page.locator('.ri-root').innerText()).slice(0, 300));
    const manager = await pageAs(browser, site.siteUrl, 'manager', 'en');
    await manager.open('SitePages/FOIReports.aspx');
    await manager.check();
    console.log((await manager.page.locator('.ri-root').innerText()).slice(0, 200));
  } finally { await browser.close(); await site.close(); }
})();
