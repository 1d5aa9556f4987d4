import fs from 'node:fs';
import path from 'node:path';
import { removeDatabase, setAside } from './dataFiles';
import { ensureDatabase, openSiteStore, serveSite } from './openSite';
import { BadOptionError, readOptions } from './options';
import { PortTakenError } from './server/startLocalSite';
import { sitePath } from './site';
import { LockedStoreError, StoreOpenError } from './store/openErrors';

const root = path.join(__dirname, '..');
const file = path.join(root, '.local', 'site.sqlite');
const packageFile = path.join(root, 'sharepoint', 'solution', 'regional-intranet.sppkg');

/** Opens the data, serves the site and says where, until it is told to stop. */
async function main(): Promise<void> {
  const { port, fresh, dev } = readOptions(process.argv.slice(2));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const now = (): number => Date.now();
  if (fresh) forget(now);
  if (!fs.existsSync(file)) console.log('Making the lists and the demonstration data ...');
  await ensureDatabase(file, now);
  const store = openSiteStore({ file, now });
  const site = await serveSite({ store, port, now, root, packageFile, dev });
  console.log(`\nThe Regional Intranet is ready: ${site.origin}${sitePath}\nOnly this computer can reach it. Stop it with Ctrl+C.`);
  stopOnSignal(async () => {
    await site.close();
    store.close();
  });
}

/** Removes the data. A file that another start is using stays, and one that can't be read is set aside rather than lost. */
function forget(now: () => number): void {
  if (!fs.existsSync(file)) return;
  try {
    openSiteStore({ file, now }).close();
    removeDatabase(file);
  } catch (error) {
    if (!(error instanceof StoreOpenError) || error instanceof LockedStoreError) throw error;
    console.log(`The old data could not be read; it is kept as ${path.basename(setAside(file))}.`);
  }
}

function stopOnSignal(stop: () => Promise<void>): void {
  const end = (): void => {
    stop().then(() => process.exit(0), () => process.exit(1));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
}

main().catch((error: unknown) => {
  console.error(`\n${plainly(error)}`);
  process.exit(1);
});

/** What the person at the keyboard can act on; only what nobody foresaw comes with a stack. */
function plainly(error: unknown): string {
  if (error instanceof PortTakenError) return `${error.message}\n  npm start -- --port ${error.port + 1}`;
  if (error instanceof BadOptionError || error instanceof StoreOpenError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
