import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { localFolder, root } from './paths.mjs';

const beat = 5000;

/** A failure that has been told in full; the program ends without a stack. */
export class StepFailed extends Error {}

/**
 * Runs a program as one named step. Its output goes to a log; every five seconds a line says that it is alive.
 * On failure the end of the log is shown. Rejects with StepFailed.
 */
export async function step(title, program, args, options = {}) {
  const log = path.join(localFolder, 'logs', `${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.log`);
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  process.stdout.write(`${title} ...\n`);
  const timer = setInterval(() => process.stdout.write(`  still at it: ${title} (${seconds()} s)\n`), beat);
  try {
    await runTo(log, program, args, options);
  } catch (error) {
    throw new StepFailed(`${title} failed: ${error.message}\n${tail(log)}\nThe whole output is in ${path.relative(root, log)}.`);
  } finally {
    clearInterval(timer);
  }
  process.stdout.write(`  done in ${seconds()} s\n`);
}

function runTo(log, program, args, { cwd = root, env = process.env, shell = false }) {
  const out = fs.openSync(log, 'w');
  return new Promise((resolve, reject) => {
    spawn(program, args, { cwd, env, shell, stdio: ['ignore', out, out] })
      .on('error', reject)
      .on('close', code => (code === 0 ? resolve() : reject(new Error(`it ended with ${code}`))));
  }).finally(() => fs.closeSync(out));
}

function tail(log) {
  return fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-40).join('\n');
}

/** A program that has told its own failure on this terminal: there is nothing to add. */
class ToldFailure extends StepFailed {}

/** Runs a program with its output on this terminal. Rejects with StepFailed. */
export function show(program, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio: 'inherit' });
    const pass = signal => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', reject).on('close', code => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      if (code === 0) resolve();
      else reject(new ToldFailure(`ended with ${code ?? 'a signal'}`));
    });
  });
}

/** Runs a tool's main function and turns what it throws into one message and an exit code. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ToldFailure)) process.stderr.write(`\n${error instanceof StepFailed ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
