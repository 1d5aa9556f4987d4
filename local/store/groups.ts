import { Caller, PrincipalRow, SiteStore } from './contract';
import { Core } from './core';
import { changed } from './documents';
import { rights } from './masks';
import { managesGroup, principalsOf, requireOnWeb } from './permissions';
import { ensurePerson, findByLogin, findPrincipal, insertPrincipal, personById, principalsWhere } from './principals';
import { denied, emptyName, groupMissing, groupNameTaken, userNotFound } from './refusals';

type Groups = Pick<SiteStore, 'groups' | 'groupsOf' | 'addGroup' | 'updateGroup' | 'deleteGroup' | 'members' | 'addMember' | 'removeMember'>;

const groupById = (core: Core, id: number): PrincipalRow => {
  const found = findPrincipal(core, id);
  if (found?.principalType !== 8) throw groupMissing();
  return found;
};

const managedGroup = (core: Core, caller: Caller, id: number): PrincipalRow => {
  const group = groupById(core, id);
  if (!managesGroup(core, caller, group)) throw denied();
  return group;
};

const isMember = (core: Core, userId: number, groupId: number): boolean => principalsOf(core, userId).includes(groupId);

/** SharePoint's default: only members (and who manages the group) see who is in it. */
const seesMembers = (core: Core, caller: Caller, group: PrincipalRow): boolean =>
  group.settings.OnlyAllowMembersViewMembership === false || isMember(core, caller.userId, group.id) || managesGroup(core, caller, group);

const editsMembers = (core: Core, caller: Caller, group: PrincipalRow): boolean =>
  managesGroup(core, caller, group) || (group.settings.AllowMembersEditMembership === true && isMember(core, caller.userId, group.id));

const refuseTakenName = (core: Core, title: string, except?: number): void => {
  if (title.trim() === '') throw emptyName();
  const taken = findByLogin(core, title);
  if (taken && taken.id !== except) throw groupNameTaken();
};

const save = (core: Core, row: PrincipalRow): void => {
  core.run(
    'UPDATE principals SET login = ?, title = ?, description = ?, owner = ?, settings = ? WHERE id = ?',
    row.title, row.title, row.description, row.ownerId ?? null, JSON.stringify(row.settings), row.id,
  );
  core.forget();
};

const membersOf = (core: Core, groupId: number): PrincipalRow[] => principalsWhere(core, 'id IN (SELECT user_id FROM members WHERE group_id = ?)', groupId);

/** SharePoint groups. A group's login name is its title. Whoever makes a group owns it. */
export const groupMethods = (core: Core): Groups => ({
  groups: (caller) => {
    requireOnWeb(core, caller, rights.browseUserInfo);
    return principalsWhere(core, 'type = 8');
  },
  groupsOf: (caller, userId) => {
    if (userId !== caller.userId) requireOnWeb(core, caller, rights.browseUserInfo);
    return principalsWhere(core, 'type = 8 AND id IN (SELECT group_id FROM members WHERE user_id = ?)', personById(core, userId).id);
  },
  addGroup: (caller, { title, description, settings }) => {
    requireOnWeb(core, caller, rights.createGroups);
    return core.write(() => {
      refuseTakenName(core, title);
      return insertPrincipal(core, { principalType: 8, loginName: title, title, email: '', isSiteAdmin: false, description, ownerId: caller.userId, settings });
    });
  },
  updateGroup: (caller, groupId, changes) => {
    const group = managedGroup(core, caller, groupId);
    return core.write(() => {
      const next = changed(group, { ...changes, settings: { ...group.settings, ...changes.settings } });
      if (next.title !== group.title) refuseTakenName(core, next.title, groupId);
      save(core, next);
      return groupById(core, groupId);
    });
  },
  deleteGroup: (caller, groupId) => {
    managedGroup(core, caller, groupId);
    core.write(() => {
      core.run('DELETE FROM members WHERE group_id = ?', groupId);
      core.run('DELETE FROM assignments WHERE principal = ?', groupId);
      core.run('DELETE FROM principals WHERE id = ?', groupId);
      core.forget();
    });
  },
  members: (caller, groupId) => {
    const group = groupById(core, groupId);
    if (!seesMembers(core, caller, group)) throw denied();
    return membersOf(core, groupId);
  },
  addMember: (caller, groupId, loginName) => {
    const group = groupById(core, groupId);
    if (!editsMembers(core, caller, group)) throw denied();
    return core.write(() => {
      const person = ensurePerson(core, loginName);
      core.run('INSERT OR IGNORE INTO members (group_id, user_id) VALUES (?, ?)', groupId, person.id);
      core.forget();
      return person;
    });
  },
  removeMember: (caller, groupId, userId) => {
    const group = groupById(core, groupId);
    const leaves = userId === caller.userId;
    if (!leaves && !editsMembers(core, caller, group)) throw denied();
    core.write(() => {
      const { changes } = core.run('DELETE FROM members WHERE group_id = ? AND user_id = ?', groupId, userId);
      if (changes === 0) throw userNotFound();
      core.forget();
    });
  },
});
