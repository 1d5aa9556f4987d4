import '@pnp/sp/webs';
import { body } from '@pnp/queryable';
import { SPCollection, SPInstance, spPost } from '@pnp/sp';
import { Person } from '../kernel/lists/columns';
import { SitePeople, Visitor } from '../kernel/ports/people';
import { RoleId, roleIds, roles } from '../kernel/roles';
import { Connection } from './connection';
import { bordered, isRefusal } from './problem';
import { personOf } from './readItem';
import { asRow, rowsOf } from './shape';

const person = 1;

/** The port to the site's people and groups, kept in SharePoint. The visitor is asked for once for each page. */
export function sitePeopleOn(connection: Connection): SitePeople {
  let visitor: Promise<Visitor> | undefined;
  return {
    visitor: () => {
      visitor ??= bordered('read', () => askVisitor(connection)).catch(error => {
        visitor = undefined;
        throw error;
      });
      return visitor;
    },
    ensure: email => bordered('write', () => ensure(connection, email)),
    membersOf: role => bordered('read', () => membersOf(connection, role)),
  };
}

async function askVisitor({ ask, people }: Connection): Promise<Visitor> {
  const row = asRow(await ask(sp => SPInstance(sp.web, 'currentuser').select('Id', 'Title', 'Email', 'Groups/Title').expand('Groups')()), 'currentuser');
  const groups = new Set(rowsOf(row.Groups ?? [], 'currentuser').map(group => group.Title));
  return { person: personOf(row, people), roles: roleIds.filter(role => groups.has(roles[role].group)) };
}

async function ensure({ sp, people }: Connection, email: string): Promise<Person | undefined> {
  try {
    const user: unknown = await spPost(SPInstance(sp.web, 'ensureuser'), body({ logonName: `i:0#.f|membership|${email}` }));
    return personOf(asRow(user, 'ensureuser'), people);
  } catch (error) {
    if (isRefusal(error) && isUnknownPerson(error.status)) return undefined;
    throw error;
  }
}

// SharePoint has one number for many refusals of this call; only a person whom nobody knows gives it with these statuses.
function isUnknownPerson(status: number): boolean {
  return status === 400 || status === 404 || status === 500;
}

async function membersOf({ ask, people }: Connection, role: RoleId): Promise<readonly Person[]> {
  const group = encodeURIComponent(roles[role].group.replace(/'/g, "''"));
  const select = ['Id', 'Title', 'Email', 'PrincipalType'];
  const users = await ask(sp => SPCollection(sp.web, `sitegroups/getbyname('${group}')/users`).select(...select)());
  return rowsOf(users, group).filter(user => user.PrincipalType === person).map(user => personOf(user, people));
}
