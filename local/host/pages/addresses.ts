import { sitePath } from '../../site';

/** Server-relative addresses of the site's pages, as SharePoint builds them. */
export const addresses = {
  home: `${sitePath}/SitePages/Home.aspx`,
  page: (fileName: string): string => `${sitePath}/SitePages/${fileName}`,
  contents: `${sitePath}/_layouts/15/viewlsts.aspx`,
  outbox: `${sitePath}/_layouts/15/outbox.aspx`,
  visitor: '/_local/visitor',
} as const;
