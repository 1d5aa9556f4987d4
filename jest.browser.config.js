'use strict';

const unit = require('./jest.config');

/** Tests in a real browser on the shipped package. Each file has a site and a browser of its own. */
module.exports = {
  ...unit,
  globalSetup: undefined,
  globalTeardown: undefined,
  testMatch: ['<rootDir>/test/browser/**/*.browser.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 2,
  testTimeout: 120000,
};
