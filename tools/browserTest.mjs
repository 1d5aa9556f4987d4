import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled, node22 } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { main, show } from './lib/steps.mjs';

main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  await show(node22(), [path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--config', 'jest.browser.config.js', ...process.argv.slice(2)]);
});
