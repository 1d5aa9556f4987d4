import { PrincipalRow, Securable } from '../../store/contract';
import { roleMissing, userNotFound } from '../../store/refusals';
import { Call } from '../call';
import { action, collection, entity, Members, reading, Resource } from '../resource';
import { deleted, done } from '../respond/model';
import { maskValue, roleAssignmentSource, roleAssignmentSources, roleDefinitionSource } from '../shapes/permissions';
import { Arguments } from '../url/arguments';

/** A user of the site by login name or mail address. */
export function findPrincipal(call: Call, loginName: string): PrincipalRow | undefined {
  const wanted = loginName.toLowerCase();
  return call.store.principals(call.caller).find(row => row.loginName.toLowerCase() === wanted || row.email.toLowerCase() === wanted);
}

function assignment(call: Call, on: Securable, principalId: number): Resource {
  const row = call.store.roleAssignments(call.caller, on).find(each => each.principalId === principalId);
  if (!row) throw userNotFound();
  const source = roleAssignmentSource(call, on, row);
  const remove = (): typeof deleted => {
    call.store.removeRoleAssignment(call.caller, on, principalId);
    return deleted;
  };
  const bindings = (): Resource =>
    collection(call, 'RoleDefinitionBindings', 'RoleDefinitions', () => call.store.roleDefinitions(call.caller).filter(each => row.roleDefinitionIds.includes(each.id)).map(roleDefinitionSource));
  return entity(call, 'RoleAssignment', () => source, { remove, members: { roledefinitionbindings: bindings, deleteobject: () => action('DeleteObject', remove) } });
}

function assignments(call: Call, on: Securable): Resource {
  const change = (name: string, run: (principalId: number, roleId: number) => void) => (args: Arguments): Resource =>
    action(name, () => {
      const roleId = args.number('roledefid', 1);
      if (!call.store.roleDefinitions(call.caller).some(row => row.id === roleId)) throw roleMissing();
      run(args.number('principalid', 0), roleId);
      return done(name);
    });
  return collection(call, 'RoleAssignments', 'RoleAssignments', () => roleAssignmentSources(call, on), {
    members: {
      addroleassignment: change('AddRoleAssignment', (principalId, roleId) => call.store.addRoleAssignment(call.caller, on, principalId, roleId)),
      removeroleassignment: change('RemoveRoleAssignment', (principalId, roleId) => call.store.removeRoleAssignment(call.caller, on, principalId, roleId)),
      getbyprincipalid: args => assignment(call, on, args.number('id')),
    },
  });
}

function permissionsOf(call: Call, on: Securable, loginName: string): Resource {
  return reading('GetUserEffectivePermissions', () => {
    const user = findPrincipal(call, loginName);
    if (!user) throw userNotFound();
    return { kind: 'value', name: 'GetUserEffectivePermissions', value: maskValue(call.store.effectivePermissions(call.caller, on, user.id)) };
  });
}

/** What a web, a list and an item have in common: who may do what with it. */
export function securableMembers(call: Call, on: Securable): Members {
  return {
    breakroleinheritance: args =>
      action('BreakRoleInheritance', () => {
        call.store.breakInheritance(call.caller, on, args.flag('copyroleassignments', 0, true), args.flag('clearsubscopes', 1, false));
        return done('BreakRoleInheritance');
      }),
    resetroleinheritance: () =>
      action('ResetRoleInheritance', () => {
        call.store.resetInheritance(call.caller, on);
        return done('ResetRoleInheritance');
      }),
    roleassignments: args => (args.length === 0 ? assignments(call, on) : assignment(call, on, args.number('id'))),
    getusereffectivepermissions: args => permissionsOf(call, on, args.text('userName')),
  };
}
