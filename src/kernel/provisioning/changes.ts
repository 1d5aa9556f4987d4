import { DesiredRoleDefinition } from './accessLevels';
import { Culture } from './actual';
import { DesiredColumn, DesiredGroup, DesiredList, DesiredView, Grant, MadeList } from './desired';
import { PermissionMask } from './permissionBits';

/** What of a column is set after it was made. Only wider than before: a choice more, a longer text, an index. */
export interface ColumnSettings {
  readonly required?: boolean;
  readonly indexed?: true;
  readonly unique?: true;
  readonly choices?: readonly string[];
  readonly maxLength?: number;
  readonly formatter?: string;
  readonly componentId?: string;
}

export interface ListSettings {
  readonly keepsVersions?: true;
  readonly takesAttachments?: false;
  readonly ownItemsOnly?: boolean;
}

/** A text of a list in one of the site's languages. */
export interface TextAssignment {
  readonly of: { readonly kind: 'list' } | { readonly kind: 'column'; readonly column: string } | { readonly kind: 'view'; readonly view: string };
  readonly part: 'title' | 'description';
  readonly culture: Culture;
  readonly text: string;
}

/** One step of a plan. Each may be repeated without harm, and leaves a site that the next reading understands. */
export type Change =
  | { readonly kind: 'addGroup'; readonly group: DesiredGroup }
  | { readonly kind: 'showMembers'; readonly group: string }
  | { readonly kind: 'addRoleDefinition'; readonly roleDefinition: DesiredRoleDefinition }
  | { readonly kind: 'widenRoleDefinition'; readonly name: string; readonly permissions: PermissionMask }
  | { readonly kind: 'grantSite'; readonly grant: Grant }
  | { readonly kind: 'addList'; readonly list: MadeList }
  | { readonly kind: 'closeList'; readonly list: DesiredList }
  /** Permissions of its own that begin as what it has: nobody loses access. */
  | { readonly kind: 'separateList'; readonly list: DesiredList }
  | { readonly kind: 'grantList'; readonly list: DesiredList; readonly grant: Grant }
  /** In place of a level that may delete, the nearest of ours that may not. */
  | { readonly kind: 'withholdDeletion'; readonly list: DesiredList; readonly principal: string; readonly principalId: number; readonly from: string; readonly to: string }
  | { readonly kind: 'setList'; readonly list: DesiredList; readonly settings: ListSettings }
  | { readonly kind: 'addColumn'; readonly list: DesiredList; readonly column: DesiredColumn }
  | { readonly kind: 'setColumn'; readonly list: DesiredList; readonly column: DesiredColumn; readonly settings: ColumnSettings }
  | { readonly kind: 'addView'; readonly list: DesiredList; readonly view: DesiredView }
  | { readonly kind: 'setView'; readonly list: DesiredList; readonly view: DesiredView }
  | { readonly kind: 'setTexts'; readonly list: DesiredList; readonly texts: readonly TextAssignment[] }
  | { readonly kind: 'addCommandSet'; readonly list: DesiredList; readonly componentId: string }
  | { readonly kind: 'setForm'; readonly list: DesiredList; readonly componentId: string }
  | { readonly kind: 'takeBackOwnAccess'; readonly list: DesiredList }
  /** Pages of the library may be given a moment at which SharePoint publishes them. */
  | { readonly kind: 'allowScheduling'; readonly list: DesiredList };

/** What set-up noticed and left alone: someone may rely on it. */
export type Remark =
  | { readonly kind: 'notAdministrator' }
  | { readonly kind: 'noFrench' }
  | { readonly kind: 'noSitePages'; readonly list: DesiredList }
  /** A library that was to be there already. */
  | { readonly kind: 'noLibrary'; readonly list: DesiredList }
  | { readonly kind: 'otherColumnType'; readonly list: DesiredList; readonly column: DesiredColumn }
  | { readonly kind: 'moreAccess'; readonly list: DesiredList; readonly principal: string; readonly roleDefinition: string }
  | { readonly kind: 'otherFormatting'; readonly list: DesiredList; readonly column: DesiredColumn }
  | { readonly kind: 'otherFormatting'; readonly list: DesiredList; readonly view: DesiredView };

export interface Plan {
  readonly changes: readonly Change[];
  readonly remarks: readonly Remark[];
}
