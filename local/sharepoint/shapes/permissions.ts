import { PermissionMask, RoleAssignmentRow, RoleDefinitionRow, Securable } from '../../store/contract';
import { Call } from '../call';
import { Complex, complex } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { principalSource } from './principal';

/** 64-bit masks do not fit a JSON number, so SharePoint writes each half as text. */
export function maskValue(mask: PermissionMask): Complex {
  return complex('SP.BasePermissions', { High: String(mask.high >>> 0), Low: String(mask.low >>> 0) });
}

/** `0x7ffffffffffbffff`, as list views carry it for each row. */
export function maskText(mask: PermissionMask): string {
  const low = (mask.low >>> 0).toString(16);
  return mask.high === 0 ? `0x${low}` : `0x${(mask.high >>> 0).toString(16)}${low.padStart(8, '0')}`;
}

export function roleDefinitionSource(row: RoleDefinitionRow): EntitySource {
  return sourceOf({
    type: 'SP.RoleDefinition',
    path: `Web/RoleDefinitions(${row.id})`,
    properties: ready({
      BasePermissions: maskValue(row.permissions), Description: row.description, Hidden: row.hidden, Id: row.id, Name: row.name, Order: row.order, RoleTypeKind: row.roleTypeKind,
    }),
  });
}

/** Address of the thing whose permissions are asked. */
export function securablePath(on: Securable): string {
  if (on.kind === 'web') return 'Web';
  return on.kind === 'list' ? `Web/Lists(guid'${on.listId}')` : `Web/Lists(guid'${on.listId}')/Items(${on.itemId})`;
}

export function roleAssignmentSource(call: Call, on: Securable, row: RoleAssignmentRow): EntitySource {
  const definitions = (): EntitySource[] =>
    call.store.roleDefinitions(call.caller).filter(definition => row.roleDefinitionIds.includes(definition.id)).map(roleDefinitionSource);
  return sourceOf({
    type: 'SP.RoleAssignment',
    path: `${securablePath(on)}/RoleAssignments/GetByPrincipalId(${row.principalId})`,
    properties: ready({ PrincipalId: row.principalId }),
    links: {
      Member: { read: () => principalSource(call, call.store.principal(call.caller, row.principalId)) },
      RoleDefinitionBindings: { read: definitions },
    },
  });
}

export function roleAssignmentSources(call: Call, on: Securable): EntitySource[] {
  return call.store.roleAssignments(call.caller, on).map(row => roleAssignmentSource(call, on, row));
}
