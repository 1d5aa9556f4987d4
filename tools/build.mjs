import path from 'node:path';
import { bundle } from './lib/build.mjs';
import { ensureInstalled, node22 } from './lib/install.mjs';
import { lint } from './lib/lint.mjs';
import { packageFile, root } from './lib/paths.mjs';
import { main, show } from './lib/steps.mjs';

main(async () => {
  await ensureInstalled();
  await lint();
  await bundle();
  await show(node22(), ['--import', 'tsx', 'tools/writeGenerated.ts']);
  process.stdout.write(`${path.relative(root, packageFile)}\n`);
});
