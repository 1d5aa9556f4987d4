import { AccessLevel } from '../lists/defineList';
import { maskOf, Permission, PermissionMask } from './permissionBits';

/** A permission level of the site. Those that SharePoint brings itself are used by name and never changed. */
export interface DesiredRoleDefinition {
  readonly name: string;
  readonly description: string;
  readonly permissions: PermissionMask;
}

/** The permission level of each access level, by its name in the site. */
export const roleDefinitionNames: Readonly<Record<AccessLevel, string>> = {
  read: 'Read',
  add: 'Intranet add',
  work: 'Intranet work',
  lead: 'Intranet lead',
  keep: 'Intranet keep',
  full: 'Full Control',
};

/** What SharePoint's own Read holds. */
const read: readonly Permission[] = [
  'viewListItems', 'openItems', 'viewVersions', 'viewFormPages', 'open', 'viewPages', 'createSSCSite', 'browseUserInfo',
  'useClientIntegration', 'useRemoteAPIs', 'createAlerts',
];
const add: readonly Permission[] = [...read, 'addListItems'];
const work: readonly Permission[] = [...add, 'editListItems'];
const lead: readonly Permission[] = [...work, 'managePermissions', 'enumeratePermissions'];
/** Who may manage a list sees all its items, also where others see only their own. */
const keep: readonly Permission[] = [...add, 'manageLists', 'managePersonalViews'];

/** Permission levels that a site lacks. None of them may remove an item. */
export const ownRoleDefinitions: readonly DesiredRoleDefinition[] = [
  { name: roleDefinitionNames.add, description: 'Can see items and add new ones, and never change or remove one.', permissions: maskOf(add) },
  { name: roleDefinitionNames.work, description: 'Can see, add and change items, and never remove one.', permissions: maskOf(work) },
  { name: roleDefinitionNames.lead, description: 'Can see, add and change items and open single items to persons.', permissions: maskOf(lead) },
  { name: roleDefinitionNames.keep, description: 'Can see all items of a list where others see only their own, and add new ones.', permissions: maskOf(keep) },
];
