import { sitePages } from '../../seed/pages';
import { sitePath } from '../../site';
import { say } from '../strings/hostStrings';
import { addresses } from './addresses';
import { mayRead, SiteView } from './siteView';

export interface NavigationLink {
  readonly title: string;
  readonly url: string;
  readonly current: boolean;
}

export interface NavigationGroup {
  readonly title?: string;
  readonly links: readonly NavigationLink[];
}

/** Pages lie in their library and are places of their own: only its list page stands for it. */
const pageLibrary = 119;

/** The site's menu: pages, then the lists that the visitor may see, then the site's own pages. */
export function navigation(view: SiteView): readonly NavigationGroup[] {
  const link = (title: string, url: string, under: string = url): NavigationLink => ({ title, url, current: isUnder(view.visit.url.pathname, under) });
  const open = sitePages.filter((page) => mayRead(view, page.readers));
  const [owned, shared] = [open.filter((page) => page.readers), open.filter((page) => !page.readers)];
  return [
    { links: shared.map((page) => link(page.title[view.language], addresses.page(page.fileName))) },
    { title: say(view.language, 'lists'), links: view.lists.map((list) => link(list.title, list.url, list.row.baseTemplate === pageLibrary ? list.url : list.row.serverRelativeUrl)) },
    {
      links: [
        link(say(view.language, 'siteContents'), addresses.contents),
        link(say(view.language, 'outbox'), addresses.outbox),
        ...owned.map((page) => link(page.title[view.language], addresses.page(page.fileName))),
      ],
    },
  ].filter((group) => group.links.length > 0);
}

function isUnder(pathname: string, address: string): boolean {
  const [asked, target] = [decodeURI(pathname).toLowerCase().replace(/\/$/, ''), address.toLowerCase()];
  const path = asked === sitePath ? addresses.home.toLowerCase() : asked;
  return path === target || path.startsWith(`${target}/`);
}
