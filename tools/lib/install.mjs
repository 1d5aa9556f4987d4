import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { hashOf, readStamp, writeStamp } from './stamps.mjs';
import { step, StepFailed } from './steps.mjs';

const ownNode = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The Node that everything runs on: the project's own Node 22, whatever the machine has. */
export function node22() {
  if (fs.existsSync(ownNode)) return ownNode;
  if (process.versions.node.startsWith('22.')) return process.execPath;
  throw new StepFailed('Node 22 is missing from node_modules. Delete the folder node_modules and start again.');
}

/**
 * Brings node_modules to what the lock file says. Nothing is run from the packages but the one that brings Node 22:
 * an older npm would otherwise try to compile better-sqlite3, which brings its program with it.
 */
export async function ensureInstalled() {
  const wanted = hashOf('package.json', 'package-lock.json');
  const present = fs.existsSync(path.join(root, 'node_modules', '.package-lock.json'));
  if (present && fs.existsSync(ownNode) && readStamp('installed') === wanted) return;
  await npm('Installing packages (about two minutes on a new machine)', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  await npm('Installing Node 22 for this project', 'rebuild', 'node', '--ignore-scripts=false');
  writeStamp('installed', wanted);
}

function npm(title, ...args) {
  const { npm_execpath: program, npm_node_execpath: outerNode } = process.env;
  // npm's own Node: the one in node_modules, which may be running this, is taken away and brought anew.
  if (program?.endsWith('.js') && outerNode) return step(title, outerNode, [program, ...args]);
  return step(title, 'npm', args, { shell: process.platform === 'win32' });
}
