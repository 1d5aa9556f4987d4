import { PageFacts } from '../../../kernel/ports/sitePages';
import { Workplace } from '../../../kernel/ports/workplace';
import { ParseHtml } from '../check/contract';

/** Addresses of a text as they are written, each once, in their order. */
export function linksIn(html: string, parse: ParseHtml): readonly string[] {
  const found = Array.from(parse(html).querySelectorAll('a[href]'), link => link.getAttribute('href')?.trim() ?? '');
  return [...new Set(found.filter(address => address !== ''))];
}

/** The addresses of pages, as they are compared. */
export function addressesOf(pages: readonly Pick<PageFacts, 'path'>[]): ReadonlySet<string> {
  return new Set(pages.map(({ path }) => path.toLowerCase()));
}

/**
 * Links that lead to a page of this site which is not among the known ones. Only pages are judged: whether a list, a file or another site is
 * there is not known here. `pagePath` is where the links stand, for those that are written from there.
 */
export function brokenLinks(links: readonly string[], pagePath: string, known: ReadonlySet<string>, { siteUrl, sitePath }: Pick<Workplace, 'siteUrl' | 'sitePath'>): readonly string[] {
  const place = new URL(encodeURI(pagePath), siteUrl);
  const isPage = pagesUnder(sitePath);
  return links.filter(link => {
    const path = pathAt(link, place);
    return path !== undefined && isPage(path) && !known.has(path);
  });
}

/** The path of an address on the same server, in lower case; undefined for another server, another scheme or what is no address. */
function pathAt(link: string, place: URL): string | undefined {
  try {
    const { origin, pathname } = new URL(link, place);
    return origin === place.origin ? decodeURIComponent(pathname).toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

/** Pages of the site. The library's own views and the templates of pages are none that readers are sent to. */
function pagesUnder(sitePath: string): (path: string) => boolean {
  const folder = `${sitePath}/sitepages/`.toLowerCase();
  const others = ['forms/', 'templates/'].map(name => `${folder}${name}`);
  return path => path.startsWith(folder) && path.endsWith('.aspx') && !others.some(other => path.startsWith(other));
}
