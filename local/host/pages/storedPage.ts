import { canvasJson, layoutJson } from '../../sharepoint/canvas/canvas';
import { FileEntry, SharePointError, StoredValue } from '../../store/contract';
import { Canvas } from './canvas';
import { HostStore, SiteView } from './siteView';
import { storedCanvas } from './storedCanvas';

/** A page of the site's library as the visitor may see it. */
export interface StoredPage {
  readonly title: string;
  readonly topic: string;
  readonly author: string;
  /** When it became news; empty on a page that is none. */
  readonly publishedAt: string;
  readonly banner?: { readonly path: string; readonly alternative: string };
  readonly isDraft: boolean;
  readonly canvas: Canvas;
  /** What comments and likes are kept on. Drafts have none. */
  readonly place: { readonly listId: string; readonly itemId: number };
}

/** The page of this name; undefined when there is none, or none that the visitor may see. */
export function storedPage(store: HostStore, view: SiteView, fileName: string): StoredPage | undefined {
  const found = findFile(store, view, `${store.web.serverRelativeUrl}/SitePages/${fileName}`);
  if (!found) return undefined;
  const { item, list } = found;
  const text = (name: string): string => textIn(item.values[name]);
  const titleArea = firstProperties(layoutJson(text('LayoutWebpartsContent')) ?? '');
  const [authorId] = numbersIn(item.values._AuthorByline);
  const bannerPath = pathIn(item.values.BannerImageUrl, view);
  return {
    title: text('Title') || fileName.replace(/\.aspx$/i, ''),
    topic: text('_TopicHeader'),
    author: authorId === undefined ? '' : store.principal(view.caller, authorId).title,
    publishedAt: Number(item.values.PromotedState) > 0 ? text('FirstPublishedDate') : '',
    // SharePoint's own stand-in picture, which is of no site, says that there is none.
    banner: bannerPath && !bannerPath.includes('/_layouts/') ? { path: bannerPath, alternative: String(titleArea.altText ?? '') } : undefined,
    isDraft: !item.versionLabel.endsWith('.0'),
    canvas: storedCanvas(canvasJson(text('CanvasContent1')) ?? ''),
    place: { listId: list.id, itemId: item.id },
  };
}

function findFile(store: HostStore, { caller }: SiteView, path: string): FileEntry | undefined {
  try {
    return store.file(caller, path);
  } catch (error) {
    if (error instanceof SharePointError && (error.status === 404 || error.status === 403)) return undefined;
    throw error;
  }
}

function textIn(value: StoredValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function numbersIn(value: StoredValue | undefined): readonly number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}

/** From the root of the server. The site may be served from another port than the one on which the picture was named; pictures of other sites are not shown. */
function pathIn(value: StoredValue | undefined, view: SiteView): string {
  const url = typeof value === 'object' && value !== null && 'Url' in value ? value.Url : '';
  if (url === '' || !URL.canParse(url, view.webUrl)) return '';
  const { pathname } = new URL(url, view.webUrl);
  return pathname.startsWith(`${new URL(view.webUrl).pathname}/`) ? pathname : '';
}

function firstProperties(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    const properties: unknown = Array.isArray(value) ? (value[0] as { readonly properties?: unknown } | undefined)?.properties : undefined;
    return typeof properties === 'object' && properties !== null ? (properties as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
