import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled, node22 } from './lib/install.mjs';
import { main, show } from './lib/steps.mjs';

/** Everything from a fresh clone to a running site. Each part is skipped when there is nothing to do. */
main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  await show(node22(), ['--import', 'tsx', 'local/main.ts', ...process.argv.slice(2)]);
});
