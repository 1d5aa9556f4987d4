'use strict';

/**
 * Two things are kept here: Microsoft's rules for SPFx code, and the walls of the house (docs/architecture.md).
 * Imports run one way: kernel <- systems <- webparts and extensions; sharepoint and graph serve ports that the kernel declares.
 */
const wall = (target, from, message, except = []) => ({ target, from, message, except });

const systems = require('node:fs')
  .readdirSync(`${__dirname}/src/systems`, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

const zones = [
  wall('./src/kernel', './src', 'The kernel imports nothing but the kernel.', ['./kernel']),
  wall('./src/systems', './src/webparts', 'A system does not know its entry points.'),
  wall('./src/systems', './src/extensions', 'A system does not know its entry points.'),
  wall('./src/systems', './src/sharepoint', 'A system speaks to SharePoint through the ports of the kernel.'),
  wall('./src/systems', './src/graph', 'A system speaks to Graph through the ports of the kernel.'),
  wall('./src/sharepoint', './src/systems', 'The adapters serve every system and know none.'),
  wall('./src/sharepoint', './src/ui', 'The adapters have no screens.'),
  wall('./src/graph', './src/systems', 'The adapters serve every system and know none.'),
  wall('./src/ui', './src/systems', 'Shared components know no system.'),
  wall('./src', './local', 'What ships never imports the local site.'),
  wall('./src', './test', 'What ships never imports its tests.'),
  ...systems.map(name => wall(`./src/systems/${name}`, './src/systems', 'A system never imports another system: what they share moves to the kernel.', [`./${name}`])),
];

module.exports = {
  root: true,
  parser: '@typescript-eslint/parser',
  parserOptions: { ecmaVersion: 2022, sourceType: 'module', ecmaFeatures: { jsx: true } },
  plugins: ['import', 'react-hooks', '@typescript-eslint'],
  // Without its parser named, the plugin reads no TypeScript file but the one it lints, and sees no cycle.
  settings: { 'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] }, 'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] } } },
  rules: {
    'import/no-restricted-paths': ['error', { basePath: __dirname, zones }],
    'import/no-cycle': 'error',
    'react-hooks/rules-of-hooks': 'error',
    'react-hooks/exhaustive-deps': 'error',
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-console': 'error',
    curly: ['error', 'multi-line'],
  },
  overrides: [
    {
      files: ['src/**/*.ts', 'src/**/*.tsx'],
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: __dirname },
      rules: {
        '@typescript-eslint/no-floating-promises': 'error',
        '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
        // A union may end in a default where the rest is alike; a missing case without one is an error.
        '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
        'no-restricted-globals': ['error', { name: 'fetch', message: 'Calls go through the ports, which retry and batch.' }],
      },
    },
    {
      // The clock of the wall is passed in: a domain that reads it can't be tested on another day.
      files: ['src/kernel/**', 'src/systems/**'],
      excludedFiles: ['src/kernel/dates/**'],
      rules: {
        'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date']", message: 'The domain has calendar dates and the wall clock of the ports.' }, { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The domain has the wall clock of the ports.' }],
      },
    },
    {
      // The one door of the product to the console, and programs that speak on a terminal.
      files: ['src/sharepoint/consoleLog.ts', 'local/**', 'tools/**', 'test/**'],
      rules: { 'no-console': 'off' },
    },
  ],
};
