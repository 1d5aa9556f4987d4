import '@pnp/sp/webs';
import { combine } from '@pnp/core';
import { extractWebUrl, ISPInstance, SPFI, SPInstance } from '@pnp/sp';

/** An address of SharePoint's services that stands beside `_api/web` and not under it: pages, search. */
export function besideWeb(sp: SPFI, path: string): ISPInstance {
  return SPInstance([sp.web, combine(extractWebUrl(sp.web.toUrl()), '_api', path)]);
}
