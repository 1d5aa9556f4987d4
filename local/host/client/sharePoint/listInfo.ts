import { quoted, Rest } from './rest';

/** A column, as far as list pages and forms use it. */
export interface FieldInfo {
  readonly id: string;
  readonly internalName: string;
  readonly title: string;
  readonly description: string;
  /** SharePoint's type name: `Text`, `DateTime`, `User`, ... */
  readonly type: string;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly indexed: boolean;
  readonly choices: readonly string[];
  readonly dateOnly: boolean;
  readonly maxLength?: number;
  readonly defaultValue?: string;
  readonly lookupListId?: string;
  readonly lookupField?: string;
  /** Column formatting, JSON. */
  readonly formatter?: string;
  readonly customizer?: { readonly componentId: string; readonly properties: string };
  readonly fromBase: boolean;
}

export interface ViewInfo {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly isDefault: boolean;
  readonly hidden: boolean;
  /** CAML inside `<Query>`. */
  readonly query: string;
  readonly rowLimit: number;
  readonly fields: readonly string[];
  /** View formatting, JSON. */
  readonly formatter?: string;
}

export interface ListInfo {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Holds files in folders. */
  readonly isLibrary: boolean;
  /** Where its views and forms lie. */
  readonly formsUrl: string;
  readonly fields: readonly FieldInfo[];
  readonly views: readonly ViewInfo[];
  readonly may: { readonly add: boolean; readonly edit: boolean; readonly remove: boolean };
}

interface WireField {
  Id: string; InternalName: string; Title: string; Description: string; TypeAsString: string; Required: boolean; Hidden: boolean; ReadOnlyField: boolean; Indexed: boolean;
  Choices?: string[]; DisplayFormat?: number; MaxLength?: number; DefaultValue?: string | null; LookupList?: string; LookupField?: string; CustomFormatter?: string | null;
  ClientSideComponentId?: string; ClientSideComponentProperties?: string | null; FromBaseType: boolean;
}
interface WireView { Id: string; Title: string; ServerRelativeUrl: string; DefaultView: boolean; Hidden: boolean; ViewQuery: string; RowLimit: number; ViewFields: { Items: string[] }; CustomFormatter?: string | null }
interface WireList { Id: string; Title: string; BaseType: number; EffectiveBasePermissions: { High: string; Low: string }; Fields: WireField[]; Views: WireView[] }

/** SP.BaseType */
const documentLibrary = 1;
const noComponent = '00000000-0000-0000-0000-000000000000';
/** Low halves of SharePoint's permission bits. */
const rights = { add: 0x2, edit: 0x4, remove: 0x8 } as const;

/** The address of a list by its server-relative path, or of something under it: `/items(3)`, `?$select=Id`. */
export function listAddress(listUrl: string, under = ''): string {
  return `_api/web/GetList(@listUrl)${under}${under.includes('?') ? '&' : '?'}@listUrl=${quoted(listUrl)}`;
}

/** A list with its columns, views and the visitor's rights, in one request. */
export async function loadListInfo(rest: Rest, listUrl: string): Promise<ListInfo> {
  const list = await rest.get<WireList>(listAddress(listUrl, '?$select=Id,Title,BaseType,EffectiveBasePermissions,Fields,Views&$expand=Fields,Views,Views/ViewFields'));
  const low = Number(list.EffectiveBasePermissions.Low);
  const isLibrary = list.BaseType === documentLibrary;
  const may = (bit: number): boolean => (low & bit) !== 0;
  return {
    id: list.Id, title: list.Title, url: listUrl, isLibrary, formsUrl: isLibrary ? `${listUrl}/Forms` : listUrl, fields: list.Fields.map(readField), views: list.Views.map(readView),
    may: { add: may(rights.add), edit: may(rights.edit), remove: may(rights.remove) },
  };
}

function readField(field: WireField): FieldInfo {
  const componentId = field.ClientSideComponentId ?? noComponent;
  return {
    id: field.Id, internalName: field.InternalName, title: field.Title, description: field.Description, type: field.TypeAsString, required: field.Required, hidden: field.Hidden,
    readOnly: field.ReadOnlyField, indexed: field.Indexed, choices: field.Choices ?? [], dateOnly: field.DisplayFormat === 0, maxLength: field.MaxLength,
    defaultValue: field.DefaultValue ?? undefined, lookupListId: field.LookupList || undefined, lookupField: field.LookupField || undefined,
    formatter: field.CustomFormatter || undefined, fromBase: field.FromBaseType,
    ...(componentId !== noComponent && { customizer: { componentId, properties: field.ClientSideComponentProperties ?? '' } }),
  };
}

function readView(view: WireView): ViewInfo {
  return {
    id: view.Id, title: view.Title, url: view.ServerRelativeUrl, isDefault: view.DefaultView, hidden: view.Hidden, query: view.ViewQuery ?? '', rowLimit: view.RowLimit,
    fields: view.ViewFields.Items, formatter: view.CustomFormatter || undefined,
  };
}
