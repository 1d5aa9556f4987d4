import { Browser, CDPSession } from 'playwright-core';
import { drawn } from '../../test/support/browser';
import { PersonaId } from '../../local/site';

export interface Load {
  /** Milliseconds from the bare SPFx page to the page with every web part's content. */
  readonly finish: number;
  /** Milliseconds from navigation to the bare page: SharePoint's own part, for comparison. */
  readonly bare: number;
  /** Requests to SharePoint's and Graph's services. */
  readonly calls: number;
  /** Bytes on the wire, everything. */
  readonly bytes: number;
}

interface Wire {
  calls: number;
  bytes: number;
}

/** Loads a page twice in a new browser profile: cold, with an empty cache, and warm. CPU slowed `slowdown` times. */
export async function measure(browser: Browser, siteUrl: string, persona: PersonaId, path: string, slowdown: number): Promise<{ readonly cold: Load; readonly warm: Load }> {
  // Not the tests' watched page: watching every request would switch the browser's cache off.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const url = new URL(siteUrl).origin;
    await context.addCookies([{ name: 'persona', value: persona, url }, { name: 'language', value: 'en', url }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const wire: Wire = { calls: 0, bytes: 0 };
    count(session, wire);
    const load = async (): Promise<Load> => {
      wire.calls = 0;
      wire.bytes = 0;
      await page.goto(new URL(path, siteUrl).href);
      await drawn(page);
      // What a remembered page asks behind its first picture belongs to the page too.
      await page.waitForLoadState('networkidle');
      const { bare, finished } = await page.evaluate(() => (window as unknown as { __host: { timings: { bare: number; finished: number } } }).__host.timings);
      return { finish: finished - bare, bare, calls: wire.calls, bytes: wire.bytes };
    };
    const cold = await load();
    const warm = await load();
    return { cold, warm };
  } finally {
    await context.close();
  }
}

function count(session: CDPSession, wire: Wire): void {
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (/\/_api\/|\/v1\.0\//.test(new URL(request.url).pathname)) wire.calls += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    wire.bytes += encodedDataLength;
  });
}
