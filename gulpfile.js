'use strict';

/**
 * The front of the build for those who know SPFx by gulp. The work itself is done by Heft, Microsoft's toolchain since SPFx 1.22,
 * and by the scripts in tools/.
 */
const { spawn } = require('node:child_process');
const path = require('node:path');
const gulp = require('gulp');

/** Heft's program is not in its package's "exports", its package.json is. */
const heftProgram = path.join(path.dirname(require.resolve('@rushstack/heft/package.json')), 'bin', 'heft');

function run(name, program, ...args) {
  const task = () =>
    new Promise((resolve, reject) => {
      spawn(process.execPath, [program, ...args], { stdio: 'inherit', cwd: __dirname })
        .on('error', reject)
        .on('close', code => (code === 0 ? resolve() : reject(new Error(`${name} ended with ${code}`))));
    });
  task.displayName = name;
  return task;
}

const heft = (...args) => run(`heft ${args.join(' ')}`, heftProgram, ...args);
const tool = (name, ...args) => run(name, path.join(__dirname, 'tools', `${name}.mjs`), ...args);

gulp.task('clean', heft('clean'));
gulp.task('lint', tool('lint'));
gulp.task('bundle', heft('build', '--clean', '--production'));
gulp.task('package-solution', heft('package-solution', '--production'));
gulp.task('build', gulp.series('lint', 'bundle', 'package-solution'));
gulp.task('serve', tool('start'));
gulp.task('test', tool('test'));
gulp.task('default', gulp.series('build'));
