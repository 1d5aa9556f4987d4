import fs from 'node:fs';
import path from 'node:path';
import { node22 } from './install.mjs';
import { packageFile, root } from './paths.mjs';
import { hashOf, readStamp, writeStamp } from './stamps.mjs';
import { step } from './steps.mjs';

const heft = path.join(root, 'node_modules', '@rushstack', 'heft', 'bin', 'heft');
const inputs = ['src', 'config', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Makes the package when the sources differ from those it was made of. */
export async function ensureBuilt() {
  if (fs.existsSync(packageFile) && readStamp('built') === hashOf(...inputs)) return;
  await bundle();
}

/** Compiles, bundles and packs. Debug bundles left over would be packed too, so it starts clean. */
export async function bundle() {
  const made = hashOf(...inputs);
  await step('Building the web parts', node22(), [heft, 'build', '--clean', '--production']);
  await step('Packing the solution', node22(), [heft, 'package-solution', '--production']);
  writeStamp('built', made);
}
