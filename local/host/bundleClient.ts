import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, BuildOptions, Plugin, version as esbuildVersion } from 'esbuild';
import { AssetFolder, memoryFolder } from './assets/assetFolder';

/** The browser part of the host, bundled. Names are addresses. */
export interface ClientBundle {
  readonly folder: AssetFolder;
  readonly styleSheet: string;
  /** Runs on every page: menus, faults, theme. */
  readonly boot: string;
  /** Starts the runtime and draws what the page's kind asks for. */
  readonly main: string;
  /** Further modules by kind of page, for preload links. */
  readonly modules: Readonly<Record<ClientModule, string>>;
  /** File name in the folder, for the manifest of the Graph bundle. */
  readonly graphBundle: string;
}

/** Modules that `main` imports when a page needs them. */
export type ClientModule = 'canvas' | 'list' | 'form' | 'icons';

interface BuiltFiles { readonly files: Readonly<Record<string, string>>; readonly modules: Readonly<Record<ClientModule, string>> }

export interface ClientOptions {
  readonly root: string;
  /** What `import ... from 'host:constants'` gives (client/constants.d.ts). */
  readonly constants: Readonly<Record<string, unknown>>;
}

const sources = join('local', 'host', 'client');
const graphFile = 'graph.js';

/**
 * Bundles `client/` with esbuild, or takes the bundle of the same sources from `.local/cache`. React is not in it: pages get React
 * from the runtime, as in SharePoint.
 */
export async function bundleClient(options: ClientOptions): Promise<ClientBundle> {
  const cache = join(options.root, '.local', 'cache');
  const file = join(cache, `host-client-${inputHash(options)}.json`);
  const built = readCache(file) ?? await buildFiles(options);
  writeCache(cache, file, built);
  const folder = memoryFolder('client', new Map(Object.entries(built.files).map(([name, text]) => [name, Buffer.from(text)])));
  const address = (name: string): string => folder.prefix + name;
  const modules = Object.fromEntries(Object.entries(built.modules).map(([kind, name]) => [kind, address(name)])) as Record<ClientModule, string>;
  return { folder, styleSheet: address('site.css'), boot: address('boot.js'), main: address('main.js'), modules, graphBundle: graphFile };
}

async function buildFiles({ root, constants }: ClientOptions): Promise<BuiltFiles> {
  const entry = (name: string): string => join(root, sources, name);
  const shared: BuildOptions = {
    bundle: true, write: false, minify: true, target: 'es2022', platform: 'browser', outdir: join(root, 'out'), absWorkingDir: root,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' }, logLevel: 'silent', legalComments: 'none', charset: 'utf8',
    external: ['data:*'], plugins: [constantsModule(constants)],
  };
  const moduleEntries: Record<ClientModule, string> = { canvas: entry('canvas/drawCanvas.ts'), list: entry('list/drawListPage.tsx'), form: entry('form/drawFormPage.tsx'), icons: entry('icons/icons.ts') };
  const [plain, modules] = await Promise.all([
    build({ ...shared, entryPoints: { boot: entry('boot.ts'), graph: entry('standIns/graphBundle.ts'), site: entry('styles/site.css') }, format: 'iife' }),
    build({ ...shared, entryPoints: { main: entry('main.ts'), ...moduleEntries }, format: 'esm', splitting: true, chunkNames: 'chunk-[hash]', jsx: 'transform', plugins: [constantsModule(constants), reactFromRuntime] }),
  ]);
  const outputs = [...(plain.outputFiles ?? []), ...(modules.outputFiles ?? [])];
  const files = Object.fromEntries(outputs.map((output) => [relative(join(root, 'out'), output.path), output.text]));
  return { files, modules: { canvas: 'canvas.js', list: 'list.js', form: 'form.js', icons: 'icons.js' } };
}

/** `react` and `react-dom` in the client are the copies that the runtime has loaded before such a module is imported. */
const reactFromRuntime: Plugin = {
  name: 'react-from-runtime',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^react(-dom)?$/ }, ({ path }) => ({ path, namespace: 'runtime' }));
    bundler.onLoad({ filter: /.*/, namespace: 'runtime' }, ({ path }) => ({ contents: `module.exports = globalThis.__hostModules[${JSON.stringify(path)}];`, loader: 'js' }));
  },
};

/** Makes values of the server importable as a module. */
function constantsModule(constants: Readonly<Record<string, unknown>>): Plugin {
  const contents = Object.entries(constants).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
  return {
    name: 'constants',
    setup: (bundler) => {
      bundler.onResolve({ filter: /^host:constants$/ }, ({ path }) => ({ path, namespace: 'constants' }));
      bundler.onLoad({ filter: /.*/, namespace: 'constants' }, () => ({ contents, loader: 'js' }));
    },
  };
}

function inputHash({ root, constants }: ClientOptions): string {
  const hash = createHash('sha256').update(esbuildVersion).update(JSON.stringify(constants));
  for (const name of ['package.json', join('local', 'host', 'bundleClient.ts')]) hash.update(readFileSync(join(root, name)));
  for (const folder of [sources, join('src', 'kernel'), join('local', 'host', 'pages')]) {
    for (const file of filesUnder(join(root, folder))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

function readCache(file: string): BuiltFiles | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as BuiltFiles;
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place, so that a reader never sees half a file. */
function writeCache(folder: string, file: string, built: BuiltFiles): void {
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(built));
  renameSync(draft, file);
}
