import { isLibrary } from '../../store/baseFields';
import { FolderEntry, SharePointError } from '../../store/contract';
import { folderNotEmpty } from '../../store/refusals';
import { bodyOf, Call, entityBodyOf, flagOf, objectOf, textOf } from '../call';
import { action, collection, entity, entityReply, Resource } from '../resource';
import { deleted, Reply } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { folderSource } from '../shapes/folder';
import { itemOfFile } from '../shapes/itemOfFile';
import { Arguments } from '../url/arguments';
import { filesResource, itemBehind, itemEtag, pathIn } from './files';
import { missingThing } from './missingThing';

const source = (call: Call, folder: FolderEntry): EntitySource => folderSource(call, folder, itemOfFile(call));

/** The list that a root folder stands for goes by its own address; folders in it are items. */
function itemOf(call: Call, path: string): Required<Pick<FolderEntry, 'list' | 'item'>> {
  const { list, item } = call.store.folder(call.caller, path);
  if (!item) throw new SharePointError(400, '-2130575245, Microsoft.SharePoint.SPException', 'The folder would no longer be in its list: the root of a list can not be removed.');
  return { list, item };
}

/** One folder by its server-relative path, and what lies below it. */
export function folderResource(call: Call, path: string): Resource {
  const { store, caller } = call;
  const remove = (): Reply => {
    const { list, item } = itemOf(call, path);
    store.deleteItem(caller, list.id, item.id, itemEtag(call));
    return deleted;
  };
  const recycle = (): Reply => {
    const { list, item } = itemOf(call, path);
    return { kind: 'value', name: 'Recycle', value: store.recycleItem(caller, list.id, item.id, itemEtag(call)) };
  };
  const allFields = (): Resource => {
    const { list, item } = store.folder(caller, path);
    return item ? itemBehind(call, { list, item }) : { name: 'ListItemAllFields', get: () => ({ kind: 'value', name: 'ListItemAllFields', value: null }) };
  };
  return entity(call, 'Folder', missingThing(call, 'SP.Folder', () => source(call, store.folder(caller, path))), {
    remove,
    members: {
      files: args => filesResource(call, path, args),
      folders: args => foldersResource(call, path, args),
      listitemallfields: allFields,
      recycle: () => action('Recycle', recycle),
      deleteobject: () => action('DeleteObject', remove),
      deletewithparameters: () => action('DeleteWithParameters', () => removeIf(call, path)),
    },
  });
}

/** SP.FolderDeleteParameters: with `DeleteIfEmpty` a folder in which something lies is refused, whoever may see what lies there. */
function removeIf(call: Call, path: string): Reply {
  const { store, caller } = call;
  const parameters = objectOf(bodyOf(call)['parameters']) ?? {};
  const { list, item } = itemOf(call, path);
  if (flagOf(parameters['DeleteIfEmpty']) === true && store.folder(caller, path).childCount > 0) throw folderNotEmpty();
  store.deleteItem(caller, list.id, item.id, textOf(parameters['ETagMatch']) ?? '*');
  return deleted;
}

/** `Add` gives back a folder that is there already; `AddUsingPath` refuses it unless told to overwrite. */
function made(call: Call, path: string, takesExisting: boolean): Reply {
  const { store, caller } = call;
  try {
    return entityReply(call, source(call, store.addFolder(caller, path)), 201);
  } catch (error) {
    const isThere = error instanceof SharePointError && error.code.startsWith('-2130575257');
    if (!isThere || !takesExisting) throw error;
    return entityReply(call, source(call, store.folder(caller, path)));
  }
}

function foldersIn(call: Call, path: string, read: () => readonly FolderEntry[]): Resource {
  const one = (given: Arguments): Resource => folderResource(call, pathIn(path, given.text('url')));
  return collection(call, 'Folders', 'Folders', () => read().map(each => source(call, each)), {
    post: () => made(call, pathIn(path, textOf(entityBodyOf(call)['ServerRelativeUrl']) ?? ''), true),
    members: {
      add: given => action('Add', () => made(call, pathIn(path, given.text('url')), true)),
      addusingpath: given => action('AddUsingPath', () => made(call, pathIn(path, given.text('decodedurl')), given.flag('overwrite', 1, false))),
      getbyurl: one, getbypathorurl: one,
    },
  });
}

/** `folders`, `folders('a')`, `folders/add('a')`. */
export function foldersResource(call: Call, path: string, args: Arguments): Resource {
  if (args.length > 0) return folderResource(call, pathIn(path, args.text('url')));
  return foldersIn(call, path, () => call.store.foldersIn(call.caller, path));
}

/** The root folder of the site holds those of its libraries. */
export function webFoldersResource(call: Call, args: Arguments): Resource {
  const { store, caller } = call;
  const web = store.web.serverRelativeUrl;
  if (args.length > 0) return folderResource(call, pathIn(web, args.text('url')));
  return foldersIn(call, web, () => store.lists(caller).filter(list => isLibrary(list.baseTemplate)).map(list => store.folder(caller, list.serverRelativeUrl)));
}

export function webRootFolderResource(call: Call): Resource {
  const { web } = call.store;
  const name = web.serverRelativeUrl.split('/').pop() ?? '';
  const read = (): EntitySource =>
    sourceOf({
      type: 'SP.Folder',
      path: 'Web/RootFolder',
      properties: ready({
        Exists: true, ExistsAllowThrowForPolicyFailures: true, ExistsWithException: true, IsWOPIEnabled: false, ItemCount: 0, Name: name, ProgID: null, ServerRelativeUrl: web.serverRelativeUrl,
        UniqueId: web.id, WelcomePage: 'SitePages/Home.aspx',
      }),
    });
  return entity(call, 'RootFolder', read, { members: { folders: args => webFoldersResource(call, args) } });
}

/** A folder by a path that may be the site's own. */
export function anyFolderResource(call: Call, path: string): Resource {
  const isWeb = path.replace(/\/$/, '').toLowerCase() === call.store.web.serverRelativeUrl.toLowerCase();
  return isWeb ? webRootFolderResource(call) : folderResource(call, path);
}
