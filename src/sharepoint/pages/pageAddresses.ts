import { ISPInstance, SPFI } from '@pnp/sp';
import { PageId } from '../../kernel/ports/sitePages';
import { fileAt, oneName, quoted } from '../addresses';
import { besideWeb } from '../besideWeb';

/** The site, as far as addresses of pages need it. */
export interface PageSite {
  /** `/sites/region` */
  readonly sitePath: string;
}

/** A page in SharePoint's page service, or what that does with it. */
export function pageService(sp: SPFI, id: PageId, action?: 'checkoutpage' | 'SavePageAsDraft' | 'discardPage' | 'publish' | 'SchedulePublish'): ISPInstance {
  return besideWeb(sp, action ? `sitepages/pages(${id})/${action}` : `sitepages/pages(${id})`);
}

export function pagesUrl({ sitePath }: PageSite): string {
  return `${sitePath}/SitePages`;
}

export function pagesPath(site: PageSite): string {
  return `getList('${quoted(pagesUrl(site))}')/items`;
}

export function pagePath(site: PageSite, id: PageId): string {
  return `${pagesPath(site)}(${id})`;
}

export function pageFilePath(site: PageSite, name: string): string {
  return fileAt(`${pagesUrl(site)}/${oneName(name)}`);
}
