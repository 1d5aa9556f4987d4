import { Caller } from '../../../local/store/contract';
import { Store, admin, everyoneId, newStore, personIn, refusalOf, role, toronto } from './support';

describe('the people of a site', () => {
  let store: Store;
  let maya: Caller;
  let luc: Caller;

  beforeEach(() => {
    store = newStore();
    store.addRoleAssignment(admin, { kind: 'web' }, everyoneId(store), role.read);
    maya = personIn(store, 'maya');
    luc = personIn(store, 'luc');
  });
  afterEach(() => store.close());

  it('begin with the administrator, everyone, and the System Account', () => {
    const fresh = newStore();
    expect(fresh.principals(admin).map(({ id, principalType, loginName, isSiteAdmin }) => [id, principalType, loginName.replace(/[0-9a-f-]{36}$/, '<tenant>'), isSiteAdmin])).toEqual([
      [1, 1, 'i:0#.f|membership|owen@region.example', true],
      [2, 4, 'c:0-.f|rolemanager|spo-grid-all-users/<tenant>', false],
      [1073741823, 1, 'SHAREPOINT\\system', false],
    ]);
    expect(fresh.currentUser(admin)).toMatchObject({ title: 'Owen', email: 'owen@region.example' });
    fresh.close();
  });

  it.each(['sam@region.example', 'SAM@region.example', 'i:0#.f|membership|sam@region.example', 'I:0#.F|membership|Sam@Region.example'])('are added when they are first named: %s', (name) => {
    const made = store.ensureUser(maya, name);
    expect(made).toMatchObject({ principalType: 1, loginName: 'i:0#.f|membership|sam@region.example', title: 'Sam', isSiteAdmin: false });
    expect(store.ensureUser(maya, name).id).toBe(made.id);
  });

  it('are found by an e-mail address that is not their login', () => {
    expect(store.ensureUser(admin, 'maya.trembath@region.example').id).toBe(maya.userId);
  });

  it('who are unknown to the directory are refused', () => {
    expect(refusalOf(() => store.ensureUser(admin, 'nobody@region.example'))).toMatchObject({
      status: 400, code: '-2146232832, Microsoft.SharePoint.SPException', message: 'The specified user nobody@region.example could not be found.',
    });
    expect(refusalOf(() => store.principal(admin, 999)).message).toBe('User cannot be found.');
  });

  it('are who the directory says they are', () => {
    expect(store.users()).toHaveLength(5);
    expect(store.userBySiteId(maya.userId)?.userPrincipalName).toBe('maya@region.example');
    expect(store.userBySiteId(everyoneId(store))).toBeUndefined();
  });

  describe('in groups', () => {
    it('come and go', () => {
      const group = store.addGroup(admin, { title: 'Managers', description: 'd', settings: { AllowMembersEditMembership: false } });
      expect(group).toMatchObject({ principalType: 8, loginName: 'Managers', ownerId: 1, description: 'd' });
      store.addMember(admin, group.id, 'i:0#.f|membership|maya@region.example');
      store.addMember(admin, group.id, 'maya@region.example');
      store.addMember(admin, group.id, 'fiona@region.example');
      expect(store.members(admin, group.id).map(({ title }) => title)).toEqual(['Maya', 'Fiona']);
      expect(store.groupsOf(maya, maya.userId).map(({ title }) => title)).toEqual(['Managers']);
      store.removeMember(admin, group.id, maya.userId);
      expect(store.groupsOf(maya, maya.userId)).toEqual([]);
      expect(refusalOf(() => store.removeMember(admin, group.id, maya.userId)).message).toBe('User cannot be found.');
    });

    it('see each other, and others do not unless the group says so', () => {
      const group = store.addGroup(admin, { title: 'Panel', description: '', settings: {} });
      store.addMember(admin, group.id, 'maya@region.example');
      expect(store.members(maya, group.id)).toHaveLength(1);
      expect(refusalOf(() => store.members(luc, group.id)).status).toBe(403);
      store.updateGroup(admin, group.id, { settings: { OnlyAllowMembersViewMembership: false } });
      expect(store.members(luc, group.id)).toHaveLength(1);
    });

    it('are changed by the owner, a person or a group, and by who may manage permissions', () => {
      const owners = store.addGroup(admin, { title: 'Owners', description: '', settings: {} });
      const group = store.addGroup(admin, { title: 'Panel', description: '', settings: {} });
      expect(refusalOf(() => store.addMember(maya, group.id, 'luc@region.example')).status).toBe(403);
      expect(refusalOf(() => store.updateGroup(maya, group.id, { title: 'Hers' })).status).toBe(403);
      store.updateGroup(admin, group.id, { ownerId: owners.id });
      store.addMember(admin, owners.id, 'maya@region.example');
      store.addMember(maya, group.id, 'luc@region.example');
      expect(store.updateGroup(maya, group.id, { title: 'Jury', description: 'j' })).toMatchObject({ id: group.id, title: 'Jury', loginName: 'Jury', ownerId: owners.id });
      expect(refusalOf(() => store.removeMember(maya, owners.id, 1)).status).toBe(403);
    });

    it('may change the membership where the group lets them', () => {
      const group = store.addGroup(admin, { title: 'Club', description: '', settings: { AllowMembersEditMembership: true } });
      store.addMember(admin, group.id, 'maya@region.example');
      expect(store.addMember(maya, group.id, 'luc@region.example').id).toBe(luc.userId);
    });

    it('need a name of their own', () => {
      store.addGroup(admin, { title: 'Managers', description: '', settings: {} });
      expect(refusalOf(() => store.addGroup(admin, { title: 'MANAGERS', description: '', settings: {} })).status).toBe(500);
      expect(refusalOf(() => store.addGroup(maya, { title: 'Mine', description: '', settings: {} })).status).toBe(403);
      expect(refusalOf(() => store.members(admin, maya.userId)).status).toBe(404);
    });

    it('never get the number of one that is gone', () => {
      const first = store.addGroup(admin, { title: 'A', description: '', settings: {} });
      store.deleteGroup(admin, first.id);
      expect(store.addGroup(admin, { title: 'A', description: '', settings: {} }).id).toBe(first.id + 1);
      expect(store.groups(admin)).toHaveLength(1);
    });
  });

  describe('have roles', () => {
    it('that a new site brings, with SharePoint\'s numbers and masks', () => {
      const rows = store.roleDefinitions(maya).map(({ id, name, roleTypeKind, order, hidden, permissions }) => [id, name, roleTypeKind, order, hidden, permissions.high, permissions.low]);
      expect(rows).toEqual([
        [1073741829, 'Full Control', 5, 1, false, 2147483647, 4294967295],
        [1073741828, 'Design', 4, 32, false, 432, 1012866047],
        [1073741830, 'Edit', 6, 48, false, 432, 1011030767],
        [1073741827, 'Contribute', 3, 64, false, 432, 1011028719],
        [1073741826, 'Read', 2, 128, false, 176, 138612833],
        [1073741825, 'Limited Access', 1, 160, true, 48, 134287360],
        [1073741924, 'View Only', 0, 2147483647, false, 176, 138612801],
      ]);
    });

    it('that are made, changed and deleted, and take effect at once', () => {
      const made = store.addRoleDefinition(admin, { name: 'Add only', description: 'd', roleTypeKind: 5, order: 7, permissions: { high: 0, low: 0x10003 } });
      expect(made).toMatchObject({ id: 1073741925, roleTypeKind: 0, hidden: false });
      expect(refusalOf(() => store.addRoleDefinition(admin, { ...made, name: 'add ONLY' })).status).toBe(500);
      store.addRoleAssignment(admin, { kind: 'web' }, luc.userId, made.id);
      store.updateRoleDefinition(admin, made.id, { permissions: { high: 1, low: 0x80000000 } });
      expect(store.effectivePermissions(luc, { kind: 'web' })).toEqual({ high: 176 | 1, low: (138612833 | 0x80000000) >>> 0 });
      store.deleteRoleDefinition(admin, made.id);
      expect(store.effectivePermissions(luc, { kind: 'web' })).toEqual({ high: 176, low: 138612833 });
      expect(refusalOf(() => store.addRoleAssignment(admin, { kind: 'web' }, luc.userId, made.id)).status).toBe(404);
    });

    it('of which SharePoint\'s own two stay, and only those who may change them', () => {
      expect(refusalOf(() => store.deleteRoleDefinition(admin, role.fullControl)).status).toBe(500);
      expect(refusalOf(() => store.updateRoleDefinition(admin, role.limited, { name: 'x' })).status).toBe(500);
      expect(refusalOf(() => store.addRoleDefinition(maya, { name: 'x', description: '', roleTypeKind: 0, order: 1, permissions: { high: 0, low: 1 } })).status).toBe(403);
    });
  });

  it('send mail that is kept', () => {
    store.keepMail({ fromUpn: 'maya@region.example', sentAt: '2026-03-05T17:00:00Z', body: '{"subject":"Allô"}' });
    expect(store.mail()).toEqual([{ id: 1, fromUpn: 'maya@region.example', sentAt: '2026-03-05T17:00:00Z', body: '{"subject":"Allô"}' }]);
  });

  it('change the site only when they may', () => {
    store.setWeb(admin, { title: 'Region', settings: { theme: 'a' } });
    store.setWeb(admin, { settings: { logo: 'b' } });
    expect(store.web).toMatchObject({ title: 'Region', settings: { theme: 'a', logo: 'b' }, serverRelativeUrl: '/sites/region', language: 1033 });
    expect(refusalOf(() => store.setWeb(maya, { title: 'Mine' })).status).toBe(403);
    expect(refusalOf(() => store.setTimeZone(maya, toronto)).status).toBe(403);
  });

  it('who are strangers are refused', () => {
    const stranger: Caller = { userId: 4711 };
    expect(refusalOf(() => store.currentUser(stranger)).status).toBe(403);
    expect(refusalOf(() => store.lists(stranger)).status).toBe(403);
  });
});
