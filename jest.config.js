'use strict';

/** Transpile only: types are checked once, by `npm run lint`, not again in every test run. */
const tsJest = [
  'ts-jest',
  {
    diagnostics: false,
    tsconfig: {
      isolatedModules: true, target: 'es2022', module: 'commonjs', moduleResolution: 'node', jsx: 'react',
      allowJs: true, esModuleInterop: true, resolveJsonModule: true, experimentalDecorators: true, skipLibCheck: true, lib: ['es2022', 'dom'],
    },
  },
];

module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/officeSetUp.js',
  globalTeardown: '<rootDir>/test/support/officeTearDown.js',
  // jest leaves one core free by itself, which on two cores is half of them.
  maxWorkers: '100%',
  transform: { '^.+\\.(t|j)sx?$': tsJest },
  transformIgnorePatterns: ['/node_modules/(?!(@pnp/|syllable/))'],
  moduleNameMapper: {
    '\\.(scss|css)$': '<rootDir>/test/support/styles.js',
    '^@fluentui/react/lib/(.*)$': '@fluentui/react/lib-commonjs/$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/lib', '<rootDir>/lib-commonjs', '<rootDir>/dist', '<rootDir>/release', '<rootDir>/temp'],
};
