import { Visit } from '../../server/contract';
import { ListRow } from '../../store/contract';
import { applicationManifest } from '../framework/application';
import { alreadyDefined, graphBundleId, hostApplicationId } from '../framework/standIns';
import { LoadedHost } from '../loadHost';
import { ComponentManifest, scriptNames, withBaseUrl } from '../package/componentManifest';
import { indexManifests, manifestClosure } from '../package/manifestClosure';
import { jsonBlock, Markup } from './html';
import { PageResources } from './layout';
import { applicationCustomizers } from './listModels';
import { pageContextInfo } from './pageContext';
import { PageData, pageDataId, PageModel } from './pageData';
import { HostStore, interfaceCultures, SiteView } from './siteView';

/** Gives a fresh form digest for the visitor, as SharePoint writes one into each page. */
export type IssueDigest = (visit: Visit) => string;

export interface RuntimePageOptions {
  readonly store: HostStore;
  readonly view: SiteView;
  readonly host: LoadedHost;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly issueDigest: IssueDigest;
  readonly model: PageModel;
  /** Components that the page shows, besides the application customizers. */
  readonly componentIds: readonly string[];
  readonly list?: ListRow;
}

export interface RuntimePageParts {
  readonly resources: PageResources;
  readonly data: Markup;
}

/** What a page needs to start Microsoft's runtime: its data block, its scripts, and hints for what will be asked for next. */
export function runtimePageParts(options: RuntimePageOptions): RuntimePageParts {
  const { host, model } = options;
  const { atOnce: manifests, onDemand } = pageManifests(options);
  return {
    data: jsonBlock(pageDataId, pageData(options, [...manifests, ...onDemand])),
    resources: {
      styleSheets: [host.client.styleSheet],
      scripts: [host.client.boot, host.runtime.requireJsUrl, host.runtime.assemblyUrl],
      module: host.client.main,
      preloadScripts: manifests.flatMap((manifest) => fetchedScripts(manifest, options.view)),
      preloadModules: [host.client.modules[model.kind], host.client.modules.icons],
    },
  };
}

/** Pages without the runtime still have menus. */
export function plainResources(host: LoadedHost): PageResources {
  return { styleSheets: [host.client.styleSheet], scripts: [host.client.boot], preloadScripts: [], preloadModules: [] };
}

/** Microsoft's own component that makes a Graph client, by alias, since its id says nothing. Loaded with the first call to Graph. */
const graphClientAlias = '@microsoft/sp-http-msgraph';

interface PageManifests {
  /** Of components that the page shows: their scripts are asked for with the page. */
  readonly atOnce: readonly ComponentManifest[];
  /** Of components that may be asked for later; without them here the loader would ask SharePoint for them. */
  readonly onDemand: readonly ComponentManifest[];
}

function pageManifests({ store, view, host, model, componentIds }: RuntimePageOptions): PageManifests {
  const known = host.manifests(view.visit.url.origin);
  const application = withBaseUrl(applicationManifest(model.kind, known.framework), `${view.visit.url.origin}/`);
  const index = indexManifests(known.framework, known.solution, [application]);
  const customizers = applicationCustomizers(store, view, host.solution).map(({ clientSideComponentId }) => clientSideComponentId);
  const atOnce = manifestClosure(index, [hostApplicationId, graphBundleId, ...customizers, ...componentIds]);
  const graphClient = known.framework.filter((manifest) => manifest.alias === graphClientAlias).map((manifest) => manifest.id);
  const onDemand = manifestClosure(index, [...graphClient, graphBundleId]).filter((manifest) => !atOnce.includes(manifest));
  return { atOnce, onDemand };
}

function pageData(options: RuntimePageOptions, manifests: readonly ComponentManifest[]): PageData {
  const { store, view, host, model, now, issueDigest, list } = options;
  const itemId = model.kind === 'form' ? model.itemId : undefined;
  return {
    language: view.language,
    webUrl: view.webUrl,
    timeZone: store.web.timeZone.iana,
    standIns: host.runtime.standIns,
    page: model,
    preloaded: {
      buildNumber: host.runtime.version,
      clientSideApplicationId: hostApplicationId,
      manifests,
      customActions: applicationCustomizers(store, view, host.solution),
      spPageContextInfo: pageContextInfo({ store, view, formDigest: issueDigest(view.visit), now: now(), list, itemId }),
    },
  };
}

/** The loader would find these scripts one after the other; named in the page's head they come at once. */
function fetchedScripts(manifest: ComponentManifest, view: SiteView): readonly string[] {
  const [baseUrl] = manifest.loaderConfig.internalModuleBaseUrls;
  const culture = interfaceCultures[view.language];
  // The Graph bundle is large and few components ask for it.
  if (baseUrl === undefined || manifest.id === graphBundleId) return [];
  return scriptNames(manifest, culture).filter((name) => name !== alreadyDefined).map((name) => new URL(name, baseUrl).pathname);
}
