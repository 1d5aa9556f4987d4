/** A text per culture, `default` among them, as a manifest keeps it. */
export type LocalizedText = Readonly<Record<string, string>>;

export type ScriptPath = string | { readonly path: string; readonly integrity?: string };

export type ScriptResource =
  | { readonly type: 'path'; readonly path: ScriptPath }
  | { readonly type: 'localizedPath'; readonly defaultPath: ScriptPath; readonly paths?: Readonly<Record<string, ScriptPath>> }
  | { readonly type: 'component'; readonly id: string; readonly version: string; readonly failoverPath?: string };

export interface LoaderConfig {
  readonly internalModuleBaseUrls: readonly string[];
  readonly entryModuleId: string;
  readonly exportName?: string;
  readonly scriptResources: Readonly<Record<string, ScriptResource>>;
}

export interface PreconfiguredEntry {
  readonly title: LocalizedText;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** What the SharePoint Framework's loader reads of a component. Other keys are passed on untouched. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly componentType: 'WebPart' | 'Extension' | 'Library' | 'Application' | 'AdaptiveCardExtension';
  readonly extensionType?: 'ApplicationCustomizer' | 'FieldCustomizer' | 'ListViewCommandSet' | 'FormCustomizer' | 'SearchQueryModifier';
  readonly version: string;
  readonly manifestVersion: number;
  readonly isInternal?: boolean;
  readonly loadLegacyFabricCss?: boolean;
  readonly loaderConfig: LoaderConfig;
  readonly preconfiguredEntries?: readonly PreconfiguredEntry[];
}

/** Puts the address of a component's files into its manifest, as SharePoint does when a package is deployed. */
export function withBaseUrl(manifest: ComponentManifest, baseUrl: string): ComponentManifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] } };
}

/**
 * For a component that does not say which SPFx it was built for, the runtime loads a style sheet of 2017 whose fonts lie on Microsoft's
 * network. At a desk there is no such network, so the manifest says that it can do without.
 */
export function withoutLegacyStyles(manifest: ComponentManifest): ComponentManifest {
  return { ...manifest, loadLegacyFabricCss: false };
}

/** The file names of a component's own scripts in the given culture, entry first. */
export function scriptNames(manifest: ComponentManifest, culture: string): readonly string[] {
  const { scriptResources, entryModuleId } = manifest.loaderConfig;
  const keys = Object.keys(scriptResources).sort((a, b) => Number(b === entryModuleId) - Number(a === entryModuleId));
  return keys.flatMap((key) => {
    const path = scriptPath(scriptResources[key], culture);
    return path === undefined ? [] : [path];
  });
}

function scriptPath(resource: ScriptResource, culture: string): string | undefined {
  switch (resource.type) {
    case 'component':
      return undefined;
    case 'path':
      return plain(resource.path);
    case 'localizedPath':
      return plain(localized(resource.paths ?? {}, culture) ?? resource.defaultPath);
  }
}

/** A manifest's text in a culture, else its first text. */
export function localizedText(text: LocalizedText, culture: string): string | undefined {
  return localized(text, culture) ?? text.default;
}

/** The loader compares culture names without regard to case, and knows no parent cultures. */
function localized<Value>(values: Readonly<Record<string, Value>>, culture: string): Value | undefined {
  const key = Object.keys(values).find((name) => name.toUpperCase() === culture.toUpperCase());
  return key === undefined ? undefined : values[key];
}

function plain(path: ScriptPath): string {
  return typeof path === 'string' ? path : path.path;
}
