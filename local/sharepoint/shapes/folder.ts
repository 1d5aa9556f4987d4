import { FolderEntry } from '../../store/contract';
import { Call } from '../call';
import { complex } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { fileSource, ShowItem } from './file';
import { folderPath, listPath } from './paths';

/** A folder of a library, or the root of any list. */
export function folderSource(call: Call, { list, item, path, name, childCount }: FolderEntry, show: ShowItem): EntitySource {
  const { store, caller } = call;
  const parent = path.slice(0, path.lastIndexOf('/'));
  return sourceOf({
    type: 'SP.Folder',
    path: item ? folderPath(path) : `${listPath(list.id)}/RootFolder`,
    properties: ready({
      Exists: true, ExistsAllowThrowForPolicyFailures: true, ExistsWithException: true, IsWOPIEnabled: false, ItemCount: childCount, Name: name, ProgID: null,
      ServerRelativeUrl: path, TimeCreated: item?.created ?? list.created, TimeLastModified: item?.modified ?? list.lastItemModified, UniqueId: item?.uniqueId ?? list.id, WelcomePage: '',
    }),
    more: ready({ ServerRelativePath: complex('SP.ResourcePath', { DecodedUrl: path }) }),
    links: {
      Files: { read: () => store.filesIn(caller, path).map(each => fileSource(call, each, show)) },
      Folders: { read: () => store.foldersIn(caller, path).map(each => folderSource(call, each, show)) },
      ListItemAllFields: { read: () => (item ? show(list, item) : null) },
      ParentFolder: { read: () => (item ? folderSource(call, store.folder(caller, parent), show) : null) },
    },
  });
}
