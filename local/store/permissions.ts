import { Caller, PermissionMask, PrincipalRow, Securable } from './contract';
import { Core } from './core';
import { ListRecord, listById } from './listRecords';
import { allRights, includes, listBits, noRights, rights, union } from './masks';
import { denied, itemMissing } from './refusals';

/**
 * Who may do what, asked in this one place. A scope is a set of role assignments: scope 1 is the web's, and a list or an item has its
 * own only after it stopped inheriting. A person's mask at a scope is the union over themselves and every group they are in.
 */

export const webScope = 1;
export const systemAccountId = 1073741823;
export const web: Securable = { kind: 'web' };

/** The claim that stands for everyone in the directory. */
export const everyoneLogin = (tenantId: string): string => `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`;
const everyonePrefix = 'c:0-.f|rolemanager|spo-grid-all-users/';

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** The person, everyone's claim when the directory knows the person, and the groups that hold either. */
export const principalsOf = (core: Core, userId: number): readonly number[] =>
  core.remember(`principals ${userId}`, () => {
    const claims = core.all<{ id: number }>(
      `SELECT claim.id FROM principals claim, principals person
       WHERE person.id = ? AND person.type = 1 AND claim.login >= ? AND claim.login < ? || '~'`,
      userId, everyonePrefix, everyonePrefix,
    );
    const direct = [userId, ...claims.map(({ id }) => id)];
    const groups = core.all<{ id: number }>(`SELECT DISTINCT group_id AS id FROM members WHERE user_id IN (${marks(direct)})`, ...direct);
    return [...direct, ...groups.map(({ id }) => id)];
  });

/** Site collection administrators pass every check. */
export const isAdmin = (core: Core, userId: number): boolean =>
  core.remember(`admin ${userId}`, () => userId === systemAccountId || core.get<{ is_admin: number }>('SELECT is_admin FROM principals WHERE id = ?', userId)?.is_admin === 1);

const maskAtScope = (core: Core, userId: number, scope: number): PermissionMask =>
  core.remember(`mask ${userId} ${scope}`, () => {
    if (isAdmin(core, userId)) return allRights;
    const principals = principalsOf(core, userId);
    const masks = core.all<PermissionMask>(
      `SELECT DISTINCT r.high, r.low FROM assignments a JOIN roles r ON r.id = a.role WHERE a.scope = ? AND a.principal IN (${marks(principals)})`,
      scope, ...principals,
    );
    return masks.reduce(union, noRights);
  });

export const listScope = (list: ListRecord): number => list.scope ?? webScope;

/** An item's own scope or the one it inherits; 404 when there is no such item. */
export const itemScope = (core: Core, list: ListRecord, itemId: number): number => {
  const item = core.get<{ scope: number | null }>(`SELECT tp_Scope AS scope FROM items_${list.number} WHERE ID = ?`, itemId);
  if (!item) throw itemMissing();
  return item.scope ?? listScope(list);
};

export const scopeOf = (core: Core, on: Securable): number => {
  if (on.kind === 'web') return webScope;
  const list = listById(core, on.listId);
  return on.kind === 'list' ? listScope(list) : itemScope(core, list, on.itemId);
};

export const maskOnWeb = (core: Core, userId: number): PermissionMask => maskAtScope(core, userId, webScope);
export const maskOnList = (core: Core, userId: number, list: ListRecord): PermissionMask => maskAtScope(core, userId, listScope(list));
export const maskOnScope = maskAtScope;

/** Whether any item of the list has permissions of its own. */
export const hasItemScopes = (core: Core, list: ListRecord): boolean =>
  core.remember(`scopes ${list.number}`, () => core.get('SELECT 1 FROM scopes WHERE list = ? AND item IS NOT NULL LIMIT 1', list.number) !== undefined);

/** The role definitions that let their holder see items. */
const readingRoles = 'SELECT id FROM roles WHERE low & 1';

interface Subquery { readonly sql: string; readonly params: readonly number[] }

const granted = (core: Core, userId: number, list: ListRecord, what: 'item' | 'scope'): Subquery => {
  const principals = principalsOf(core, userId);
  return {
    sql: `SELECT ${what} FROM assignments WHERE principal IN (${marks(principals)}) AND list = ? AND item IS NOT NULL AND role IN (${readingRoles})`,
    params: [...principals, list.number],
  };
};

/** A subquery of the ids of the items that carry the person's own permission to read. */
export const grantedItems = (core: Core, userId: number, list: ListRecord): Subquery => granted(core, userId, list, 'item');

/** A subquery of the scopes in which the person may read: a folder's holds for what lies in it too. */
export const grantedScopes = (core: Core, userId: number, list: ListRecord): Subquery => granted(core, userId, list, 'scope');

const hasGrantedItem = (core: Core, userId: number, list: ListRecord): boolean =>
  core.remember(`granted ${userId} ${list.number}`, () => {
    const { sql, params } = grantedItems(core, userId, list);
    return core.get(`${sql} LIMIT 1`, ...params) !== undefined;
  });

/** A list is there for those who may do something with it or with one of its items. */
export const seesList = (core: Core, userId: number, list: ListRecord): boolean =>
  (maskOnList(core, userId, list).low & listBits) !== 0 || hasGrantedItem(core, userId, list);

export const requireOnWeb = (core: Core, caller: Caller, right: PermissionMask): void => {
  if (!includes(maskOnWeb(core, caller.userId), right)) throw denied();
};

export const requireOnList = (core: Core, caller: Caller, list: ListRecord, right: PermissionMask): void => {
  if (!includes(maskOnList(core, caller.userId, list), right)) throw denied();
};

export const requireList = (core: Core, caller: Caller, list: ListRecord): void => {
  if (!seesList(core, caller.userId, list)) throw denied();
};

/** The list of that id, if the caller may see it. */
export const visibleList = (core: Core, caller: Caller, listId: string): ListRecord => {
  const list = listById(core, listId);
  requireList(core, caller, list);
  return list;
};

export const requireOn = (core: Core, caller: Caller, on: Securable, right: PermissionMask): void => {
  if (!includes(maskAtScope(core, caller.userId, scopeOf(core, on)), right)) throw denied();
};

/** The permission mask a person has on the web, a list or an item. Another person's is for those who may look at permissions. */
export const effectivePermissions = (core: Core, caller: Caller, on: Securable, userId = caller.userId): PermissionMask => {
  if (userId !== caller.userId) requireOn(core, caller, on, rights.enumeratePermissions);
  return maskAtScope(core, userId, scopeOf(core, on));
};

/** A group's owner (a person or another group) and everyone who may manage permissions may change it. */
export const managesGroup = (core: Core, caller: Caller, group: PrincipalRow): boolean =>
  includes(maskOnWeb(core, caller.userId), rights.managePermissions) ||
  (group.ownerId !== undefined && principalsOf(core, caller.userId).includes(group.ownerId));
