import { sitePath } from '../../site';
import { FormMode } from './pageData';

/** What an address of the site asks for. */
export type PageAddress =
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'page'; readonly fileName: string }
  /** A list without a page's name: its default view is meant. */
  | { readonly kind: 'listRoot'; readonly listUrl: string; readonly search: string }
  /** `folder` is a server-relative path, where a library is opened at one of its folders. */
  | { readonly kind: 'list'; readonly listUrl: string; readonly viewName: string; readonly viewId?: string; readonly folder?: string }
  /** Something that is no page: a library or a folder of one, or nothing. */
  | { readonly kind: 'folder'; readonly path: string; readonly search: string }
  | { readonly kind: 'form'; readonly listUrl: string; readonly mode: FormMode; readonly itemId?: number; readonly contentTypeId?: string; readonly source?: string }
  | { readonly kind: 'error'; readonly detail?: string }
  | { readonly kind: 'contents' | 'outbox' | 'missing' };

const forms: Readonly<Record<string, FormMode>> = { 'newform.aspx': 'new', 'editform.aspx': 'edit', 'dispform.aspx': 'display' };
/** Where the framework goes when it can't start a page, with and without the site's path. */
const errorPage = new RegExp(`^(${sitePath})?/_layouts/15/error\\.aspx$`, 'i');
/** Parts of the site's address space that belong to its services. */
const services = /^\/(_api|_vti_bin)(\/|$)/i;

/** Reads a page's address; undefined when it belongs to the services or to no page of this site. Case does not matter, as in SharePoint. */
export function readAddress(url: URL): PageAddress | undefined {
  if (url.pathname === '/') return { kind: 'redirect', to: sitePath };
  const path = decoded(url.pathname);
  if (path === undefined) return { kind: 'missing' };
  if (errorPage.test(path)) return { kind: 'error', detail: parameter(url, 'errordetails') ?? parameter(url, 'errortext') };
  const inSite = path.toLowerCase() === sitePath || path.toLowerCase().startsWith(`${sitePath}/`) ? path.slice(sitePath.length) : undefined;
  if (inSite === undefined || services.test(inSite)) return undefined;
  return insideSite(inSite.replace(/\/+$/, ''), url);
}

function insideSite(path: string, url: URL): PageAddress {
  if (path === '') return { kind: 'page', fileName: 'Home.aspx' };
  const page = /^\/SitePages(?:\/([^/]+\.aspx))?$/i.exec(path);
  if (page) return page[1] ? { kind: 'page', fileName: page[1] } : { kind: 'redirect', to: sitePath };
  const layout = /^\/_layouts\/15\/(viewlsts|outbox)\.aspx$/i.exec(path);
  if (layout) return { kind: layout[1].toLowerCase() === 'outbox' ? 'outbox' : 'contents' };
  const list = /^(\/Lists\/[^/]+)(?:\/([^/]+\.aspx))?$/i.exec(path) ?? /^(\/[^/]+)\/Forms\/([^/]+\.aspx)$/i.exec(path);
  return list ? insideList(sitePath + list[1], list[2], url) : { kind: 'folder', path: sitePath + path, search: url.search };
}

function insideList(listUrl: string, fileName: string | undefined, url: URL): PageAddress {
  if (fileName === undefined) return { kind: 'listRoot', listUrl, search: url.search };
  const mode = forms[fileName.toLowerCase()];
  if (!mode) return { kind: 'list', listUrl, viewName: fileName.slice(0, -'.aspx'.length), viewId: parameter(url, 'viewid'), folder: parameter(url, 'id') ?? parameter(url, 'rootfolder') };
  const itemId = Number(parameter(url, 'id') ?? NaN);
  if (mode !== 'new' && !Number.isSafeInteger(itemId)) return { kind: 'missing' };
  return { kind: 'form', listUrl, mode, itemId: mode === 'new' ? undefined : itemId, contentTypeId: parameter(url, 'contenttypeid'), source: localSource(url) };
}

/** Query names differ in case between SharePoint's own links (`ID`, `viewid`, `Source`). */
function parameter(url: URL, name: string): string | undefined {
  for (const [key, value] of url.searchParams) if (key.toLowerCase() === name) return value;
  return undefined;
}

/** Where a form goes when it closes: an address of this site only. */
function localSource(url: URL): string | undefined {
  const source = parameter(url, 'source');
  if (source === undefined || !URL.canParse(source, url.origin)) return undefined;
  const target = new URL(source, url.origin);
  return target.origin === url.origin ? target.pathname + target.search : undefined;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
