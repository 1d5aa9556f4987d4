import { Caller, Securable } from '../../../local/store/contract';
import { etagOf } from '../../../local/store/etags';
import { Store, admin, column, everyoneId, newList, newStore, personIn, query, refusalOf, role } from './support';

const web: Securable = { kind: 'web' };

const outcome = (work: () => unknown): number => {
  try {
    work();
    return 200;
  } catch {
    return refusalOf(work).status;
  }
};

describe('permissions', () => {
  let store: Store;
  let list: string;
  let maya: Caller;
  let luc: Caller;
  let mine: number;
  let other: number;

  const onList = (): Securable => ({ kind: 'list', listId: list });
  const onItem = (itemId: number): Securable => ({ kind: 'item', listId: list, itemId });
  const idsFor = (who: Caller): number[] => store.items(who, list, query()).items.map(({ id }) => id);
  const assigned = (on: Securable, principalId: number): readonly number[] => store.roleAssignments(admin, on).find((row) => row.principalId === principalId)?.roleDefinitionIds ?? [];

  beforeEach(() => {
    store = newStore();
    list = newList(store, 'Requests', [column('Fee', 'Number')]);
    maya = personIn(store, 'maya');
    luc = personIn(store, 'luc');
    mine = store.addItem(admin, list, { Title: 'one' }).id;
    other = store.addItem(admin, list, { Title: 'two' }).id;
  });
  afterEach(() => store.close());

  /** What a person of a role may do, wherever the role was given. 404: an item that is not theirs to read is not there. */
  const acts: Record<string, () => unknown> = {
    'see the list': () => store.list(maya, { id: list }),
    'read the item': () => store.item(maya, list, mine),
    'read other items': () => store.item(maya, list, other),
    'add': () => store.addItem(maya, list, {}),
    'edit the item': () => store.updateItem(maya, list, mine, '*', { Fee: 1 }),
    'see versions': () => store.versions(maya, list, mine),
    'add a column': () => store.addField(maya, list, column('New', 'Text')),
    'change the list': () => store.updateList(maya, list, { description: 'x' }),
    'see permissions': () => store.roleAssignments(maya, onItem(mine)),
    'give permissions': () => store.breakInheritance(maya, onItem(other), true, false),
    'delete the item': () => store.deleteItem(maya, list, mine, '*'),
  };
  type Row = readonly [number, number, number, number, number, number, number, number, number, number, number];
  const matrix: readonly (readonly [roleName: string, place: 'web' | 'list' | 'item', outcomes: Row])[] = [
    ['none', 'web', [403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403]],
    ['read', 'web', [200, 200, 200, 403, 403, 200, 403, 403, 403, 403, 403]],
    ['contribute', 'web', [200, 200, 200, 200, 200, 200, 403, 403, 403, 403, 200]],
    ['edit', 'web', [200, 200, 200, 200, 200, 200, 200, 200, 403, 403, 200]],
    ['fullControl', 'web', [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200]],
    ['read', 'list', [200, 200, 200, 403, 403, 200, 403, 403, 403, 403, 403]],
    ['contribute', 'list', [200, 200, 200, 200, 200, 200, 403, 403, 403, 403, 200]],
    ['edit', 'list', [200, 200, 200, 200, 200, 200, 200, 200, 403, 403, 200]],
    ['fullControl', 'list', [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200]],
    ['read', 'item', [200, 200, 404, 403, 403, 200, 403, 403, 403, 403, 403]],
    ['contribute', 'item', [200, 200, 404, 403, 200, 200, 403, 403, 403, 403, 200]],
    ['edit', 'item', [200, 200, 404, 403, 200, 200, 403, 403, 403, 403, 200]],
    ['fullControl', 'item', [200, 200, 404, 403, 200, 200, 403, 403, 200, 403, 200]],
  ];

  describe.each(matrix)('%s on the %s', (roleName, place, outcomes) => {
    it.each(Object.keys(acts).map((act, index) => [act, outcomes[index]] as const))('to %s: %d', (act, expected) => {
      const on = place === 'web' ? web : place === 'list' ? onList() : onItem(mine);
      store.breakInheritance(admin, on, false, false);
      if (roleName !== 'none') store.addRoleAssignment(admin, on, maya.userId, role[roleName as keyof typeof role]);
      expect(outcome(acts[act])).toBe(expected);
    });
  });

  it('refuses in SharePoint\'s words', () => {
    expect(refusalOf(() => store.list(maya, { title: 'Requests' }))).toMatchObject({
      status: 403, code: '-2147024891, System.UnauthorizedAccessException',
      message: 'Access denied. You do not have permission to perform this action or access this resource.',
    });
  });

  it('leaves a list that a person has nothing to do with out of the lists, and answers 403 for it by every name', () => {
    store.addRoleAssignment(admin, web, maya.userId, role.read);
    store.breakInheritance(admin, onList(), false, false);
    expect(store.lists(maya).map(({ title }) => title)).toEqual(['Site Pages']);
    for (const key of [{ id: list }, { title: 'Requests' }, { url: '/sites/region/Lists/Requests' }]) expect(outcome(() => store.list(maya, key))).toBe(403);
    expect(outcome(() => store.items(maya, list, query()))).toBe(403);
    expect(outcome(() => store.fields(maya, list))).toBe(403);
    expect(outcome(() => store.views(maya, list))).toBe(403);
    expect(outcome(() => store.countItems(maya, list))).toBe(403);
    expect(store.lists(admin)).toHaveLength(2);
  });

  it('gives a person in a group what the group has, from the moment they are in it', () => {
    const group = store.addGroup(admin, { title: 'Managers', description: '', settings: {} });
    store.addRoleAssignment(admin, web, group.id, role.contribute);
    expect(outcome(() => store.addItem(maya, list, {}))).toBe(403);
    store.addMember(admin, group.id, 'maya@region.example');
    expect(outcome(() => store.addItem(maya, list, {}))).toBe(200);
    store.removeMember(admin, group.id, maya.userId);
    expect(outcome(() => store.addItem(maya, list, {}))).toBe(403);
  });

  it('gives everyone of the directory what everyone has, alone or inside a group', () => {
    const group = store.addGroup(admin, { title: 'Staff', description: '', settings: {} });
    const claim = store.principal(admin, everyoneId(store));
    store.addMember(admin, group.id, claim.loginName);
    store.addRoleAssignment(admin, web, group.id, role.read);
    expect(idsFor(maya)).toEqual([mine, other]);
    store.deleteGroup(admin, group.id);
    expect(outcome(() => idsFor(maya))).toBe(403);
    store.addRoleAssignment(admin, web, claim.id, role.read);
    expect(idsFor(luc)).toEqual([mine, other]);
  });

  it('adds up what a person has by themselves and by groups', () => {
    const addOnly = store.addRoleDefinition(admin, { name: 'Add only', description: '', roleTypeKind: 0, order: 200, permissions: { high: 0, low: 0x10002 } });
    store.addRoleAssignment(admin, web, maya.userId, role.read);
    store.addRoleAssignment(admin, web, everyoneId(store), addOnly.id);
    const added = store.addItem(maya, list, {});
    expect(outcome(() => store.updateItem(maya, list, added.id, '*', {}))).toBe(403);
    const { low } = store.effectivePermissions(maya, onList());
    expect(low).toBe((138612833 | 0x10002) >>> 0);
  });

  it('lets members of an activity list add, and neither change nor delete', () => {
    const append = store.addRoleDefinition(admin, { name: 'Add and read', description: '', roleTypeKind: 0, order: 200, permissions: { high: 176, low: (138612833 | 0x2) >>> 0 } });
    store.breakInheritance(admin, onList(), false, false);
    store.addRoleAssignment(admin, onList(), everyoneId(store), append.id);
    const { id } = store.addItem(maya, list, {});
    expect(outcome(() => store.item(luc, list, id))).toBe(200);
    for (const who of [maya, luc]) {
      expect(outcome(() => store.updateItem(who, list, id, '*', {}))).toBe(403);
      expect(outcome(() => store.deleteItem(who, list, id, '*'))).toBe(403);
      expect(outcome(() => store.recycleItem(who, list, id, '*'))).toBe(403);
    }
  });

  describe('of one item', () => {
    beforeEach(() => store.breakInheritance(admin, onItem(mine), false, false));

    it('open the list to a person, with that item alone in it', () => {
      store.addRoleAssignment(admin, onItem(mine), maya.userId, role.contribute);
      expect(store.lists(maya).map(({ id }) => id)).toEqual([list]);
      expect(idsFor(maya)).toEqual([mine]);
      expect(store.items(maya, list, query({ top: 1 })).hasMore).toBe(false);
      expect(outcome(() => store.updateItem(maya, list, other, '*', {}))).toBe(404);
    });

    it('do not open other lists that inherit from the same web', () => {
      const second = newList(store, 'Other');
      store.addRoleAssignment(admin, onItem(mine), maya.userId, role.contribute);
      expect(outcome(() => store.list(maya, { id: second }))).toBe(403);
      expect(store.lists(maya).map(({ id }) => id)).toEqual([list]);
    });

    it('withhold it from those who read the rest', () => {
      store.addRoleAssignment(admin, web, maya.userId, role.contribute);
      expect(idsFor(maya)).toEqual([other]);
      expect(outcome(() => store.item(maya, list, mine))).toBe(404);
      expect(outcome(() => store.updateItem(maya, list, mine, '*', {}))).toBe(404);
      expect(outcome(() => store.deleteItem(maya, list, mine, '*'))).toBe(404);
    });

    it('give Limited Access above, and take it back when the last grant goes', () => {
      store.breakInheritance(admin, onList(), true, false);
      store.addRoleAssignment(admin, onItem(mine), maya.userId, role.read);
      store.breakInheritance(admin, onItem(other), false, false);
      store.addRoleAssignment(admin, onItem(other), maya.userId, role.read);
      expect(assigned(onList(), maya.userId)).toEqual([role.limited]);
      expect(assigned(web, maya.userId)).toEqual([role.limited]);
      store.removeRoleAssignment(admin, onItem(mine), maya.userId);
      expect(assigned(web, maya.userId)).toEqual([role.limited]);
      store.removeRoleAssignment(admin, onItem(other), maya.userId, role.read);
      expect(assigned(onList(), maya.userId)).toEqual([]);
      expect(assigned(web, maya.userId)).toEqual([]);
      expect(outcome(() => store.list(maya, { id: list }))).toBe(403);
    });

    it.each(['delete', 'recycle', 'reset', 'clear from the list'] as const)('go with it: %s', (way) => {
      store.addRoleAssignment(admin, onItem(mine), maya.userId, role.read);
      if (way === 'delete') store.deleteItem(admin, list, mine, '*');
      if (way === 'recycle') store.recycleItem(admin, list, mine, '*');
      if (way === 'reset') store.resetInheritance(admin, onItem(mine));
      if (way === 'clear from the list') store.breakInheritance(admin, onList(), true, true);
      expect(assigned(web, maya.userId)).toEqual([]);
      expect(outcome(() => store.list(maya, { id: list }))).toBe(403);
    });

    it('move its version on when they start and stop being its own', () => {
      const before = store.item(admin, list, other);
      store.breakInheritance(admin, onItem(other), true, false);
      const broken = store.item(admin, list, other);
      expect([broken.version, broken.hasUniqueRoleAssignments]).toEqual([before.version + 1, true]);
      expect(outcome(() => store.updateItem(admin, list, other, etagOf(before), {}))).toBe(412);
      store.resetInheritance(admin, onItem(other));
      expect(store.item(admin, list, other)).toMatchObject({ version: before.version + 2, hasUniqueRoleAssignments: false });
    });
  });

  describe('inheritance', () => {
    it('broken with a copy keeps everyone as they were, without Limited Access', () => {
      store.addRoleAssignment(admin, web, maya.userId, role.contribute);
      store.breakInheritance(admin, onItem(mine), false, false);
      store.addRoleAssignment(admin, onItem(mine), luc.userId, role.read);
      store.breakInheritance(admin, onList(), true, false);
      expect(assigned(onList(), maya.userId)).toEqual([role.contribute]);
      expect(assigned(onList(), luc.userId)).toEqual([role.limited]);
      expect(store.list(admin, { id: list }).hasUniqueRoleAssignments).toBe(true);
    });

    it('broken without a copy leaves only the one who broke it', () => {
      store.addRoleAssignment(admin, web, maya.userId, role.fullControl);
      store.breakInheritance(maya, onList(), false, false);
      expect(store.roleAssignments(admin, onList())).toEqual([{ principalId: maya.userId, roleDefinitionIds: [role.fullControl] }]);
    });

    it('broken twice stays as it was the first time', () => {
      store.breakInheritance(admin, onList(), false, false);
      store.addRoleAssignment(admin, onList(), maya.userId, role.read);
      store.breakInheritance(admin, onList(), false, false);
      expect(assigned(onList(), maya.userId)).toEqual([role.read]);
    });

    it('reset follows the web again', () => {
      store.addRoleAssignment(admin, web, maya.userId, role.read);
      store.breakInheritance(admin, onList(), false, false);
      store.resetInheritance(admin, onList());
      expect(idsFor(maya)).toEqual([mine, other]);
      expect(store.list(admin, { id: list }).hasUniqueRoleAssignments).toBe(false);
    });

    it('must be broken before a role is given there', () => {
      expect(refusalOf(() => store.addRoleAssignment(admin, onList(), maya.userId, role.read))).toMatchObject({ code: '-1, System.InvalidOperationException' });
    });
  });

  describe('of a list whose items are their authors\' alone', () => {
    let hers: number;
    beforeEach(() => {
      store.addRoleAssignment(admin, web, maya.userId, role.contribute);
      store.addRoleAssignment(admin, web, luc.userId, role.edit);
      hers = store.addItem(maya, list, {}).id;
    });

    it('show a person only their own, and everything to who manages the list', () => {
      store.updateList(admin, list, { readSecurity: 2 });
      expect(idsFor(maya)).toEqual([hers]);
      expect(idsFor(luc)).toEqual([mine, other, hers]);
      expect(outcome(() => store.item(maya, list, mine))).toBe(404);
      expect(outcome(() => store.updateItem(maya, list, mine, '*', {}))).toBe(404);
    });

    it('let a person write only their own', () => {
      store.updateList(admin, list, { writeSecurity: 2 });
      expect(outcome(() => store.updateItem(maya, list, hers, '*', {}))).toBe(200);
      expect(outcome(() => store.updateItem(maya, list, mine, '*', {}))).toBe(403);
      expect(outcome(() => store.updateItem(luc, list, mine, '*', {}))).toBe(200);
    });

    it('let nobody write, when so set', () => {
      store.updateList(admin, list, { writeSecurity: 4 });
      expect(outcome(() => store.updateItem(maya, list, hers, '*', {}))).toBe(403);
      expect(outcome(() => store.addItem(maya, list, {}))).toBe(200);
    });
  });

  it('page rightly over items that a person may not read', () => {
    store.addRoleAssignment(admin, web, maya.userId, role.read);
    for (let index = 0; index < 20; index++) {
      const { id } = store.addItem(admin, list, {});
      if (index % 3 === 0) store.breakInheritance(admin, onItem(id), false, false);
    }
    const seen: number[] = [];
    let page = store.items(maya, list, query({ top: 4 }));
    while (page.hasMore) {
      expect(page.items).toHaveLength(4);
      seen.push(...page.items.map(({ id }) => id));
      page = store.items(maya, list, query({ top: 4, ...(page.next ? { after: page.next } : {}) }));
    }
    seen.push(...page.items.map(({ id }) => id));
    expect(seen).toEqual(store.items(admin, list, query()).items.filter(({ hasUniqueRoleAssignments }) => !hasUniqueRoleAssignments).map(({ id }) => id));
  });

  it('of another person are told only to who may look at permissions', () => {
    store.addRoleAssignment(admin, web, maya.userId, role.edit);
    expect(store.effectivePermissions(admin, onList(), maya.userId)).toEqual({ high: 432, low: 1011030767 });
    expect(outcome(() => store.effectivePermissions(maya, onList(), luc.userId))).toBe(403);
    expect(store.effectivePermissions(maya, web)).toEqual({ high: 432, low: 1011030767 });
    expect(store.effectivePermissions(luc, web)).toEqual({ high: 0, low: 0 });
    expect(store.effectivePermissions(admin, web)).toEqual({ high: 2147483647, low: 4294967295 });
  });

  it('go when a list goes', () => {
    store.breakInheritance(admin, onList(), false, false);
    store.addRoleAssignment(admin, onList(), maya.userId, role.read);
    store.deleteList(admin, list);
    expect(assigned(web, maya.userId)).toEqual([]);
    expect(outcome(() => store.list(admin, { id: list }))).toBe(404);
  });

  it('are as they were when a write is undone', () => {
    expect(() => store.together(() => {
      store.addRoleAssignment(admin, web, maya.userId, role.read);
      expect(idsFor(maya)).toEqual([mine, other]);
      throw new Error('changed my mind');
    })).toThrow('changed my mind');
    expect(outcome(() => idsFor(maya))).toBe(403);
  });
});
