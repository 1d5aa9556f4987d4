import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetFolder, diskFolder, memoryFolder } from '../assets/assetFolder';
import { ComponentManifest, withBaseUrl } from '../package/componentManifest';
import { assembledComponents, extractRequireJs } from './assembly';
import { packageVersion, readFrameworkPackages } from './frameworkPackages';
import { alreadyDefined, libraryManifest, ModuleName, StandInName, standInIds, standInModules } from './standIns';

/** Microsoft's runtime, ready to be put on a page. Addresses are server-relative until `manifests` is given an origin. */
export interface Runtime {
  readonly version: string;
  readonly requireJsUrl: string;
  readonly assemblyUrl: string;
  readonly standIns: Readonly<Record<StandInName, ModuleName>>;
  readonly folders: readonly AssetFolder[];
  manifests(origin: string): readonly ComponentManifest[];
}

const reactIds = { react: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', reactDom: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a' } as const;

/** Reads the runtime out of `<root>/node_modules`. Throws in plain words when it is missing or of another layout. */
export function readRuntime(root: string): Runtime {
  const packages = readFrameworkPackages(root);
  const scripts = diskFolder('spfx', packages.version, packages.scripts);
  const assembly = readFileSync(packages.scripts.get(packages.assemblyFile) ?? '', 'utf8');
  const requireJs = memoryFolder('requirejs', new Map([['require.js', Buffer.from(extractRequireJs(assembly))]]));
  const react = reactFolder(root);
  const assembled = assembledManifests(assembly, packages.manifests);
  const standIns = standInModules(packages.manifests);
  const replaced = new Set<string>([...assembled.map(({ id }) => id), ...Object.values(standInIds)]);
  const framework = [...assembled, ...packages.manifests.filter(({ id }) => !replaced.has(id)), ...standInManifests(standIns)];
  return {
    version: packages.version,
    requireJsUrl: `${requireJs.prefix}require.js`,
    assemblyUrl: scripts.prefix + packages.assemblyFile,
    standIns,
    folders: [scripts, requireJs, react.folder],
    manifests: (origin) => [
      ...framework.map((manifest) => withBaseUrl(manifest, origin + scripts.prefix)),
      ...react.manifests.map((manifest) => withBaseUrl(manifest, origin + react.folder.prefix)),
    ],
  };
}

function assembledManifests(assembly: string, packages: readonly ComponentManifest[]): readonly ComponentManifest[] {
  return assembledComponents(assembly).map(({ id, version }) => {
    const own = packages.find((manifest) => manifest.id === id);
    return libraryManifest(id, own?.alias ?? id, version, alreadyDefined);
  });
}

function standInManifests(modules: Readonly<Record<StandInName, ModuleName>>): readonly ComponentManifest[] {
  return Object.entries(modules).map(([alias, module]) => {
    const [id, version] = module.split('_');
    return libraryManifest(id, alias, version, alreadyDefined);
  });
}

function reactFolder(root: string): { readonly folder: AssetFolder; readonly manifests: readonly ComponentManifest[] } {
  const file = (name: string): string => join(root, 'node_modules', name, 'umd', `${name}.production.min.js`);
  const version = packageVersion(join(root, 'node_modules', 'react'));
  const names = ['react', 'react-dom'];
  const folder = diskFolder('react', version, new Map(names.map((name) => [`${name}.production.min.js`, file(name)])));
  const react = libraryManifest(reactIds.react, 'react', version, 'react.production.min.js');
  return { folder, manifests: [react, libraryManifest(reactIds.reactDom, 'react-dom', version, 'react-dom.production.min.js', { react })] };
}
