import { Caller, RoleAssignmentRow, Securable, SiteStore } from './contract';
import { Core } from './core';
import { ListRecord, listById, touchList } from './listRecords';
import { rights } from './masks';
import { effectivePermissions, itemScope, requireOn, scopeOf, systemAccountId, webScope } from './permissions';
import { findPrincipal } from './principals';
import { assignmentMissing, inheritsPermissions, userNotFound } from './refusals';
import { roleById } from './roles';
import { fullControlId, limitedAccessId } from './roleTable';
import { inheritScope, ownScopesBelow, setOwnScope } from './scopeOfTree';

/** Where role assignments are written: the scope and what it belongs to. */
interface Place { readonly scope: number; readonly list: number | null; readonly item: number | null }

const ownScope = (core: Core, on: Securable): number | null => {
  if (on.kind === 'web') return webScope;
  const list = listById(core, on.listId);
  if (on.kind === 'list') return list.scope;
  itemScope(core, list, on.itemId);
  return core.get<{ scope: number | null }>(`SELECT tp_Scope AS scope FROM items_${list.number} WHERE ID = ? AND tp_Inherits = 0`, on.itemId)?.scope ?? null;
};

const placeOf = (core: Core, on: Securable): Place => {
  const scope = ownScope(core, on);
  if (scope === null) throw inheritsPermissions();
  if (on.kind === 'web') return { scope, list: null, item: null };
  return { scope, list: listById(core, on.listId).number, item: on.kind === 'item' ? on.itemId : null };
};

const assign = (core: Core, place: Place, principal: number, role: number): void => {
  core.run('INSERT OR IGNORE INTO assignments (scope, principal, role, list, item) VALUES (?, ?, ?, ?, ?)', place.scope, principal, role, place.list, place.item);
};

const setLimited = (core: Core, place: Place, principal: number, wanted: boolean): void => {
  if (wanted) assign(core, place, principal, limitedAccessId);
  else core.run('DELETE FROM assignments WHERE scope = ? AND principal = ? AND role = ?', place.scope, principal, limitedAccessId);
};

const holds = (core: Core, principal: number, condition: string, ...params: number[]): boolean =>
  core.get(`SELECT 1 FROM assignments WHERE principal = ? AND role <> ${limitedAccessId} AND ${condition} LIMIT 1`, principal, ...params) !== undefined;

/**
 * Whoever has a role on an item or a list passes through what is above it: SharePoint gives them Limited Access there, and takes it
 * back when the last such role goes.
 */
const passThrough = (core: Core, principal: number, list: number | null): void => {
  if (list !== null) {
    const scope = core.get<{ scope: number | null }>('SELECT scope FROM lists WHERE number = ?', list)?.scope ?? null;
    if (scope !== null) setLimited(core, { scope, list, item: null }, principal, holds(core, principal, 'list = ? AND item IS NOT NULL', list));
  }
  setLimited(core, { scope: webScope, list: null, item: null }, principal, holds(core, principal, 'list IS NOT NULL'));
};

const principalsAt = (core: Core, scope: number): number[] =>
  core.all<{ principal: number }>('SELECT DISTINCT principal FROM assignments WHERE scope = ?', scope).map(({ principal }) => principal);

/** Removes a scope with its assignments and tidies Limited Access above for everyone who was in it. */
export const dropScope = (core: Core, scope: number, list: number | null): void => {
  const principals = principalsAt(core, scope);
  core.run('DELETE FROM assignments WHERE scope = ?', scope);
  core.run('DELETE FROM scopes WHERE id = ?', scope);
  for (const principal of principals) passThrough(core, principal, list);
  core.forget();
};

const point = (core: Core, list: ListRecord, on: Securable, scope: number | null): void => {
  if (on.kind === 'item' && scope !== null) setOwnScope(core, list, on.itemId, scope);
  else if (on.kind === 'item') inheritScope(core, list, on.itemId);
  else core.run('UPDATE lists SET scope = ? WHERE number = ?', scope, list.number);
  if (on.kind === 'list') touchList(core, list);
};

const dropItemScopes = (core: Core, list: ListRecord): void => {
  const scopes = core.all<{ id: number }>('SELECT id FROM scopes WHERE list = ? AND item IS NOT NULL', list.number);
  core.run(`UPDATE items_${list.number} SET tp_Scope = NULL, tp_Inherits = 0, owshiddenversion = owshiddenversion + 1 WHERE tp_Scope IS NOT NULL`);
  for (const { id } of scopes) dropScope(core, id, list.number);
};

const copyAssignments = (core: Core, from: number, place: Place): void => {
  core.run(
    `INSERT INTO assignments (scope, principal, role, list, item) SELECT ?, principal, role, ?, ? FROM assignments WHERE scope = ? AND role <> ${limitedAccessId}`,
    place.scope, place.list, place.item, from,
  );
};

const breakAt = (core: Core, caller: Caller, on: Exclude<Securable, { kind: 'web' }>, copy: boolean): void => {
  const list = listById(core, on.listId);
  const item = on.kind === 'item' ? on.itemId : null;
  const inherited = scopeOf(core, on);
  const scope = Number(core.run('INSERT INTO scopes (list, item) VALUES (?, ?)', list.number, item).lastInsertRowid);
  const place: Place = { scope, list: list.number, item };
  if (copy) copyAssignments(core, inherited, place);
  // As SharePoint does: nobody locks themselves out of what they take in hand.
  else if (caller.userId !== systemAccountId) assign(core, place, caller.userId, fullControlId);
  point(core, list, on, scope);
  // Those who have a role on an item of a list pass through the list's new scope as well.
  const below = core.all<{ principal: number }>('SELECT DISTINCT principal FROM assignments WHERE list = ?', list.number);
  for (const { principal } of below) passThrough(core, principal, list.number);
  core.forget();
};

const breakInheritance = (core: Core, caller: Caller, on: Securable, copy: boolean, clearChildren: boolean): void => {
  if (on.kind === 'web') return;
  if (ownScope(core, on) === null) breakAt(core, caller, on, copy);
  if (!clearChildren) return;
  const list = listById(core, on.listId);
  if (on.kind === 'list') dropItemScopes(core, list);
  else for (const itemId of ownScopesBelow(core, list, on.itemId)) resetInheritance(core, { ...on, itemId });
};

const resetInheritance = (core: Core, on: Securable): void => {
  if (on.kind === 'web') return;
  const list = listById(core, on.listId);
  const scope = ownScope(core, on);
  if (scope === null) return;
  point(core, list, on, null);
  dropScope(core, scope, list.number);
  if (on.kind === 'list') dropItemScopes(core, list);
};

const assignmentsAt = (core: Core, scope: number): RoleAssignmentRow[] => {
  const rows = core.all<{ principal: number; role: number }>('SELECT principal, role FROM assignments WHERE scope = ? ORDER BY principal, role', scope);
  const byPrincipal = new Map<number, number[]>();
  for (const { principal, role } of rows) byPrincipal.set(principal, [...(byPrincipal.get(principal) ?? []), role]);
  return [...byPrincipal].map(([principalId, roleDefinitionIds]) => ({ principalId, roleDefinitionIds }));
};

type Assignments = Pick<
  SiteStore,
  'roleAssignments' | 'addRoleAssignment' | 'removeRoleAssignment' | 'breakInheritance' | 'resetInheritance' | 'effectivePermissions'
>;

/** Who has which role where, and where inheritance stops. */
export const assignmentMethods = (core: Core): Assignments => ({
  roleAssignments: (caller, on) => {
    requireOn(core, caller, on, rights.enumeratePermissions);
    return assignmentsAt(core, scopeOf(core, on));
  },
  addRoleAssignment: (caller, on, principalId, roleDefinitionId) => {
    requireOn(core, caller, on, rights.managePermissions);
    core.write(() => {
      if (!findPrincipal(core, principalId)) throw userNotFound();
      const place = placeOf(core, on);
      assign(core, place, principalId, roleById(core, roleDefinitionId).id);
      passThrough(core, principalId, place.list);
      core.forget();
    });
  },
  removeRoleAssignment: (caller, on, principalId, roleDefinitionId) => {
    requireOn(core, caller, on, rights.managePermissions);
    core.write(() => {
      const place = placeOf(core, on);
      const role = roleDefinitionId === undefined ? '' : ' AND role = ?';
      const params = roleDefinitionId === undefined ? [] : [roleDefinitionId];
      const { changes } = core.run(`DELETE FROM assignments WHERE scope = ? AND principal = ?${role}`, place.scope, principalId, ...params);
      if (changes === 0) throw assignmentMissing();
      passThrough(core, principalId, place.list);
      core.forget();
    });
  },
  breakInheritance: (caller, on, copy, clearChildren) => {
    requireOn(core, caller, on, rights.managePermissions);
    core.write(() => breakInheritance(core, caller, on, copy, clearChildren));
  },
  resetInheritance: (caller, on) => {
    requireOn(core, caller, on, rights.managePermissions);
    core.write(() => resetInheritance(core, on));
  },
  effectivePermissions: (caller, on, userId) => effectivePermissions(core, caller, on, userId),
});
