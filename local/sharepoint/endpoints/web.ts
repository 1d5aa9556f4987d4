import { userNotFound } from '../../store/refusals';
import { bodyOf, Call, entityBodyOf, textOf } from '../call';
import { action, entity, entityReply, Resource } from '../resource';
import { Reply, updated } from '../respond/model';
import { principalSource } from '../shapes/principal';
import { regionalSettingsSource, timeZoneSource } from '../shapes/regionalSettings';
import { webSettingNames } from '../shapes/web';
import { wholeWebSource } from '../shapes/wholeWeb';
import { Arguments } from '../url/arguments';
import { customActionsResource } from './customActions';
import { featuresResource } from './features';
import { fileResource } from './files';
import { anyFolderResource, folderResource, webFoldersResource, webRootFolderResource } from './folders';
import { listResource } from './list';
import { decodedUrl, listByUrl, listsResource } from './lists';
import { groupResource, groupsResource, userResource, usersResource } from './principals';
import { recycleBinResource } from './recycleBin';
import { roleDefinitionsResource } from './roleDefinitions';
import { securableMembers } from './securable';

const on = { kind: 'web' } as const;

function merge(call: Call): Reply {
  const body = entityBodyOf(call);
  const settings = Object.fromEntries(Object.entries(body).filter(([name]) => webSettingNames.has(name)));
  call.store.setWeb(call.caller, { title: textOf(body['Title']), settings });
  return updated();
}

function ensureUser(call: Call, args: Arguments): Reply {
  const name = args.length > 0 ? args.text('logonName') : textOf(bodyOf(call)['logonName']) ?? '';
  return entityReply(call, principalSource(call, call.store.ensureUser(call.caller, name)));
}

function userById(call: Call, id: number): Resource {
  const row = call.store.principals(call.caller).find(each => each.id === id);
  if (!row) throw userNotFound();
  return userResource(call, row);
}

function associated(call: Call, setting: string): Resource {
  const id = call.store.web.settings[setting];
  const row = call.store.groups(call.caller).find(group => group.id === id);
  return row ? groupResource(call, row) : { name: setting, get: () => ({ kind: 'value', name: setting, value: null }) };
}

/** The web and what lies below it. */
export function webResource(call: Call): Resource {
  const { store, caller } = call;
  return entity(call, 'Web', () => wholeWebSource(call), {
    merge: () => merge(call),
    members: {
      ...securableMembers(call, on),
      lists: args => listsResource(call, args),
      getlist: args => listResource(call, listByUrl(call, args.text('strUrl'))),
      folders: args => webFoldersResource(call, args),
      rootfolder: () => webRootFolderResource(call),
      getfolderbyserverrelativepath: args => anyFolderResource(call, args.text('decodedurl')),
      getfolderbyserverrelativeurl: args => anyFolderResource(call, decodedUrl(args.text('serverrelativeurl'))),
      getfolderbyid: args => folderResource(call, store.pathOf(caller, args.guid('uniqueid'))),
      getfilebyserverrelativepath: args => fileResource(call, args.text('decodedurl')),
      getfilebyserverrelativeurl: args => fileResource(call, decodedUrl(args.text('serverrelativeurl'))),
      getfilebyid: args => fileResource(call, store.pathOf(caller, args.guid('uniqueid'))),
      currentuser: () => userResource(call, store.currentUser(caller)),
      siteusers: args => usersResource(call, args, { rows: () => store.principals(caller) }),
      getuserbyid: args => userById(call, args.number('userId')),
      ensureuser: args => action('EnsureUser', () => ensureUser(call, args)),
      sitegroups: args => groupsResource(call, args, () => store.groups(caller)),
      associatedownergroup: () => associated(call, 'AssociatedOwnerGroupId'),
      associatedmembergroup: () => associated(call, 'AssociatedMemberGroupId'),
      associatedvisitorgroup: () => associated(call, 'AssociatedVisitorGroupId'),
      roledefinitions: args => roleDefinitionsResource(call, args),
      usercustomactions: args => customActionsResource(call, on, args),
      features: () => featuresResource(call),
      recyclebin: args => recycleBinResource(call, args),
      regionalsettings: () =>
        entity(call, 'RegionalSettings', () => regionalSettingsSource(call), { members: { timezone: () => entity(call, 'TimeZone', () => timeZoneSource(call)) } }),
    },
  });
}
