import { RoleDefinitionRow } from './contract';
import { allRights } from './masks';

export const limitedAccessId = 1073741825;
export const fullControlId = 1073741829;
/** Ids of a client's own roles count up from here; SharePoint's own end below it. */
export const firstCustomRoleId = 1073741925;

/** The permission levels of a new team site, with SharePoint's numbers, masks and order. */
export const builtInRoles: readonly RoleDefinitionRow[] = [
  { id: fullControlId, name: 'Full Control', description: 'Has full control.', roleTypeKind: 5, order: 1, hidden: false, permissions: allRights },
  { id: 1073741828, name: 'Design', description: 'Can view, add, update, delete, approve, and customize.', roleTypeKind: 4, order: 32, hidden: false, permissions: { high: 432, low: 1012866047 } },
  { id: 1073741830, name: 'Edit', description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.', roleTypeKind: 6, order: 48, hidden: false, permissions: { high: 432, low: 1011030767 } },
  { id: 1073741827, name: 'Contribute', description: 'Can view, add, update, and delete list items and documents.', roleTypeKind: 3, order: 64, hidden: false, permissions: { high: 432, low: 1011028719 } },
  { id: 1073741826, name: 'Read', description: 'Can view pages and list items and download documents.', roleTypeKind: 2, order: 128, hidden: false, permissions: { high: 176, low: 138612833 } },
  { id: limitedAccessId, name: 'Limited Access', description: 'Can view specific lists, document libraries, list items, folders, or documents when given permissions.', roleTypeKind: 1, order: 160, hidden: true, permissions: { high: 48, low: 134287360 } },
  { id: 1073741924, name: 'View Only', description: 'Can view pages, list items, and documents. Document types with server-side file handlers can be viewed in the browser but not downloaded.', roleTypeKind: 0, order: 2147483647, hidden: false, permissions: { high: 176, low: 138612801 } },
];
