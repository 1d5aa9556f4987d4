import { Call } from '../call';
import { entity, Resource } from '../resource';
import { complex } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { customActionsResource } from './customActions';
import { contextInfoResource } from './contextInfo';
import { listsResource } from './lists';
import { sitePagesResource } from './pages/sitePages';
import { recycleBinResource } from './recycleBin';
import { setLikeResource } from './social/likes';
import { webResource } from './web';

function siteSource(call: Call): EntitySource {
  const { web } = call.store;
  const url = `${call.origin}${web.serverRelativeUrl}`;
  return sourceOf({
    type: 'SP.Site',
    path: 'Site',
    properties: ready({
      AllowDesigner: true, Classification: '', CompatibilityLevel: 15, GroupId: '00000000-0000-0000-0000-000000000000', HubSiteId: '00000000-0000-0000-0000-000000000000', Id: web.siteId,
      IsHubSite: false, LockIssue: null, MaxItemsPerThrottledOperation: 5000, PrimaryUri: url, ReadOnly: false, ResourcePath: complex('SP.ResourcePath', { DecodedUrl: url }),
      ServerRelativeUrl: web.serverRelativeUrl, ShareByEmailEnabled: false, ShareByLinkEnabled: false, Url: url,
    }),
  });
}

/** The first segments that `_api/` knows. The site collection holds one web. */
export function rootResource(call: Call): Resource {
  return {
    name: '_api',
    members: {
      web: () => webResource(call),
      site: () => entity(call, 'Site', () => siteSource(call), {
        members: { rootweb: () => webResource(call), usercustomactions: args => customActionsResource(call, { kind: 'web' }, args), recyclebin: args => recycleBinResource(call, args) },
      }),
      lists: args => listsResource(call, args),
      sitepages: () => sitePagesResource(call),
      'microsoft.office.server.reputationmodel.reputation.setlike': args => setLikeResource(call, args),
      contextinfo: () => contextInfoResource(call),
    },
  };
}
