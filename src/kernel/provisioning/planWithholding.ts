import { AccessLevel } from '../lists/defineList';
import { roleDefinitionNames } from './accessLevels';
import { ActualGrant, ActualSite } from './actual';
import { Change } from './changes';
import { DesiredList } from './desired';
import { contains, maskOf, PermissionMask } from './permissionBits';

const deletes = maskOf(['deleteListItems']);
/** What somebody may do beside deleting, the most first, and the level of ours that says as much. */
const levels: readonly (readonly [PermissionMask, AccessLevel])[] = [
  [maskOf(['editListItems', 'managePermissions']), 'lead'],
  [maskOf(['editListItems']), 'work'],
  [maskOf(['addListItems']), 'add'],
];

/** Takes the right to delete from everyone who holds it in a list where nobody may. What else they may do they keep. */
export function planWithholding(list: DesiredList, grants: readonly ActualGrant[], { roleDefinitions }: ActualSite): Change[] {
  if (!list.nobodyDeletes) return [];
  return grants.flatMap(({ principal, principalId, roleDefinitions: held }) =>
    held.flatMap((from): Change[] => {
      const level = roleDefinitions.find(({ name }) => name === from);
      if (!level || !contains(level.permissions, deletes)) return [];
      return [{ kind: 'withholdDeletion', list, principal, principalId, from, to: roleDefinitionNames[without(level.permissions)] }];
    }),
  );
}

function without(held: PermissionMask): AccessLevel {
  return levels.find(([mask]) => contains(held, mask))?.[1] ?? 'read';
}
