import { Browser } from 'playwright-core';
import { PersonaId } from '../../local/site';
import { Language } from '../../src/kernel/text';
import { openBrowser, pageAs, WatchedPage } from './browser';
import { DemoSite, openDemoSite } from './demoSite';

interface Viewing {
  /** The viewport's width in CSS pixels. */
  readonly width?: number;
  readonly timezoneId?: string;
}

/** What the browser tests of one file play on: the demonstration site and a browser, both at the same moment. */
export interface Stage {
  /** The site, from the first test on. */
  site(): DemoSite;
  /** A new page, signed in as one persona in one language. The test that opens it closes it, by `playing`. */
  page(persona: PersonaId, language: Language, viewing?: Viewing): Promise<WatchedPage>;
  /** The pages that the test has opened so far. */
  pages(): readonly WatchedPage[];
  /** Plays a test, whose pages must then be free of faults. When it fails, a picture of each is kept under the test's name. */
  playing(test: string, play: () => Promise<void>): Promise<void>;
}

/** Opens the site and the browser before the tests of a file and closes them after. `now`: milliseconds since 1970, or what tells them while time goes on in a play. */
export function demoStage(now: number | (() => number)): Stage {
  const clock = typeof now === 'number' ? () => now : now;
  let site: DemoSite;
  let browser: Browser;
  let opened: WatchedPage[] = [];

  beforeAll(async () => {
    [site, browser] = await Promise.all([openDemoSite(clock), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  return {
    site: () => site,
    page: async (persona, language, { width, timezoneId } = {}) => {
      const page = await pageAs(browser, site.siteUrl, persona, language, width, { timezoneId, now: clock() });
      opened.push(page);
      return page;
    },
    pages: () => opened,
    playing: async (test, play) => {
      opened = [];
      try {
        await play();
        for (const page of opened) await page.check();
        for (const page of opened) await page.close();
      } catch (error) {
        for (const [index, page] of opened.entries()) await page.close(`${test}-${index + 1}`);
        throw error;
      }
    },
  };
}
