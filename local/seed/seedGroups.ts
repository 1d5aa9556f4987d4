import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { SPFI } from '@pnp/sp';
import { roles } from '../../src/kernel/roles';
import { personas } from '../site';
import { directory } from './directory';

/** Puts everyone of the directory among the staff, and each persona into the groups of its roles. Safe to repeat. */
export async function seedGroups(sp: SPFI): Promise<void> {
  const everyone = directory.map(person => ({ upn: person.userPrincipalName, group: roles.staff.group as string }));
  const special = personas.flatMap(persona => persona.roles.filter(role => role !== 'staff').map(role => ({ upn: persona.upn as string, group: roles[role].group as string })));
  const groups = new Set((await sp.web.siteGroups.select('Title')<{ Title: string }[]>()).map(group => group.Title));
  for (const { upn, group } of [...everyone, ...special]) {
    if (groups.has(group)) await sp.web.siteGroups.getByName(group).users.add(`i:0#.f|membership|${upn}`);
  }
}
