import type { RuntimeModules } from './modules';

/**
 * Every name of the runtime that is not in its public types, by module. The host uses no other. `exports` are on the module itself,
 * `members` on objects of it.
 */
export const privateNames = {
  '@microsoft/sp-core-library': { exports: ['_SPEventManager'], members: ['raiseEvent'] },
  '@microsoft/sp-application-base': { exports: ['BaseApplication', '_PlaceholderManager'], members: ['initializePlaceholders', '_getPageChromeProvider', '_onRender'] },
  '@microsoft/sp-loader': { exports: [], members: ['tryGetManifestById', '_isTelemetryDisabled', '_assemblyComponents'] },
  '@microsoft/sp-http-base': { exports: ['_AadTokenProviders'], members: ['preAuthorizedConfiguration', '_initialize'] },
  '@microsoft/sp-component-base': { exports: [], members: ['_setTheme'] },
  '@microsoft/sp-webpart-base': { exports: ['_ClientSideWebPartManager', '_MinimalWebPartHost'], members: ['loadWebPart', 'getWebPartByInstanceId'] },
  '@microsoft/sp-extension-base': { exports: ['_ExtensionManager'], members: ['createExtension'] },
  '@microsoft/sp-listview-extensibility': { exports: ['_FormCustomizerHost'], members: ['_commands', '_raiseOnChange', '_internalRender', '_listViewStateChangedEventName', '_selectedRowsChangedEventName'] },
} as const satisfies Partial<Record<keyof RuntimeModules, { readonly exports: readonly string[]; readonly members: readonly string[] }>>;

/** Which of the names a loaded runtime lacks, so that a newer one fails with their names instead of `undefined is not a function`. */
export function missingNames(modules: Partial<Record<keyof RuntimeModules, object>>): readonly string[] {
  return Object.entries(privateNames).flatMap(([module, { exports }]) => {
    const loaded = modules[module as keyof RuntimeModules];
    return loaded ? exports.filter((name) => !(name in loaded)).map((name) => `${name} of ${module}`) : [];
  });
}
