import { ComponentManifest } from '../package/componentManifest';
import { PageModel } from '../pages/pageData';
import { alreadyDefined, hostApplicationId, hostApplicationVersion, libraryManifest } from './standIns';

/** Modules of the runtime by the alias of their manifest. All but the last two rows are part of the assembly. */
const moduleAliases = {
  '@microsoft/sp-core-library': 'SPCoreLibrary',
  '@microsoft/sp-application-base': 'SPApplicationBase',
  '@microsoft/sp-component-base': 'SPComponentBase',
  '@microsoft/sp-extension-base': 'SPExtensionBase',
  '@microsoft/sp-loader': 'SPLoader',
  '@microsoft/sp-page-context': 'SPPageContext',
  '@microsoft/sp-http': 'SPHttp',
  '@microsoft/sp-http-base': '@microsoft/sp-http-base',
  '@microsoft/sp-webpart-base': 'SPWebPartBase',
  '@microsoft/sp-listview-extensibility': 'SPListViewExtensibility',
  react: 'react',
  'react-dom': 'react-dom',
} as const;

export type RuntimeModule = keyof typeof moduleAliases;

const everyPage = [
  '@microsoft/sp-core-library', '@microsoft/sp-application-base', '@microsoft/sp-component-base', '@microsoft/sp-extension-base',
  '@microsoft/sp-loader', '@microsoft/sp-page-context', '@microsoft/sp-http', '@microsoft/sp-http-base', 'react', 'react-dom',
] as const satisfies readonly RuntimeModule[];

const pageModules: Readonly<Record<PageModel['kind'], readonly RuntimeModule[]>> = {
  canvas: [...everyPage, '@microsoft/sp-webpart-base'],
  list: [...everyPage, '@microsoft/sp-listview-extensibility'],
  form: [...everyPage, '@microsoft/sp-listview-extensibility'],
};

/** The manifest of the host itself, which the runtime starts as the page's application. */
export function applicationManifest(kind: PageModel['kind'], framework: readonly ComponentManifest[]): ComponentManifest {
  const dependencies = Object.fromEntries(pageModules[kind].map((name) => [name, byAlias(framework, moduleAliases[name])]));
  return { ...libraryManifest(hostApplicationId, 'local-host', hostApplicationVersion, alreadyDefined, dependencies), componentType: 'Application' };
}

function byAlias(framework: readonly ComponentManifest[], alias: string): ComponentManifest {
  const found = framework.find((manifest) => manifest.alias === alias);
  if (!found) throw new Error(`The SPFx runtime has no component ${alias}: adapt local/host/framework/application.ts.`);
  return found;
}
