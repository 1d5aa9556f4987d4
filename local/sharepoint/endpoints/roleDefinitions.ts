import { PermissionMask, RoleDefinitionRow } from '../../store/contract';
import { roleMissing } from '../../store/refusals';
import { Call, entityBodyOf, JsonObject, numberOf, objectOf, textOf } from '../call';
import { action, collection, entity, entityReply, Resource } from '../resource';
import { deleted, Reply, updated } from '../respond/model';
import { roleDefinitionSource } from '../shapes/permissions';
import { Arguments } from '../url/arguments';

function maskOf(body: JsonObject): PermissionMask | undefined {
  const mask = objectOf(body['BasePermissions']);
  if (!mask) return undefined;
  return { high: (numberOf(mask['High']) ?? 0) >>> 0, low: (numberOf(mask['Low']) ?? 0) >>> 0 };
}

function changesOf(body: JsonObject): Partial<RoleDefinitionRow> {
  const changes = { name: textOf(body['Name']), description: textOf(body['Description']), order: numberOf(body['Order']), permissions: maskOf(body) };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

/** `roledefinitions` of the web: the permission levels. */
export function roleDefinitionsResource(call: Call, args: Arguments): Resource {
  const { store, caller } = call;
  const find = (test: (row: RoleDefinitionRow) => boolean): Resource => {
    const row = store.roleDefinitions(caller).find(test);
    if (!row) throw roleMissing();
    const remove = (): Reply => {
      store.deleteRoleDefinition(caller, row.id);
      return deleted;
    };
    const merge = (): Reply => {
      store.updateRoleDefinition(caller, row.id, changesOf(entityBodyOf(call)));
      return updated();
    };
    return entity(call, 'RoleDefinition', () => roleDefinitionSource(row), { merge, remove, members: { deleteobject: () => action('DeleteObject', remove) } });
  };
  const byId = (given: Arguments): Resource => find(row => row.id === given.number('id'));
  const add = (): Reply => {
    const row = store.addRoleDefinition(caller, { name: '', description: '', order: 0, roleTypeKind: 0, permissions: { high: 0, low: 0 }, ...changesOf(entityBodyOf(call)) });
    return entityReply(call, roleDefinitionSource(row), 201, { Location: `${call.apiUrl}/Web/RoleDefinitions(${row.id})` });
  };
  if (args.length > 0) return byId(args);
  return collection(call, 'RoleDefinitions', 'RoleDefinitions', () => store.roleDefinitions(caller).map(roleDefinitionSource), {
    post: add,
    members: {
      getbyid: byId,
      getbyname: given => find(row => row.name.toLowerCase() === given.text('name').toLowerCase()),
      getbytype: given => find(row => row.roleTypeKind === given.number('roleType')),
    },
  });
}
