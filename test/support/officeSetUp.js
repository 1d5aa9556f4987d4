'use strict';

const { execFileSync } = require('node:child_process');
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/**
 * Sets one office up for the whole run of tests, by the engine that sets up a tenant's site: some seconds, which every test file would
 * spend otherwise. In a process of its own, because jest does not transform what its own set-up imports from packages.
 */
module.exports = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-set-up-'));
  execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'setUpOffice.ts'), folder], { stdio: 'inherit', cwd: join(__dirname, '..', '..') });
  process.env.OFFICE_SET_UP = folder;
};
