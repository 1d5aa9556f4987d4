import '@pnp/sp/webs';
import { SPCollection, SPInstance, spPost } from '@pnp/sp';
import { ItemGrant } from '../kernel/ports/listStore';
import { roleDefinitionNames } from '../kernel/provisioning/accessLevels';
import { Connection } from './connection';
import { isHold, roleIdFinder } from './roleDefinitions';
import { asRow, numberIn, Row, rowsOf } from './shape';

/** One principal's hold on a thing, by role definition. */
interface Assignment {
  readonly principalId: number;
  readonly roleIds: readonly number[];
}

/**
 * Opens one item to these persons beside the roles that the list grants, and closes it to all others. Safe to repeat: what an earlier,
 * broken try left behind is completed, and whoever an earlier call let in and this one does not name is taken out.
 */
export async function restrictItem(connection: Connection, itemPath: string, listPath: string, grants: readonly ItemGrant[]): Promise<void> {
  const roleIdOf = await roleIdFinder(connection.ask);
  const wanted = grants.map(({ person: principalId, level }) => ({ principalId, roleId: roleIdOf(roleDefinitionNames[level]) }));
  const [isUnique, list] = await Promise.all([hasOwnPermissions(connection, itemPath), assignmentsOf(connection, listPath)]);
  if (!isUnique) await post(connection, `${itemPath}/breakroleinheritance(copyroleassignments=true, clearsubscopes=true)`);

  const now = await assignmentsOf(connection, itemPath);
  const byList = new Set(list.map(assignment => assignment.principalId));
  for (const { principalId, roleIds } of now.filter(assignment => !byList.has(assignment.principalId))) {
    for (const roleId of roleIds) {
      const isWanted = wanted.some(grant => grant.principalId === principalId && grant.roleId === roleId);
      if (!isWanted) await post(connection, `${itemPath}/roleassignments/removeroleassignment(principalid=${principalId}, roledefid=${roleId})`);
    }
  }
  for (const { principalId, roleId } of wanted) {
    const isThere = now.some(assignment => assignment.principalId === principalId && assignment.roleIds.includes(roleId));
    if (!isThere) await post(connection, `${itemPath}/roleassignments/addroleassignment(principalid=${principalId}, roledefid=${roleId})`);
  }
}

async function post({ sp }: Connection, path: string): Promise<void> {
  await spPost(SPInstance(sp.web, path));
}

async function hasOwnPermissions({ ask }: Connection, path: string): Promise<boolean> {
  const answer = await ask(sp => SPInstance(sp.web, path).select('HasUniqueRoleAssignments')());
  return asRow(answer, 'item').HasUniqueRoleAssignments === true;
}

async function assignmentsOf({ ask }: Connection, path: string): Promise<readonly Assignment[]> {
  const select = ['PrincipalId', 'RoleDefinitionBindings/Id', 'RoleDefinitionBindings/RoleTypeKind'];
  const answer = await ask(sp => SPCollection(sp.web, `${path}/roleassignments`).select(...select).expand('RoleDefinitionBindings')());
  return rowsOf(answer, 'roleassignments').map(assignmentOf).filter(assignment => assignment.roleIds.length > 0);
}

function assignmentOf(row: Row): Assignment {
  const roles = rowsOf(row.RoleDefinitionBindings, 'roleassignments').filter(isHold);
  return {
    principalId: numberIn(row, 'PrincipalId', 'roleassignments'),
    roleIds: roles.map(role => numberIn(role, 'Id', 'roleassignments')),
  };
}
