'use strict';

const unit = require('./jest.config');

/** The same tests, in a real browser on the shipped package. One at a time: they share two cores and one browser. */
module.exports = {
  ...unit,
  testMatch: ['<rootDir>/test/browser/**/*.browser.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 120000,
};
