import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled, node22 } from './lib/install.mjs';
import { main, show } from './lib/steps.mjs';

main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  await show(node22(), ['--import', 'tsx', 'tools/size/run.ts', ...process.argv.slice(2)]);
});
