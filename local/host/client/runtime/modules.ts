import type * as React from 'react';
import type * as ReactDOM from 'react-dom';
import type * as ComponentBase from '@microsoft/sp-component-base';
import type * as CoreLibrary from '@microsoft/sp-core-library';
import type * as Http from '@microsoft/sp-http';
import type * as ListView from '@microsoft/sp-listview-extensibility';
import type * as Loader from '@microsoft/sp-loader';
import type * as PageContext from '@microsoft/sp-page-context';
import type * as WebPartBase from '@microsoft/sp-webpart-base';
import type {
  PrivateApplicationBase, PrivateCoreLibrary, PrivateExtensionBase, PrivateHttpBase, PrivateListView, PrivateLoader, PrivateWebPartBase,
} from './privateTypes';

/** The runtime's modules by their names, with the parts that Microsoft keeps out of its type files. */
export interface RuntimeModules {
  readonly '@microsoft/sp-core-library': typeof CoreLibrary & PrivateCoreLibrary;
  readonly '@microsoft/sp-application-base': PrivateApplicationBase;
  readonly '@microsoft/sp-component-base': typeof ComponentBase;
  readonly '@microsoft/sp-extension-base': PrivateExtensionBase;
  readonly '@microsoft/sp-loader': typeof Loader & PrivateLoader;
  readonly '@microsoft/sp-page-context': typeof PageContext;
  readonly '@microsoft/sp-http': typeof Http;
  readonly '@microsoft/sp-http-base': PrivateHttpBase;
  /** On canvas pages only. */
  readonly '@microsoft/sp-webpart-base': typeof WebPartBase & PrivateWebPartBase;
  /** On list and form pages only. */
  readonly '@microsoft/sp-listview-extensibility': typeof ListView & PrivateListView;
  readonly react: typeof React;
  readonly 'react-dom': typeof ReactDOM;
}

/** What a page gets once the runtime stands. */
export interface RunningHost {
  readonly modules: RuntimeModules;
  readonly scope: CoreLibrary.ServiceScope;
}

/** Those of them that the host needs while the loader starts: all came with it. */
export type AssembledModules = Pick<RuntimeModules, '@microsoft/sp-application-base' | '@microsoft/sp-component-base' | '@microsoft/sp-http-base' | '@microsoft/sp-loader'>;

/** Component ids of the modules that the host's own manifest names. */
export type ModuleIds = ReadonlyMap<string, string>;
