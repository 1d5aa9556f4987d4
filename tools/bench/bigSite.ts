import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillSite, openSiteStore, serveSite } from '../../local/openSite';
import { LocalSite } from '../../local/server/contract';
import { torontoToday } from '../../src/kernel/dates/torontoToday';
import { packageFile, root } from '../../test/support/demoSite';
import { fillWithRequests } from '../../test/support/manyRequests';

const years = 17;
const open = 200;

/** A served site with many requests, in a file of its own that goes away with it. */
export async function openBigSite(requests: number): Promise<LocalSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const now = (): number => Date.now();
  const store = openSiteStore({ file: path.join(folder, 'site.db'), now });
  await fillSite(store, now, 'lists');
  await fillWithRequests(store, { requests, years, open, today: torontoToday(now()) });
  const site = await serveSite({ store, port: 0, now, root, packageFile });
  return {
    ...site,
    close: async () => {
      await site.close();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
