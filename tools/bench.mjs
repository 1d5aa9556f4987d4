import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled, node22 } from './lib/install.mjs';
import { main, show } from './lib/steps.mjs';

main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const isScale = process.argv[2] === 'scale';
  await show(node22(), ['--import', 'tsx', isScale ? 'tools/bench/scale.ts' : 'tools/bench/run.ts']);
});
