import { sitePages } from '../../seed/pages';
import { LoadedHost } from '../loadHost';
import { encodedPath } from '../../sharepoint/shapes/paths';
import { SharePointError } from '../../store/contract';
import { HostString, say } from '../strings/hostStrings';
import { canvasContent, canvasOfPage } from './canvasPage';
import { contentsPage } from './contentsPage';
import { errorContent, Refusal } from './errorPages';
import { html, Markup } from './html';
import { PageParts, PageResources, renderPage } from './layout';
import { fieldCustomizerIds, formModel, listModel } from './listModels';
import { outboxPage } from './outboxPage';
import { PageAddress } from './pageAddress';
import { CanvasModel, FormMode } from './pageData';
import { IssueDigest, plainResources, runtimePageParts } from './runtimePage';
import { storedPage } from './storedPage';
import { titleArea } from './titleArea';
import { defaultViewUrl, HostStore, mayRead, personaCards, SiteView, titleIn } from './siteView';

export interface PageRequest {
  readonly store: HostStore;
  readonly host: LoadedHost;
  readonly view: SiteView;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly issueDigest: IssueDigest;
}

export type Answer = { readonly status: number; readonly page: string } | { readonly redirectTo: string };

/** Makes the page that an address asks for. What the visitor may not see, and what is not there, becomes a page that says so. */
export function answerPage(request: PageRequest, address: PageAddress): Answer {
  if (!request.view.mayOpenSite) return refuse(request, 'denied');
  try {
    return contentFor(request, address);
  } catch (error) {
    if (error instanceof SharePointError) return refuse(request, refusalOf(error.status), error.message);
    throw error;
  }
}

export function refuse(request: PageRequest, refusal: Refusal, detail?: string): Answer {
  const { status, ...parts } = errorContent(request.view.language, refusal, detail);
  return { status, page: show(request, plainResources(request.host), parts) };
}

function refusalOf(status: number): Refusal {
  if (status === 401 || status === 403) return 'denied';
  return status === 404 || status === 400 ? 'missing' : 'broken';
}

function contentFor(request: PageRequest, address: PageAddress): Answer {
  switch (address.kind) {
    case 'redirect':
      return { redirectTo: address.to };
    case 'page':
      return sitePage(request, address.fileName);
    case 'list':
      return listPage(request, address);
    case 'listRoot':
      return { redirectTo: encodedPath(defaultViewUrl(request.store, request.view.caller, request.store.list(request.view.caller, { url: address.listUrl }))) + address.search };
    case 'folder':
      return folderPage(request, address);
    case 'form':
      return formPage(request, address);
    case 'contents':
      return plain(request, say(request.view.language, 'siteContents'), contentsPage(request.store, request.view));
    case 'outbox':
      return plain(request, say(request.view.language, 'outbox'), outboxPage(request.store, request.view));
    case 'error':
      return refuse(request, 'broken', address.detail);
    case 'missing':
      return refuse(request, 'missing');
  }
}

function sitePage(request: PageRequest, fileName: string): Answer {
  const { view, host } = request;
  const page = sitePages.find((candidate) => candidate.fileName.toLowerCase() === fileName.toLowerCase());
  if (!page) return libraryPage(request, fileName);
  if (!mayRead(view, page.readers)) return refuse(request, 'denied');
  const { model, main } = canvasContent(view.language, page.fileName, canvasOfPage(page), host.solution.manifests);
  const { resources, data } = runtimePageParts({ ...request, model, componentIds: model.webParts.map(({ componentId }) => componentId) });
  return { status: 200, page: show(request, resources, { title: page.title[view.language], main, data }) };
}

/** A page that somebody made in the library of pages: news, mostly. */
function libraryPage(request: PageRequest, fileName: string): Answer {
  const { store, view, host } = request;
  const page = storedPage(store, view, fileName);
  if (!page) return refuse(request, 'missing');
  const { model, main } = canvasContent(view.language, fileName, page.canvas, host.solution.manifests);
  const shown: CanvasModel = page.isDraft ? model : { ...model, social: page.place };
  const { resources, data } = runtimePageParts({ ...request, model: shown, componentIds: model.webParts.map(({ componentId }) => componentId) });
  return { status: 200, page: show(request, resources, { title: page.title, main: html`${titleArea(view, page, store.web.timeZone.iana)}${main}<div id="page-social"></div>`, data }) };
}

function listPage(request: PageRequest, address: Extract<PageAddress, { kind: 'list' }>): Answer {
  const { store, view, host } = request;
  const list = store.list(view.caller, { url: address.listUrl });
  const model = listModel(store, view, host.solution, list, address);
  const componentIds = [...model.commandSets.map(({ clientSideComponentId }) => clientSideComponentId), ...fieldCustomizerIds(store, view, list)];
  const { resources, data } = runtimePageParts({ ...request, model, componentIds, list });
  return { status: 200, page: show(request, resources, { title: titleIn(list, view.language), main: waiting(view, 'list-root'), data }) };
}

/** A folder's own address leads to its library, opened there. */
function folderPage({ store, view }: PageRequest, { path, search }: Extract<PageAddress, { kind: 'folder' }>): Answer {
  const { list, item, path: folder } = store.folder(view.caller, path);
  const url = encodedPath(defaultViewUrl(store, view.caller, list));
  return { redirectTo: item ? `${url}?id=${encodeURIComponent(folder)}` : url + search };
}

function formPage(request: PageRequest, address: Extract<PageAddress, { kind: 'form' }>): Answer {
  const { store, view } = request;
  const list = store.list(view.caller, { url: address.listUrl });
  const model = formModel(store, view, list, address);
  const componentIds = model.customizer ? [model.customizer.componentId] : [];
  const { resources, data } = runtimePageParts({ ...request, model, componentIds, list });
  return { status: 200, page: show(request, resources, { title: `${titleIn(list, view.language)} – ${say(view.language, formTitles[model.mode])}`, main: waiting(view, 'form-root'), data }) };
}

const formTitles = { new: 'formNew', edit: 'formEdit', display: 'formDisplay' } as const satisfies Record<FormMode, HostString>;

function waiting(view: SiteView, id: string): Markup {
  return html`<div id="${id}" class="page-root"><p class="page-wait" role="status">${say(view.language, 'loading')}…</p></div>`;
}

function plain(request: PageRequest, title: string, main: Markup): Answer {
  return { status: 200, page: show(request, plainResources(request.host), { title, main: html`<div class="plain-page">${main}</div>` }) };
}

function show({ store, view }: PageRequest, resources: PageResources, parts: PageParts): string {
  return renderPage(view, personaCards(store, view), resources, parts);
}
