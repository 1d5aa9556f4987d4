import { DraftStore, PageStore } from './contract/drafts';
import { RecycleBinStore } from './contract/recycleBin';
import { SocialStore } from './contract/social';
import { ItemQuery } from './itemQuery';

/**
 * The boundary between what SharePoint keeps (this folder) and how it answers over HTTP (`local/sharepoint`, `local/graph`).
 * The store knows nothing of HTTP, OData text or JSON envelopes; the front knows nothing of SQL.
 */

/** A refusal as SharePoint words it. `code` is `<hresult>, <.NET type>`. See docs/decisions for the sources of the texts. */
export class SharePointError extends Error {
  public constructor(
    public readonly status: number,
    public readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export type Guid = string;
/** SharePoint's 64-bit permission mask, as two unsigned halves. */
export interface PermissionMask { readonly high: number; readonly low: number }

export type FieldType =
  | 'Counter' | 'Text' | 'Note' | 'Number' | 'Boolean' | 'DateTime' | 'Choice' | 'MultiChoice' | 'User' | 'UserMulti'
  | 'Lookup' | 'LookupMulti' | 'URL' | 'Calculated' | 'Computed' | 'ContentTypeId' | 'Guid' | 'Integer' | 'Attachments' | 'File' | 'ModStat';

/** One column of one list. `settings` keeps every other property as SharePoint names it, so nothing that a client set is lost. */
export interface FieldRow {
  readonly id: Guid;
  readonly internalName: string;
  title: string;
  /** Titles in other user-interface languages, by culture name (`fr-FR`). */
  titles: Record<string, string>;
  readonly type: FieldType;
  indexed: boolean;
  enforceUnique: boolean;
  required: boolean;
  hidden: boolean;
  readOnly: boolean;
  /** Built-in columns (ID, Title, Created, Modified, Author, Editor, ContentTypeId, GUID, ...). */
  readonly fromBase: boolean;
  choices?: string[];
  maxLength?: number;
  dateOnly?: boolean;
  richText?: boolean;
  lookupListId?: Guid;
  lookupField?: string;
  description: string;
  defaultValue?: string;
  customFormatter?: string;
  clientSideComponentId?: Guid;
  clientSideComponentProperties?: string;
  settings: Record<string, unknown>;
}

export interface ViewRow {
  readonly id: Guid;
  title: string;
  titles: Record<string, string>;
  urlName: string;
  isDefault: boolean;
  hidden: boolean;
  personal: boolean;
  /** CAML inside `<Query>`, as SharePoint keeps it: `<OrderBy>…</OrderBy><Where>…</Where>`. */
  viewQuery: string;
  rowLimit: number;
  paged: boolean;
  fields: string[];
  customFormatter: string;
  settings: Record<string, unknown>;
}

export interface UserCustomActionRow {
  readonly id: Guid;
  name: string;
  title: string;
  location: string;
  sequence: number;
  clientSideComponentId: Guid;
  clientSideComponentProperties: string;
  settings: Record<string, unknown>;
}

export interface ContentTypeRow {
  readonly stringId: string;
  name: string;
  newFormClientSideComponentId: string | null;
  editFormClientSideComponentId: string | null;
  displayFormClientSideComponentId: string | null;
  newFormClientSideComponentProperties: string;
  editFormClientSideComponentProperties: string;
  displayFormClientSideComponentProperties: string;
  settings: Record<string, unknown>;
}

export interface ListRow {
  readonly id: Guid;
  title: string;
  titles: Record<string, string>;
  description: string;
  readonly baseTemplate: number;
  /** `/sites/region/Lists/FoiRequests` */
  readonly serverRelativeUrl: string;
  readonly entityTypeName: string;
  readonly created: string;
  lastItemModified: string;
  itemCount: number;
  hidden: boolean;
  enableVersioning: boolean;
  majorVersionLimit: number;
  enableAttachments: boolean;
  /** 1 all items, 2 only one's own. */
  readSecurity: 1 | 2;
  /** 1 all items, 2 only one's own, 4 none. */
  writeSecurity: 1 | 2 | 4;
  hasUniqueRoleAssignments: boolean;
  version: number;
  settings: Record<string, unknown>;
}

/** A value as stored: text and choices string; numbers number; booleans boolean; dates ISO in UTC (`2026-03-05T05:00:00Z`, no
 * milliseconds, as SharePoint writes them); a person or lookup its numeric id; multi-values arrays; a link an object. */
export type StoredValue = string | number | boolean | null | readonly string[] | readonly number[] | { readonly Url: string; readonly Description: string };

export interface ItemRow {
  readonly id: number;
  readonly uniqueId: Guid;
  /** owshiddenversion; the ETag is `"<uniqueId>,<version>"`. */
  readonly version: number;
  readonly versionLabel: string;
  readonly contentTypeId: string;
  readonly created: string;
  readonly modified: string;
  readonly authorId: number;
  readonly editorId: number;
  readonly hasUniqueRoleAssignments: boolean;
  readonly values: Readonly<Record<string, StoredValue>>;
}

/** A folder. Without an item it is the root of its list. */
export interface FolderEntry { readonly list: ListRow; readonly item?: ItemRow; readonly path: string; readonly name: string; /** Files and folders right in it. */ readonly childCount: number }

export interface FileEntry { readonly list: ListRow; readonly item: ItemRow; readonly path: string; readonly name: string; /** Bytes. */ readonly size: number }

export interface VersionRow extends ItemRow { readonly versionId: number; readonly isCurrent: boolean }

export interface PrincipalRow {
  readonly id: number;
  /** 1 user, 8 SharePoint group, 4 security group (claims such as everyone). */
  readonly principalType: 1 | 4 | 8;
  readonly loginName: string;
  title: string;
  email: string;
  isSiteAdmin: boolean;
  description: string;
  ownerId?: number;
  settings: Record<string, unknown>;
}

export interface RoleDefinitionRow { readonly id: number; name: string; description: string; roleTypeKind: number; order: number; hidden: boolean; permissions: PermissionMask }
export interface RoleAssignmentRow { readonly principalId: number; readonly roleDefinitionIds: number[] }

/** Where a permission question is asked. */
export type Securable = { readonly kind: 'web' } | { readonly kind: 'list'; readonly listId: Guid } | { readonly kind: 'item'; readonly listId: Guid; readonly itemId: number };

export interface ItemPage {
  readonly items: readonly ItemRow[];
  readonly hasMore: boolean;
  /**
   * Where the page ended, to be given back as `after`; absent only when the page is empty. Keys are the ordered internal names, values the
   * stored ones as text (a person or lookup by what it shows, nothing as ''), so they can go into a `$skiptoken` as they are.
   */
  readonly next?: { readonly id: number; readonly orderValues: Readonly<Record<string, string>> };
}

/** Who asks. Every read and write of the store takes it; permissions are decided in the store alone. */
export interface Caller { readonly userId: number }

export interface NewField {
  readonly internalName: string; readonly title: string; readonly type: FieldType;
  readonly properties: Partial<Omit<FieldRow, 'id' | 'internalName' | 'title' | 'type' | 'fromBase'>>;
}

/**
 * One web. Methods throw SharePointError. Every method checks the caller's permission first. Writes are one SQLite transaction each,
 * durable when the method returns (a kill -9 afterwards loses nothing).
 */
export interface SiteStore extends DraftStore, PageStore, RecycleBinStore, SocialStore {
  readonly web: { readonly id: Guid; readonly siteId: Guid; readonly serverRelativeUrl: string; title: string; titles: Record<string, string>; language: number; timeZone: SiteTimeZone; settings: Record<string, unknown> };
  setTimeZone(caller: Caller, zone: SiteTimeZone): void;
  setWeb(caller: Caller, changes: { title?: string; settings?: Record<string, unknown> }): void;

  lists(caller: Caller): readonly ListRow[];
  list(caller: Caller, key: { id: Guid } | { title: string } | { url: string }): ListRow;
  addList(caller: Caller, list: { title: string; description: string; baseTemplate: number; settings: Record<string, unknown> }): ListRow;
  updateList(caller: Caller, listId: Guid, changes: Partial<ListRow>): ListRow;
  deleteList(caller: Caller, listId: Guid): void;

  fields(caller: Caller, listId: Guid): readonly FieldRow[];
  addField(caller: Caller, listId: Guid, field: NewField): FieldRow;
  updateField(caller: Caller, listId: Guid, fieldId: Guid, changes: Partial<FieldRow>): FieldRow;
  deleteField(caller: Caller, listId: Guid, fieldId: Guid): void;

  views(caller: Caller, listId: Guid): readonly ViewRow[];
  addView(caller: Caller, listId: Guid, view: Partial<ViewRow> & { title: string }): ViewRow;
  updateView(caller: Caller, listId: Guid, viewId: Guid, changes: Partial<ViewRow>): ViewRow;
  deleteView(caller: Caller, listId: Guid, viewId: Guid): void;

  contentTypes(caller: Caller, listId: Guid): readonly ContentTypeRow[];
  updateContentType(caller: Caller, listId: Guid, stringId: string, changes: Partial<ContentTypeRow>): ContentTypeRow;
  customActions(caller: Caller, scope: Securable): readonly UserCustomActionRow[];
  addCustomAction(caller: Caller, scope: Securable, action: Omit<UserCustomActionRow, 'id'>): UserCustomActionRow;
  updateCustomAction(caller: Caller, scope: Securable, id: Guid, changes: Partial<UserCustomActionRow>): UserCustomActionRow;
  deleteCustomAction(caller: Caller, scope: Securable, id: Guid): void;

  items(caller: Caller, listId: Guid, query: ItemQuery): ItemPage;
  countItems(caller: Caller, listId: Guid): number;
  item(caller: Caller, listId: Guid, itemId: number): ItemRow;
  addItem(caller: Caller, listId: Guid, values: Readonly<Record<string, StoredValue>>): ItemRow;
  /** `ifMatch` is the raw header, `*`, or undefined when the client sent none (412, as SharePoint). */
  updateItem(caller: Caller, listId: Guid, itemId: number, ifMatch: string | undefined, values: Readonly<Record<string, StoredValue>>): ItemRow;
  deleteItem(caller: Caller, listId: Guid, itemId: number, ifMatch: string | undefined): void;
  recycleItem(caller: Caller, listId: Guid, itemId: number, ifMatch: string | undefined): Guid;
  versions(caller: Caller, listId: Guid, itemId: number): readonly VersionRow[];

  /**
   * Files and folders by server-relative path, or by one that starts at the site. What is not there and what the caller may not see are the
   * same 404; a library that is closed to them is a 403.
   */
  folder(caller: Caller, path: string): FolderEntry;
  file(caller: Caller, path: string): FileEntry;
  /** The path of the file or folder of that `UniqueId`. */
  pathOf(caller: Caller, uniqueId: Guid): string;
  foldersIn(caller: Caller, path: string): readonly FolderEntry[];
  filesIn(caller: Caller, path: string): readonly FileEntry[];
  addFolder(caller: Caller, path: string): FolderEntry;
  /** With `overwrite` a file that is there gets the content as its next version. */
  addFile(caller: Caller, path: string, content: Uint8Array, overwrite: boolean): FileEntry;
  replaceContent(caller: Caller, path: string, content: Uint8Array): FileEntry;
  /** The bytes of a file, or of an earlier version by its `versionId`. */
  content(caller: Caller, path: string, versionId?: number): Uint8Array;

  currentUser(caller: Caller): PrincipalRow;
  principals(caller: Caller): readonly PrincipalRow[];
  principal(caller: Caller, id: number): PrincipalRow;
  /** Adds a person of the directory to the site when unknown. Throws `The specified user X could not be found.` */
  ensureUser(caller: Caller, loginNameOrEmail: string): PrincipalRow;
  groups(caller: Caller): readonly PrincipalRow[];
  groupsOf(caller: Caller, userId: number): readonly PrincipalRow[];
  addGroup(caller: Caller, group: { title: string; description: string; settings: Record<string, unknown> }): PrincipalRow;
  updateGroup(caller: Caller, groupId: number, changes: Partial<PrincipalRow>): PrincipalRow;
  deleteGroup(caller: Caller, groupId: number): void;
  members(caller: Caller, groupId: number): readonly PrincipalRow[];
  addMember(caller: Caller, groupId: number, loginName: string): PrincipalRow;
  removeMember(caller: Caller, groupId: number, userId: number): void;

  roleDefinitions(caller: Caller): readonly RoleDefinitionRow[];
  addRoleDefinition(caller: Caller, role: Omit<RoleDefinitionRow, 'id' | 'hidden'>): RoleDefinitionRow;
  updateRoleDefinition(caller: Caller, id: number, changes: Partial<RoleDefinitionRow>): RoleDefinitionRow;
  deleteRoleDefinition(caller: Caller, id: number): void;
  roleAssignments(caller: Caller, on: Securable): readonly RoleAssignmentRow[];
  addRoleAssignment(caller: Caller, on: Securable, principalId: number, roleDefinitionId: number): void;
  removeRoleAssignment(caller: Caller, on: Securable, principalId: number, roleDefinitionId?: number): void;
  breakInheritance(caller: Caller, on: Securable, copy: boolean, clearChildren: boolean): void;
  resetInheritance(caller: Caller, on: Securable): void;
  effectivePermissions(caller: Caller, on: Securable, userId?: number): PermissionMask;

  /** Runs several writes as one transaction: all are kept, or none when the work throws. For set-up and large imports. */
  together<Result>(work: () => Result): Result;
  /** A value that outlives a restart, for digest keys and the like. */
  secret(name: string): string;
  close(): void;
}

export interface SiteTimeZone {
  /** IANA name, by which the store computes local midnights. */
  readonly iana: string;
  /** SharePoint's own numbering: 10 is Eastern Time. */
  readonly id: number;
  readonly description: string;
  /** Minutes, UTC = local + bias; daylightBias is added in summer. */
  readonly bias: number;
  readonly daylightBias: number;
}

/** A person of the embedded directory (Graph's user). */
export interface DirectoryUser {
  readonly id: Guid;
  readonly userPrincipalName: string;
  readonly mail: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly officeLocation: string;
  readonly preferredLanguage: 'en-CA' | 'fr-CA';
  readonly managerId?: Guid;
}

/** An event in the calendar of its organizer. */
export interface KeptEvent {
  readonly id: number;
  readonly organizerUpn: string;
  readonly madeAt: string;
  /** Graph's event as it was sent, as JSON. */
  readonly body: string;
}

/** What the directory, the outbox and the calendars keep; used by `local/graph`. */
export interface DirectoryStore {
  users(): readonly DirectoryUser[];
  userBySiteId(siteUserId: number): DirectoryUser | undefined;
  keepMail(message: { readonly fromUpn: string; readonly sentAt: string; readonly body: string }): void;
  mail(): readonly { readonly id: number; readonly fromUpn: string; readonly sentAt: string; readonly body: string }[];
  /** Keeps an event of a calendar, as it was sent. */
  keepEvent(event: Omit<KeptEvent, 'id'>): KeptEvent;
  /** Every event of every calendar, in the order in which they were made. */
  events(): readonly KeptEvent[];
}

export interface StoreOptions {
  /** A file's path, or `:memory:`. */
  readonly file: string;
  readonly serverRelativeUrl: string;
  readonly title: string;
  readonly timeZone: SiteTimeZone;
  readonly directory: readonly DirectoryUser[];
  /** userPrincipalName of the first site collection administrator, who is user 1 of a new database... */
  readonly administrator: string;
  /** The wall clock, so that tests can set it. Milliseconds since 1970. */
  readonly now: () => number;
  /** List view threshold; 5,000 unless a test says otherwise. */
  readonly threshold?: number;
}
