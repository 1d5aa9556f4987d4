import { FileEntry, ItemRow, ListRow } from '../../store/contract';
import { isMajor, versionStep } from '../../store/drafts/numbers';
import { Call } from '../call';
import { complex } from '../respond/model';
import { EntitySource, Link, ready, sourceOf } from '../respond/source';
import { filePath } from './paths';
import { principalSource } from './principal';

/** How the item behind a file or folder is shown. */
export type ShowItem = (list: ListRow, item: ItemRow) => EntitySource | null;

/** SP.FileLevel: 1 published, 2 draft, 255 checked out. */
function levelOf(version: number, isOut: boolean): number {
  if (isOut) return 255;
  return isMajor(version) ? 1 : 2;
}

/** SP.CheckOutType: 0 is in SharePoint itself, 2 is none. */
const checkOutTypes = { out: 0, none: 2 } as const;

export function fileEtag({ uniqueId, version }: ItemRow): string {
  return `"{${uniqueId.toUpperCase()}},${version}"`;
}

export function personLink(call: Call, id: number): Link {
  return { read: () => principalSource(call, call.store.principal(call.caller, id)) };
}

/** A file of a library. Unlike its item it tells its times in UTC. */
export function fileSource(call: Call, { list, item, path, name, size }: FileEntry, show: ShowItem): EntitySource {
  const version = Number(item.values._UIVersion);
  const { Title: title, CheckoutUser: holder, _CheckinComment: comment } = item.values;
  const isOut = typeof holder === 'number';
  return sourceOf({
    type: 'SP.File',
    path: filePath(path),
    etag: fileEtag(item),
    properties: ready({
      CheckInComment: typeof comment === 'string' ? comment : '', CheckOutType: isOut ? checkOutTypes.out : checkOutTypes.none, ContentTag: `{${item.uniqueId.toUpperCase()}},${item.version},${item.version}`, CustomizedPageStatus: 0, ETag: fileEtag(item), Exists: true,
      ExistsAllowThrowForPolicyFailures: true, ExistsWithException: true, IrmEnabled: false, Length: String(size), Level: levelOf(version, isOut), LinkingUri: null, LinkingUrl: '',
      MajorVersion: Math.floor(version / versionStep), MinorVersion: version % versionStep, Name: name, ServerRelativeUrl: path, TimeCreated: item.created, TimeLastModified: item.modified,
      Title: typeof title === 'string' ? title : null, UIVersion: version, UIVersionLabel: item.versionLabel, UniqueId: item.uniqueId,
    }),
    more: ready({ ServerRelativePath: complex('SP.ResourcePath', { DecodedUrl: path }), ListId: list.id, WebId: call.store.web.id, SiteId: call.store.web.siteId }),
    links: {
      Author: personLink(call, item.authorId),
      CheckedOutByUser: isOut ? personLink(call, holder) : { read: () => null },
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
        ...ready({ CheckInComment: String(version.values._CheckinComment ?? ''), Created: version.modified, ID: version.versionId, IsCurrentVersion: false, Url: `_vti_history/${version.versionId}/${inSite}`, VersionLabel: version.versionLabel }),
        Length: () => String(store.content(caller, path, version.versionId).length),
        Size: () => store.content(caller, path, version.versionId).length,
      },
      links: { CreatedBy: personLink(call, version.editorId) },
    }),
  );
}
