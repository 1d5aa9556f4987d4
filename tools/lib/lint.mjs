import path from 'node:path';
import { node22 } from './install.mjs';
import { root } from './paths.mjs';
import { step } from './steps.mjs';

const program = (...names) => path.join(root, 'node_modules', ...names);

/** Types of what ships and of what does not, then the rules and walls of .eslintrc.js. A warning fails as an error does. */
export async function lint() {
  const tsc = program('typescript', 'bin', 'tsc');
  await step('Checking the types of what ships', node22(), [tsc, '--noEmit', '-p', 'tsconfig.json']);
  await step('Checking the types of the local site and the tests', node22(), [tsc, '-p', 'local/tsconfig.json']);
  await step('Linting', node22(), [program('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '--ext', '.ts,.tsx', 'src', 'local', 'test', 'tools']);
}
