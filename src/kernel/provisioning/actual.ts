import { ColumnKind } from '../lists/columns';
import { PermissionMask } from './permissionBits';

/** A language of the site, as SharePoint names cultures: `en-US`, `fr-FR`. */
export type Culture = string;
/** A title or description in each language of the site. A language that SharePoint can't tell is left out. */
export type Texts = Readonly<Record<Culture, string>>;

/** What a site holds, as far as set-up looks at it. */
export interface ActualSite {
  /** Only an administrator of the site collection sees every list, whatever its permissions. */
  readonly isAdministrator: boolean;
  readonly currentUserId: number;
  readonly cultures: readonly Culture[];
  readonly groups: readonly ActualGroup[];
  readonly roleDefinitions: readonly ActualRoleDefinition[];
  readonly grants: readonly ActualGrant[];
  readonly lists: readonly ActualList[];
  /** Whether pages can be scheduled. Undefined where nobody asked, or where the site does not say. */
  readonly schedulesPages?: boolean;
}

export interface ActualGroup {
  readonly id: number;
  readonly name: string;
  /** True when people outside the group may see who is in it. */
  readonly showsMembers: boolean;
}

export interface ActualRoleDefinition {
  readonly id: number;
  readonly name: string;
  readonly permissions: PermissionMask;
}

export interface ActualGrant {
  readonly principalId: number;
  readonly principal: string;
  readonly isPerson: boolean;
  readonly roleDefinitions: readonly string[];
}

export interface ActualList {
  readonly name: string;
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly itemCount: number;
  readonly keepsVersions: boolean;
  readonly takesAttachments: boolean;
  readonly ownItemsOnly: boolean;
  readonly hasOwnPermissions: boolean;
  readonly grants: readonly ActualGrant[];
  readonly columns: readonly ActualColumn[];
  readonly views: readonly ActualView[];
  readonly commandSets: readonly string[];
  readonly contentType?: { readonly id: string; readonly forms: readonly (string | null)[] };
}

export interface ActualColumn {
  readonly name: string;
  /** Undefined for a type that no column of ours has. */
  readonly kind?: ColumnKind;
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly choices: readonly string[];
  readonly maxLength?: number;
  readonly formatter: string;
  readonly componentId: string;
}

export interface ActualView {
  readonly id: string;
  readonly name: string;
  readonly titles: Texts;
  readonly fields: readonly string[];
  readonly query: string;
  readonly rowLimit: number;
  readonly isDefault: boolean;
  readonly formatter: string;
}
