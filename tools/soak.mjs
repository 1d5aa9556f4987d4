import path from 'node:path';
import { ensureInstalled, node22 } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { main, show } from './lib/steps.mjs';

/** The same test as in `npm test`, with ten thousand actions: some minutes. `npm run soak -- 500 7` takes 500, by another chance. */
main(async () => {
  const [actions = '10000', seed] = process.argv.slice(2);
  await ensureInstalled();
  process.env.SOAK_ACTIONS = actions;
  if (seed) process.env.SOAK_SEED = seed;
  await show(node22(), [path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--config', 'jest.config.js', '--verbose', 'test/systems/foi/faults']);
});
