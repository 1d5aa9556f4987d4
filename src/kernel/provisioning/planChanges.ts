import { ActualList, ActualSite } from './actual';
import { Change, Plan, Remark } from './changes';
import { DesiredList, DesiredSite, Grant, MadeList } from './desired';
import { contains, union } from './permissionBits';
import { planExistingLibrary, remarksOfExistingLibrary } from './planExistingLibrary';
import { planList, remarksOfList } from './planList';
import { planSitePages, remarksOfSitePages } from './planSitePages';

/**
 * What to do so that a site holds what is wanted. Nothing that is there is dropped or made narrower; what differs for a reason of its
 * own is left alone and remarked. Empty for a site that is set up, so set-up may be run again at any time, also after it broke off.
 */
export function planChanges(desired: DesiredSite, actual: ActualSite): Plan {
  const lists = desired.lists.map(list => ({ list, there: actual.lists.find(other => sameName(other.name, list.name)) }));
  const changes = [...planGroups(desired, actual), ...planRoleDefinitions(desired, actual), ...planSiteGrants(desired, actual), ...lists.flatMap(({ list, there }) => planOne(list, there, actual))];
  return { changes, remarks: remarksOf(actual, lists) };
}

function planOne(list: DesiredList, there: ActualList | undefined, site: ActualSite): readonly Change[] {
  if (list.keepsName) return planExistingLibrary(list, there, site);
  return isMade(list) ? planList(list, there, site) : planSitePages(list, there, site);
}

function isMade(list: DesiredList): list is MadeList {
  return list.template !== 'sitePages';
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function planGroups(desired: DesiredSite, actual: ActualSite): Change[] {
  return desired.groups.flatMap((group): Change[] => {
    const there = actual.groups.find(other => sameName(other.name, group.name));
    if (!there) return [{ kind: 'addGroup', group }];
    return there.showsMembers ? [] : [{ kind: 'showMembers', group: there.name }];
  });
}

function planRoleDefinitions(desired: DesiredSite, actual: ActualSite): Change[] {
  return desired.roleDefinitions.flatMap((roleDefinition): Change[] => {
    const there = actual.roleDefinitions.find(other => sameName(other.name, roleDefinition.name));
    if (!there) return [{ kind: 'addRoleDefinition', roleDefinition }];
    if (contains(there.permissions, roleDefinition.permissions)) return [];
    return [{ kind: 'widenRoleDefinition', name: there.name, permissions: union(there.permissions, roleDefinition.permissions) }];
  });
}

function planSiteGrants(desired: DesiredSite, actual: ActualSite): Change[] {
  const isThere = (grant: Grant): boolean => actual.grants.some(there => sameName(there.principal, grant.group) && there.roleDefinitions.includes(grant.roleDefinition));
  return desired.grants.filter(grant => !isThere(grant)).map(grant => ({ kind: 'grantSite', grant }));
}

function remarksOf(actual: ActualSite, lists: readonly { readonly list: DesiredList; readonly there?: ActualList }[]): readonly Remark[] {
  return [
    ...(actual.isAdministrator ? [] : [{ kind: 'notAdministrator' as const }]),
    ...(actual.cultures.some(culture => culture.startsWith('fr')) ? [] : [{ kind: 'noFrench' as const }]),
    ...lists.flatMap(({ list, there }) => remarksOfOne(list, there, actual)),
  ];
}

function remarksOfOne(list: DesiredList, there: ActualList | undefined, actual: ActualSite): readonly Remark[] {
  if (list.keepsName) return remarksOfExistingLibrary(list, there);
  if (!isMade(list)) return remarksOfSitePages(list, there);
  return there ? remarksOfList(list, there, actual) : [];
}
