import { SPCollection } from '@pnp/sp';
import { ActualGrant } from '../../kernel/provisioning/actual';
import { Connection } from '../connection';
import { isHold, roleName } from '../roleDefinitions';
import { asRow, numberIn, Row, rowsOf, textIn } from '../shape';

/** SharePoint's number for a person among principals. */
const person = 1;

/** Who holds what on the site (empty path), a list or an item. SharePoint's "Limited Access" is a way through and no hold, so it is left out. */
export async function readGrants({ ask }: Connection, path: string): Promise<readonly ActualGrant[]> {
  const select = ['PrincipalId', 'Member/Title', 'Member/PrincipalType', 'RoleDefinitionBindings/Name', 'RoleDefinitionBindings/RoleTypeKind'];
  const address = path ? `${path}/roleassignments` : 'roleassignments';
  const answer = await ask(sp => SPCollection(sp.web, address).select(...select).expand('Member', 'RoleDefinitionBindings')<unknown>());
  return rowsOf(answer, 'roleassignments').map(grantOf).filter(grant => grant.roleDefinitions.length > 0);
}

function grantOf(row: Row): ActualGrant {
  const member = asRow(row.Member, 'roleassignments');
  const bindings = rowsOf(row.RoleDefinitionBindings, 'roleassignments').filter(isHold);
  return {
    principalId: numberIn(row, 'PrincipalId', 'roleassignments'),
    principal: textIn(member, 'Title', 'roleassignments'),
    isPerson: member.PrincipalType === person,
    roleDefinitions: bindings.map(roleName),
  };
}
