import fs from 'node:fs';
import { torontoToday } from '../src/kernel/dates/torontoToday';
import { createHost } from './host/createHost';
import { seedSite } from './seed/seedSite';
import { directory } from './seed/directory';
import { FaultPlan, LocalSite } from './server/contract';
import { startLocalSite } from './server/startLocalSite';
import { administratorUpn, sitePath, siteTitle, toronto } from './site';
import { DirectoryStore, SiteStore, SiteTimeZone } from './store/contract';
import { openStore } from './store/openStore';
import { adopt, removeDatabase, unfinishedName } from './dataFiles';

export type Store = SiteStore & DirectoryStore;

export interface StoreSettings {
  /** A file's path, or `:memory:`. */
  readonly file: string;
  readonly now: () => number;
  readonly zone?: SiteTimeZone;
  readonly threshold?: number;
}

/** Opens the site's database, or makes an empty one. */
export function openSiteStore({ file, now, zone = toronto, threshold }: StoreSettings): Store {
  return openStore({ file, now, threshold, timeZone: zone, serverRelativeUrl: sitePath, title: siteTitle.en, directory, administrator: administratorUpn });
}

/** Sets a site up over HTTP, as an administrator would, and plays the demonstration data into it. */
export async function fillSite(store: Store, now: () => number, content: 'lists' | 'demonstration'): Promise<void> {
  const site = await startLocalSite({ store, port: 0, now });
  try {
    await seedSite(site.siteUrl, content, torontoToday(now()));
  } finally {
    await site.close();
  }
}

/**
 * Makes and fills the database when there is none. It is filled under another name and takes its own when it is whole,
 * so that a start broken off halfway begins anew.
 */
export async function ensureDatabase(file: string, now: () => number): Promise<'made' | 'there'> {
  if (fs.existsSync(file)) return 'there';
  const unfinished = unfinishedName(file);
  removeDatabase(unfinished);
  const store = openSiteStore({ file: unfinished, now });
  await fillSite(store, now, 'demonstration').finally(() => store.close());
  adopt(unfinished, file);
  return 'made';
}

export interface ServeSettings {
  readonly store: Store;
  readonly port: number;
  readonly now: () => number;
  readonly root: string;
  readonly packageFile: string;
  readonly dev?: boolean;
  readonly faults?: FaultPlan;
}

/** Serves the services and the pages of a filled site. */
export async function serveSite({ store, port, now, root, packageFile, dev, faults }: ServeSettings): Promise<LocalSite> {
  const host = await createHost({ store, root, packageFile, dev, now });
  return startLocalSite({ store, port, now, faults, host });
}
