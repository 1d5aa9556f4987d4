import { DesiredList } from '../src/kernel/provisioning/desired';

/** SharePoint's numbers of list templates. */
export const templates = { list: 100, library: 101, sitePages: 119 } as const satisfies Record<DesiredList['template'], number>;

/** What an English site calls its own library of pages. A file that names it otherwise would rename it, or make another. */
export const sitePagesTitle = 'Site Pages';
