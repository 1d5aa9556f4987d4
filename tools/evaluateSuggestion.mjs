import path from 'node:path';
import { ensureInstalled, node22 } from './lib/install.mjs';
import { main, show } from './lib/steps.mjs';

/** `npm run evaluate:suggestion -- FILE.csv`: how often the suggested series are right, beside two baselines, on any file with the columns id, language, title, text, code. */
main(async () => {
  await ensureInstalled();
  // npm runs this in the project's folder; a file is named from where the person stands.
  const files = process.argv.slice(2).map(file => path.resolve(process.env.INIT_CWD ?? process.cwd(), file));
  await show(node22(), ['--import', 'tsx', 'tools/evaluate/suggestion/run.ts', ...files]);
});
