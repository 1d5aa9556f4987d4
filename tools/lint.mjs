import { ensureInstalled } from './lib/install.mjs';
import { lint } from './lib/lint.mjs';
import { main } from './lib/steps.mjs';

main(async () => {
  await ensureInstalled();
  await lint();
});
