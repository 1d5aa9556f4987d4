import { openBrowser, pageAs } from '../../test/support/browser';
import { openDemoSite, packageFile } from '../../test/support/demoSite';
import { pageBudgets } from './budgets';
import { packageSizes } from './packageSizes';

const kilobyte = 1024;
const inKb = (bytes: number): string => `${(bytes / kilobyte).toFixed(1)} KB`;

/** Prints what the package weighs, script by script and page by page as a real browser loads it, and fails above a budget. */
async function run(): Promise<void> {
  const scripts = await packageSizes(packageFile);
  console.log('Scripts of the package, gzip');
  for (const { name, gzip, isEntry } of scripts) console.log(`  ${inKb(gzip).padStart(10)}  ${name}${isEntry ? '  (entry)' : ''}`);
  console.log(`  ${inKb(scripts.reduce((sum, script) => sum + script.gzip, 0)).padStart(10)}  all`);

  const sizes = new Map(scripts.map(script => [script.name, script.gzip]));
  const site = await openDemoSite();
  const browser = await openBrowser();
  let over = 0;
  console.log('\nPages, gzip of our scripts that the page loads');
  try {
    for (const { what, persona, path, budget } of pageBudgets) {
      const watched = await pageAs(browser, site.siteUrl, persona, 'en');
      await watched.open(site.resolve(path));
      const loaded = await watched.page.evaluate(() => performance.getEntriesByType('resource').map(entry => entry.name));
      await watched.close();
      const names = new Set(loaded.map(name => name.slice(name.lastIndexOf('/') + 1)));
      const bytes = [...names].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
      const isOver = bytes === 0 || bytes > budget * kilobyte;
      if (isOver) over += 1;
      console.log(`  ${inKb(bytes).padStart(10)} of ${String(budget).padStart(3)} KB  ${isOver ? 'ABOVE ' : 'within'}  ${what}`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  if (over > 0) throw new Error(`${over} of ${pageBudgets.length} pages are above their budget, or loaded nothing of ours.`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
