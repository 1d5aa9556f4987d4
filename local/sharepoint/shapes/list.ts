import { isLibrary } from '../../store/baseFields';
import { ListRow } from '../../store/contract';
import { Call } from '../call';
import { complex, Value } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { descriptionInLanguage, inLanguage } from '../texts';
import { changeToken } from './changeToken';
import { contentTypeSource } from './contentType';
import { customActionSource } from './customAction';
import { fieldSource } from './field';
import { folderSource } from './folder';
import { emptyGuid, formsPath, listPath } from './paths';
import { maskValue, roleAssignmentSources } from './permissions';
import { viewSource } from './view';
import { webSource } from './web';

const defaults = {
  AllowContentTypes: true, ContentTypesEnabled: false, CrawlNonDefaultViews: false, DefaultContentApprovalWorkflowId: emptyGuid, DefaultItemOpenUseListSetting: false,
  Direction: 'none', DisableCommenting: false, DisableGridEditing: false, DraftVersionVisibility: 0, EnableFolderCreation: false, EnableMinorVersions: false,
  EnableModeration: false, EnableRequestSignOff: true, ExemptFromBlockDownloadOfNonViewableFiles: false, FileSavePostProcessingEnabled: false, ForceCheckout: false,
  HasExternalDataSource: false, IrmEnabled: false, IrmExpire: false, IrmReject: false, IsApplicationList: false, IsCatalog: false, IsPrivate: false,
  ListExperienceOptions: 0, MajorWithMinorVersionsLimit: 0, MultipleDataList: false, NoCrawl: false, ParserDisabled: false, ServerTemplateCanCreateFolders: true,
} as const;

/** Properties that a client may select beside the usual ones, with what they hold until someone sets them. */
const rarer = { OnQuickLaunch: false, ValidationFormula: '', ValidationMessage: '', IsSystemList: false, IsSiteAssetsLibrary: false, ExcludeFromOfflineClient: false } as const;

function kept(row: ListRow, table: Readonly<Record<string, Value>>): Record<string, Value> {
  const set = Object.entries(row.settings).filter(([name, value]) => name in table && ['string', 'number', 'boolean'].includes(typeof value));
  return { ...table, ...Object.fromEntries(set as [string, Value][]) };
}

export function itemType(row: ListRow): string {
  return `SP.Data.${row.entityTypeName}Item`;
}

function mainProperties(call: Call, row: ListRow): Record<string, Value> {
  const webUrl = call.store.web.serverRelativeUrl;
  const isFiles = isLibrary(row.baseTemplate);
  const image = `/_layouts/15/images/${isFiles ? 'itdl' : 'itgen'}.png?rev=47`;
  return {
    ...kept(row, defaults),
    BaseTemplate: row.baseTemplate, BaseType: isFiles ? 1 : 0, Created: row.created, CurrentChangeToken: changeToken(3, row.id, row.lastItemModified, row.version),
    Description: descriptionInLanguage(call, row), DocumentTemplateUrl: null, EnableAttachments: row.enableAttachments, EnableVersioning: row.enableVersioning, EntityTypeName: row.entityTypeName,
    Hidden: row.hidden, Id: row.id, ImagePath: complex('SP.ResourcePath', { DecodedUrl: image }), ImageUrl: image, DefaultSensitivityLabelForLibrary: '',
    SensitivityLabelToEncryptOnDownloadForLibrary: null, ItemCount: row.itemCount, LastItemDeletedDate: row.created, LastItemModifiedDate: row.lastItemModified,
    LastItemUserModifiedDate: row.lastItemModified, ListItemEntityTypeFullName: itemType(row), MajorVersionLimit: row.majorVersionLimit,
    ParentWebPath: complex('SP.ResourcePath', { DecodedUrl: webUrl }), ParentWebUrl: webUrl, TemplateFeatureId: '00bfea71-de22-43b2-a848-c05709900100', Title: inLanguage(call, row),
  };
}

/** A list with everything that can be reached from it. */
export function listSource(call: Call, row: ListRow): EntitySource {
  const { store, caller } = call;
  const on = { kind: 'list', listId: row.id } as const;
  const form = (name: string) => (): string => `${formsPath(row)}/${name}.aspx`;
  const permissions = (): Value => maskValue(store.effectivePermissions(caller, on));
  return sourceOf({
    type: 'SP.List',
    path: listPath(row.id),
    etag: `"${row.version}"`,
    properties: ready(Object.fromEntries(Object.entries(mainProperties(call, row)).sort(([a], [b]) => a.localeCompare(b)))),
    more: {
      ...ready(kept(row, rarer)),
      EffectiveBasePermissions: permissions, EffectiveBasePermissionsForUI: permissions,
      ...ready({ HasUniqueRoleAssignments: row.hasUniqueRoleAssignments, ReadSecurity: row.readSecurity, WriteSecurity: row.writeSecurity }),
      DefaultNewFormUrl: form('NewForm'), DefaultEditFormUrl: form('EditForm'), DefaultDisplayFormUrl: form('DispForm'),
      DefaultViewUrl: () => viewSource(call, row, store.views(caller, row.id).find(view => view.isDefault) ?? store.views(caller, row.id)[0]).read('ServerRelativeUrl') ?? null,
    },
    links: {
      ContentTypes: { read: () => store.contentTypes(caller, row.id).map(each => contentTypeSource(row, each)) },
      DefaultView: { read: () => { const view = store.views(caller, row.id).find(each => each.isDefault); return view ? viewSource(call, row, view) : null; } },
      EventReceivers: { read: () => [] },
      Fields: { read: () => store.fields(caller, row.id).map(each => fieldSource(call, row, each)) },
      FirstUniqueAncestorSecurableObject: { read: () => (row.hasUniqueRoleAssignments ? listSource(call, row) : webSource(call)) },
      ParentWeb: { read: () => webSource(call) },
      RoleAssignments: { read: () => roleAssignmentSources(call, on) },
      RootFolder: { read: () => folderSource(call, store.folder(caller, row.serverRelativeUrl), () => null) },
      UserCustomActions: { read: () => store.customActions(caller, on).map(each => customActionSource(listPath(row.id), each)) },
      Views: { read: () => store.views(caller, row.id).map(each => viewSource(call, row, each)) },
    },
  });
}
