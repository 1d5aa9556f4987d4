import { RoleDefinitionRow, SiteStore } from './contract';
import { Core } from './core';
import { changed } from './documents';
import { rights } from './masks';
import { requireOnWeb } from './permissions';
import { builtInRole, emptyName, roleMissing, roleNameTaken } from './refusals';
import { firstCustomRoleId, limitedAccessId } from './roleTable';

interface Stored { id: number; name: string; description: string; kind: number; position: number; hidden: number; high: number; low: number }

const toRow = (stored: Stored): RoleDefinitionRow => ({
  id: stored.id, name: stored.name, description: stored.description, roleTypeKind: stored.kind, order: stored.position,
  hidden: stored.hidden === 1, permissions: { high: stored.high, low: stored.low },
});

export const insertRole = (core: Core, row: RoleDefinitionRow): void => {
  core.run(
    'INSERT INTO roles (id, name, description, kind, position, hidden, high, low) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    row.id, row.name, row.description, row.roleTypeKind, row.order, row.hidden ? 1 : 0, row.permissions.high, row.permissions.low,
  );
  core.forget();
};

export const roleById = (core: Core, id: number): RoleDefinitionRow => {
  const stored = core.get<Stored>('SELECT * FROM roles WHERE id = ?', id);
  if (!stored) throw roleMissing();
  return toRow(stored);
};

const refuseTakenName = (core: Core, name: string, except?: number): void => {
  if (name.trim() === '') throw emptyName();
  const taken = core.get<{ id: number }>('SELECT id FROM roles WHERE name = ?', name);
  if (taken && taken.id !== except) throw roleNameTaken();
};

const nextId = (core: Core): number =>
  Math.max(firstCustomRoleId, (core.get<{ last: number }>('SELECT max(id) AS last FROM roles')?.last ?? 0) + 1);

/** Full Control and Limited Access are fixed; SharePoint lets the others be changed. */
const refuseFixed = (role: RoleDefinitionRow): void => {
  if (role.roleTypeKind === 5 || role.id === limitedAccessId) throw builtInRole();
};

type Roles = Pick<SiteStore, 'roleDefinitions' | 'addRoleDefinition' | 'updateRoleDefinition' | 'deleteRoleDefinition'>;

/** Permission levels. */
export const roleMethods = (core: Core): Roles => ({
  roleDefinitions: (caller) => {
    requireOnWeb(core, caller, rights.open);
    return core.all<Stored>('SELECT * FROM roles ORDER BY position, id').map(toRow);
  },
  addRoleDefinition: (caller, role) => {
    requireOnWeb(core, caller, rights.managePermissions);
    return core.write(() => {
      refuseTakenName(core, role.name);
      const id = nextId(core);
      // A client's own level has no kind, whatever it asked for.
      insertRole(core, { ...role, id, hidden: false, roleTypeKind: 0 });
      return roleById(core, id);
    });
  },
  updateRoleDefinition: (caller, id, changes) => {
    requireOnWeb(core, caller, rights.managePermissions);
    return core.write(() => {
      const role = roleById(core, id);
      refuseFixed(role);
      const next = changed(role, changes);
      refuseTakenName(core, next.name, id);
      core.run(
        'UPDATE roles SET name = ?, description = ?, position = ?, high = ?, low = ? WHERE id = ?',
        next.name, next.description, next.order, next.permissions.high, next.permissions.low, id,
      );
      core.forget();
      return roleById(core, id);
    });
  },
  deleteRoleDefinition: (caller, id) => {
    requireOnWeb(core, caller, rights.managePermissions);
    core.write(() => {
      refuseFixed(roleById(core, id));
      core.run('DELETE FROM assignments WHERE role = ?', id);
      core.run('DELETE FROM roles WHERE id = ?', id);
      core.forget();
    });
  },
});
