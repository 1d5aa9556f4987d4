import type { ServiceKey, ServiceScope, DisplayMode, FormDisplayMode, SPEventArgs } from '@microsoft/sp-core-library';
import type { BaseExtension, ExtensionContext } from '@microsoft/sp-extension-base';
import type { Command, IContentType, IFolderInfo, IList, IListItem, ListViewAccessor } from '@microsoft/sp-listview-extensibility';
import type { SPField } from '@microsoft/sp-page-context';
import type { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { ComponentManifest } from '../../package/componentManifest';
import type { PreloadedData } from '../../pages/pageData';

/** Names of the runtime that its type files leave out. privateNames.ts lists them; a test compares the list with the installed runtime. */

export interface PrivateCoreLibrary {
  readonly _SPEventManager: { readonly instance: { raiseEvent(name: string, args: SPEventArgs): void } };
}

export interface HostApplication { readonly context: { readonly serviceScope: ServiceScope } }

export interface PrivateApplicationBase {
  readonly BaseApplication: new () => HostApplication;
  readonly PlaceholderName: { readonly Top: number; readonly Bottom: number };
  readonly _PlaceholderManager: { readonly serviceKey: ServiceKey<PlaceholderManager> };
}

export interface PlaceholderManager {
  initializePlaceholders(places: readonly { readonly name: number; readonly domElement: HTMLElement }[]): void;
}

export interface PrivateLoader {
  readonly SPComponentLoader: { tryGetManifestById(id: string): ComponentManifest | undefined };
}

/** The global that the assembly script sets. */
export interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  /** Id, version and module of every component that came with the loader. */
  readonly _assemblyComponents: [string, string, object][];
  /** On failure the loader also leaves for `_layouts/15/error.aspx`, as in SharePoint. */
  start(data: PreloadedData): Promise<unknown>;
}

export interface PrivateHttpBase {
  readonly _AadTokenProviders: {
    readonly preAuthorizedConfiguration: unknown;
    _initialize(provider: { getToken(resource: string): Promise<string> }, configuration: unknown): void;
  };
}

export interface PrivateThemeProvider { _setTheme(theme: unknown): void }

export interface WebPartLoad {
  readonly domElement: HTMLElement;
  readonly instanceId: string;
  readonly manifest: ComponentManifest;
  readonly displayMode: DisplayMode;
  readonly addedFromPersistedData: boolean;
  readonly webPartData: {
    readonly id: string; readonly instanceId: string; readonly title: string; readonly dataVersion: string;
    readonly properties: Readonly<Record<string, unknown>>;
  };
}

export interface WebPartManager {
  /** Resolves after the web part's own `renderCompleted`, when it draws asynchronously. */
  loadWebPart(load: WebPartLoad): Promise<void>;
  getWebPartByInstanceId(id: string): BaseClientSideWebPart<object> | undefined;
}

export interface PrivateWebPartBase {
  readonly _ClientSideWebPartManager: new (host: unknown) => WebPartManager;
  readonly _MinimalWebPartHost: new (scope: ServiceScope) => unknown;
}

export interface ContextParameters { readonly manifest: ComponentManifest; readonly instanceId: string }

export interface ExtensionManager {
  createExtension<TExtension extends BaseExtension<unknown>>(
    componentId: string, properties: string, context: (parameters: ContextParameters) => ExtensionContext, additional?: { readonly displayMode: FormDisplayMode },
  ): Promise<TExtension>;
}

export interface PrivateExtensionBase { readonly _ExtensionManager: new (scope: ServiceScope) => ExtensionManager }

export interface FormHostCallbacks {
  readonly onSaveCallback: () => void;
  readonly onCloseCallback: () => void;
  readonly onErrorCallback: (error: Error) => void;
  readonly logEngagement: () => void;
}

export interface FormContextOptions {
  readonly list: IList; readonly contentType: IContentType; readonly folderInfo: IFolderInfo;
  readonly itemId?: number; readonly item?: IListItem; readonly domElement: HTMLElement; readonly host: unknown;
}

/** Constructors whose real signatures are internal; the public ones take none or other parameters. */
export interface PrivateListView {
  readonly _FormCustomizerHost: new (callbacks: FormHostCallbacks) => unknown;
  readonly ListViewAccessor: { readonly _listViewStateChangedEventName: string; readonly _selectedRowsChangedEventName: string };
}

export type FieldContextConstructor = new (parameters: ContextParameters, options: { readonly field: SPField; readonly listView?: ListViewAccessor }) => ExtensionContext;
export type CommandContextConstructor = new (parameters: ContextParameters, options: { readonly listView: ListViewAccessor }) => ExtensionContext;
export type FormContextConstructor = new (parameters: ContextParameters, options: FormContextOptions) => ExtensionContext;

export interface PrivateCommandContext { readonly _commands: readonly Command[] }
export interface PrivateCommandSet { _raiseOnChange?: () => void }
export interface PrivateFormCustomizer { _internalRender(): void }
