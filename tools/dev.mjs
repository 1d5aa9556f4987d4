import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bundle, ensureBuilt } from './lib/build.mjs';
import { ensureInstalled, node22 } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { main } from './lib/steps.mjs';

const quiet = 300;

/** Serves the site. After a change under src/ it builds the package, which the next page shows; after one under local/ it starts the site again. */
main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  let site = serve();
  const changed = new Set();
  let timer;
  let working = false;

  const renew = async () => {
    if (working) return;
    working = true;
    while (changed.size > 0) {
      const folders = new Set(changed);
      changed.clear();
      if (folders.has('src')) await bundle().catch(error => process.stderr.write(`${error.message}\nThe site still shows the last build.\n`));
      if (folders.has('local')) site = await restart(site);
    }
    working = false;
  };

  for (const folder of ['src', 'local', 'config']) {
    fs.watch(path.join(root, folder), { recursive: true }, () => {
      changed.add(folder === 'local' ? 'local' : 'src');
      clearTimeout(timer);
      timer = setTimeout(renew, quiet);
    });
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      site.once('close', () => process.exit(0));
      site.kill('SIGTERM');
    });
  }
  await new Promise(() => undefined);
});

function serve() {
  return spawn(node22(), ['--import', 'tsx', 'local/main.ts', '--dev', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
}

function restart(site) {
  return new Promise(resolve => {
    if (site.exitCode !== null) return resolve(serve());
    site.once('close', () => resolve(serve()));
    site.kill('SIGTERM');
  });
}
