import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled, node22 } from './lib/install.mjs';
import { lint } from './lib/lint.mjs';
import { root } from './lib/paths.mjs';
import { main, show } from './lib/steps.mjs';

const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const run = (config, ...args) => show(node22(), [jest, '--config', config, ...args]);

/**
 * `npm test` checks everything: types and lint, the package, then jest without and with a browser.
 * `npm test -- golden` runs the tests whose path has that word, at once.
 */
main(async () => {
  const args = process.argv.slice(2);
  await ensureInstalled();
  if (args.length > 0) {
    await run('jest.config.js', '--verbose', ...args);
    return;
  }
  await lint();
  await ensureBuilt();
  await run('jest.config.js');
  await run('jest.browser.config.js');
});
