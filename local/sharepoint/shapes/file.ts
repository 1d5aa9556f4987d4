import { FileEntry, ItemRow, ListRow } from '../../store/contract';
import { Call } from '../call';
import { complex } from '../respond/model';
import { EntitySource, Link, ready, sourceOf } from '../respond/source';
import { filePath } from './paths';
import { principalSource } from './principal';

/** How the item behind a file or folder is shown. */
export type ShowItem = (list: ListRow, item: ItemRow) => EntitySource | null;

/** SharePoint counts a whole version as 512. */
const versionStep = 512;

export function fileEtag({ uniqueId, version }: ItemRow): string {
  return `"{${uniqueId.toUpperCase()}},${version}"`;
}

export function personLink(call: Call, id: number): Link {
  return { read: () => principalSource(call, call.store.principal(call.caller, id)) };
}

/** A file of a library. Unlike its item it tells its times in UTC. */
export function fileSource(call: Call, { list, item, path, name, size }: FileEntry, show: ShowItem): EntitySource {
  const version = Number(item.values._UIVersion);
  const title = item.values.Title;
  return sourceOf({
    type: 'SP.File',
    path: filePath(path),
    etag: fileEtag(item),
    properties: ready({
      CheckInComment: '', CheckOutType: 2, ContentTag: `{${item.uniqueId.toUpperCase()}},${item.version},${item.version}`, CustomizedPageStatus: 0, ETag: fileEtag(item), Exists: true,
      ExistsAllowThrowForPolicyFailures: true, ExistsWithException: true, IrmEnabled: false, Length: String(size), Level: 1, LinkingUri: null, LinkingUrl: '',
      MajorVersion: version / versionStep, MinorVersion: 0, Name: name, ServerRelativeUrl: path, TimeCreated: item.created, TimeLastModified: item.modified,
      Title: typeof title === 'string' ? title : null, UIVersion: version, UIVersionLabel: item.versionLabel, UniqueId: item.uniqueId,
    }),
    more: ready({ ServerRelativePath: complex('SP.ResourcePath', { DecodedUrl: path }), ListId: list.id, WebId: call.store.web.id, SiteId: call.store.web.siteId }),
    links: {
      Author: personLink(call, item.authorId),
      CheckedOutByUser: { read: () => null },
      ListItemAllFields: { read: () => show(list, item) },
      LockedByUser: { read: () => null },
      ModifiedBy: personLink(call, item.editorId),
      Versions: { read: () => fileVersionSources(call, { list, item, path }) },
    },
  });
}

/** The earlier versions of a file, oldest first, as SharePoint lists them. */
export function fileVersionSources(call: Call, { list, item, path }: Pick<FileEntry, 'list' | 'item' | 'path'>): EntitySource[] {
  const { store, caller } = call;
  const inSite = path.slice(store.web.serverRelativeUrl.length + 1);
  return store.versions(caller, list.id, item.id).filter(each => !each.isCurrent).sort((a, b) => a.versionId - b.versionId).map(version =>
    sourceOf({
      type: 'SP.FileVersion',
      path: `${filePath(path)}/versions(${version.versionId})`,
      properties: {
        ...ready({ CheckInComment: '', Created: version.modified, ID: version.versionId, IsCurrentVersion: false, Url: `_vti_history/${version.versionId}/${inSite}`, VersionLabel: version.versionLabel }),
        Length: () => String(store.content(caller, path, version.versionId).length),
        Size: () => store.content(caller, path, version.versionId).length,
      },
      links: { CreatedBy: personLink(call, version.editorId) },
    }),
  );
}
