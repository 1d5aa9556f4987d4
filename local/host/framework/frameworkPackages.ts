import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ComponentManifest, ScriptPath, ScriptResource } from '../package/componentManifest';

/** The published part of Microsoft's runtime, as it lies in node_modules. */
export interface FrameworkPackages {
  /** Of `@microsoft/sp-application-base`, to which all others are pinned. */
  readonly version: string;
  /** Script of the whole loader, by file name. */
  readonly assemblyFile: string;
  /** One manifest per package, without base addresses. */
  readonly manifests: readonly ComponentManifest[];
  /** Every script of the packages' `dist` folders, by file name. The loader looks for all of them in one place. */
  readonly scripts: ReadonlyMap<string, string>;
}

const assemblyAlias = 'sp-default-assembly';
/** Package folders under `node_modules/@microsoft` that hold runtime components; nothing else there is ever served. */
const allowedPackages = /^(sp-[a-z-]+|decorators)$/;
const buildTools: readonly string[] = ['sp-css-loader', 'sp-module-interfaces', 'sp-odata-types'];

/** Reads the packages under `<root>/node_modules/@microsoft`. Throws with the way out when the runtime is not installed. */
export function readFrameworkPackages(root: string): FrameworkPackages {
  const folder = join(root, 'node_modules', '@microsoft');
  const base = join(folder, 'sp-application-base');
  if (!existsSync(base)) throw new Error(`Microsoft's SPFx runtime is not in ${folder}: run npm ci.`);
  const distFolders = readdirSync(folder)
    .filter((name) => allowedPackages.test(name) && !buildTools.includes(name))
    .map((name) => join(folder, name, 'dist'))
    .filter((dist) => existsSync(dist));
  const manifests = distFolders.flatMap(readManifests);
  const assembly = manifests.find((manifest) => manifest.alias === assemblyAlias);
  if (!assembly) throw new Error(`${base} holds no ${assemblyAlias}: this version of the SPFx runtime is laid out in another way than 1.23.`);
  return {
    version: packageVersion(base),
    assemblyFile: entryFile(assembly),
    manifests: manifests.filter((manifest) => !/-assembly$/.test(manifest.alias)).map(slim),
    scripts: new Map(distFolders.flatMap(scriptsOf)),
  };
}

export function packageVersion(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

function readManifests(dist: string): readonly ComponentManifest[] {
  const files = readdirSync(dist).filter((name) => name.endsWith('.manifest.json'));
  return files.map((name) => JSON.parse(readFileSync(join(dist, name), 'utf8')) as ComponentManifest);
}

function scriptsOf(dist: string): readonly (readonly [string, string])[] {
  const files = readdirSync(dist).filter((name) => name.endsWith('.js') && name !== 'index.js');
  return files.map((name) => [name, join(dist, name)] as const);
}

/** Drops what the loader does not need. npm has the runtime's texts in English only, so one path stands for its ninety culture names. */
function slim(manifest: ComponentManifest): ComponentManifest {
  const { id, alias, componentType, version, manifestVersion, loaderConfig } = manifest;
  const components = Object.entries(loaderConfig.scriptResources).filter(([, resource]) => resource.type === 'component');
  return {
    id, alias, componentType, version, manifestVersion, isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [],
      entryModuleId: loaderConfig.entryModuleId,
      scriptResources: { [loaderConfig.entryModuleId]: { type: 'path', path: entryFile(manifest) }, ...Object.fromEntries(components) },
    },
  };
}

function entryFile(manifest: ComponentManifest): string {
  const entry: ScriptResource | undefined = manifest.loaderConfig.scriptResources[manifest.loaderConfig.entryModuleId];
  if (!entry || entry.type === 'component') throw new Error(`The manifest of ${manifest.alias} names no script of its own.`);
  return fileName(entry.type === 'path' ? entry.path : entry.paths?.['en-US'] ?? entry.defaultPath);
}

function fileName(path: ScriptPath): string {
  return typeof path === 'string' ? path : path.path;
}
