import { ComponentManifest } from '../package/componentManifest';

/**
 * Components of SharePoint that npm does not list, or that lean on such. The host puts an own, small one in their place
 * (client/standIns). The ids are Microsoft's and never change.
 */
export const standInIds = {
  editCustomerPromise: '42647dee-1f75-4b9f-b521-5c844a6c35cc',
  idleTask: 'c49ba483-7614-4c5c-b9dd-11b45a5fa280',
  propertyPane: 'f9e737b7-f0df-4597-ba8c-3060f82380db',
  dialog: 'c0c518b8-701b-4f6f-956d-5782772bb731',
} as const;

export type StandInName = keyof typeof standInIds;
/** `<id>_<version>`, the name under which the loader asks RequireJS for a component. */
export type ModuleName = string;

export const graphBundleId = '32b9363b-09ff-4959-929a-cab2663fb223';
/** The version that `@microsoft/sp-http-msgraph` asks for. */
export const graphBundleVersion = '3.0.2';
export const hostApplicationId = '6f0a9d2c-3b51-4b7e-9c57-0d6a1f4e8b20';
export const hostApplicationVersion = '1.0.0';

/** For components that a script on the page has defined: the loader must find a path, and never follows it. */
export const alreadyDefined = 'already-defined.js';

export const moduleName = (id: string, version: string): ModuleName => `${id}_${version}`;

/** The version of a stand-in is whatever the runtime's own manifests ask for. */
export function standInModules(framework: readonly ComponentManifest[]): Readonly<Record<StandInName, ModuleName>> {
  const named = Object.entries(standInIds).map(([name, id]) => [name, moduleName(id, askedVersion(framework, id))]);
  return Object.fromEntries(named) as Readonly<Record<StandInName, ModuleName>>;
}

export function askedVersion(framework: readonly ComponentManifest[], id: string): string {
  const own = framework.find((manifest) => manifest.id === id);
  if (own) return own.version;
  const resources = framework.flatMap((manifest) => Object.values(manifest.loaderConfig.scriptResources));
  const asked = resources.find((resource) => resource.type === 'component' && resource.id === id);
  if (asked?.type !== 'component') throw new Error(`The SPFx runtime no longer asks for component ${id}: adapt local/host/framework/standIns.ts.`);
  return asked.version;
}

/** A manifest for a library that is one script, or that a script defined already. */
export function libraryManifest(id: string, alias: string, version: string, path: string, dependencies: Readonly<Record<string, ComponentManifest>> = {}): ComponentManifest {
  const components = Object.entries(dependencies).map(([name, { id: dependencyId, version: dependencyVersion }]) => [name, { type: 'component', id: dependencyId, version: dependencyVersion }]);
  return {
    id, alias, componentType: 'Library', version, manifestVersion: 2, isInternal: true,
    loaderConfig: { internalModuleBaseUrls: [], entryModuleId: alias, scriptResources: { [alias]: { type: 'path', path }, ...Object.fromEntries(components) } },
  };
}
