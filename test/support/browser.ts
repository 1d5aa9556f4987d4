import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, BrowserContext, chromium, Page } from 'playwright-core';
import { Language } from '../../src/kernel/text';
import { PersonaId } from '../../local/site';
import { unpackChromium } from './chromium';

const root = join(__dirname, '..', '..');
/** Nothing may leave the machine, and a browser in a test has nothing to fetch for itself. */
const quiet = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--font-render-hinting=none',
];

/** Starts the browser that npm brings. Close it with `browser.close()`. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = unpackChromium(root);
  return chromium.launch({ executablePath, env: { ...env }, args: quiet });
}

/** A page that watches itself. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to an address of the site and waits until the host says that the page is drawn. */
  open(path: string): Promise<void>;
  /** Does what leads to another page, and waits until that one is drawn. */
  follow(act: () => Promise<void>): Promise<void>;
  /** Throws with all that went wrong since the page was made: console errors, page errors, policy violations, outside requests. */
  check(): Promise<void>;
  /** Forgets faults that the test has provoked on purpose. */
  forgive(): void;
  /** Ends the page. Given a test's name it first keeps a screenshot in test-results. */
  close(failedTest?: string): Promise<void>;
}

const narrow = 500;

/** Where and when the browser believes to be. */
interface Surroundings {
  readonly timezoneId?: string;
  /** Milliseconds since 1970, at which its clock stands; timers run on. The machine's own clock unless given. */
  readonly now?: number;
}

/** Opens a page as one persona, in one language. `siteUrl` is the address of the site, `width` the viewport's in CSS pixels. */
export async function pageAs(browser: Browser, siteUrl: string, persona: PersonaId, language: Language, width = 1280, { timezoneId = 'America/Toronto', now }: Surroundings = {}): Promise<WatchedPage> {
  const { origin } = new URL(siteUrl);
  const context = await browser.newContext({ viewport: { width, height: width < narrow ? 812 : 900 }, locale: language === 'fr' ? 'fr-CA' : 'en-CA', timezoneId });
  await context.addCookies([{ name: 'persona', value: persona, url: origin }, { name: 'language', value: language, url: origin }]);
  if (now !== undefined) await context.clock.setFixedTime(now);
  const page = await context.newPage();
  const faults = await watch(context, page, origin);
  return {
    page, context,
    open: async (path) => {
      await page.goto(new URL(path, `${siteUrl}/`).href);
      await drawn(page);
    },
    follow: async (act) => {
      await Promise.all([page.waitForEvent('load'), act()]);
      await drawn(page);
    },
    check: async () => {
      faults.push(...await pageFaults(page));
      if (faults.length > 0) throw new Error(`The page at ${page.url()} went wrong:\n${faults.join('\n')}`);
    },
    forgive: () => {
      faults.length = 0;
    },
    close: async (failedTest) => {
      if (failedTest !== undefined) await keepScreenshot(page, failedTest);
      await context.close();
    },
  };
}

/** Waits until every web part, list or form of a loaded page is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => (window as unknown as { __host: { ready: Promise<void> } }).__host.ready);
}

async function watch(context: BrowserContext, page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  await context.route((url) => url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:', (route) => {
    faults.push(`request to ${route.request().url()}`);
    return route.abort();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  return faults;
}

async function pageFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { __host: host } = window as unknown as { __host?: { errors: string[]; cspViolations: string[] } };
    return host ? [...host.errors.map((error) => `host: ${error}`), ...host.cspViolations.map((violation) => `policy: ${violation}`)] : [];
  });
}

async function keepScreenshot(page: Page, test: string): Promise<void> {
  const folder = join(root, 'test-results');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${test.replace(/[^\w-]+/g, '-')}.png`), fullPage: true });
}
