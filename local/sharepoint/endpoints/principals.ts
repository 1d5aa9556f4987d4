import { PrincipalRow } from '../../store/contract';
import { groupMissing, userNotFound } from '../../store/refusals';
import { bodyOf, Call, entityBodyOf, textOf } from '../call';
import { action, collection, entity, entityReply, Resource } from '../resource';
import { deleted, done, Reply, updated } from '../respond/model';
import { groupPath } from '../shapes/paths';
import { principalSource } from '../shapes/principal';
import { Arguments } from '../url/arguments';
import { settingsOf } from './settings';

const groupProperties = ['Title', 'Description', 'LoginName'];

/** One user of the site, found already. */
export function userResource(call: Call, row: PrincipalRow): Resource {
  return entity(call, 'User', () => principalSource(call, row), {
    members: { groups: args => groupsResource(call, args, () => call.store.groupsOf(call.caller, row.id)) },
  });
}

/** What may be asked of a set of users: all of the site's, or the members of a group (which can be added to and taken from). */
export interface UserSet {
  readonly rows: () => readonly PrincipalRow[];
  readonly add?: (loginName: string) => PrincipalRow;
  readonly remove?: (row: PrincipalRow) => void;
}

/** `siteusers`, `users` of a group; one of them by id, login name or mail address. */
export function usersResource(call: Call, args: Arguments, set: UserSet): Resource {
  const find = (test: (row: PrincipalRow) => boolean): PrincipalRow => {
    const row = set.rows().find(test);
    if (!row) throw userNotFound();
    return row;
  };
  const byLogin = (name: string) => (row: PrincipalRow): boolean => row.loginName.toLowerCase() === name.toLowerCase();
  const byEmail = (mail: string) => (row: PrincipalRow): boolean => row.email.toLowerCase() === mail.toLowerCase();
  if (args.length > 0) return userResource(call, find(byLogin(args.text('loginName'))));

  const { add, remove } = set;
  const post = add && ((): Reply => entityReply(call, principalSource(call, add(textOf(bodyOf(call)['LoginName']) ?? '')), 201));
  const taking = (name: string, row: () => PrincipalRow): Resource =>
    action(name, () => {
      remove?.(row());
      return done(name);
    });
  return collection(call, 'Users', 'Users', () => set.rows().map(row => principalSource(call, row)), {
    post,
    members: {
      getbyid: given => userResource(call, find(row => row.id === given.number('id'))),
      getbyloginname: given => userResource(call, find(byLogin(given.text('loginName')))),
      getbyemail: given => userResource(call, find(byEmail(given.text('emailAddress')))),
      ...(remove && {
        removebyid: (given: Arguments) => taking('RemoveById', () => find(row => row.id === given.number('id'))),
        removebyloginname: (given: Arguments) => taking('RemoveByLoginName', () => find(byLogin(given.text('loginName')))),
      }),
    },
  });
}

/** One group, found already. */
export function groupResource(call: Call, row: PrincipalRow): Resource {
  const { store, caller } = call;
  const merge = (): Reply => {
    const body = entityBodyOf(call);
    const changes = { title: textOf(body['Title']), description: textOf(body['Description']), settings: settingsOf(body, groupProperties) };
    store.updateGroup(caller, row.id, Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)));
    return updated();
  };
  const remove = (): Reply => {
    store.deleteGroup(caller, row.id);
    return deleted;
  };
  const setOwner = (args: Arguments): Resource =>
    action('SetUserAsOwner', () => {
      store.updateGroup(caller, row.id, { ownerId: args.number('ownerId') });
      return done('SetUserAsOwner');
    });
  const owner = (): Resource => {
    const found = store.principals(caller).concat(store.groups(caller)).find(each => each.id === row.ownerId);
    return found ? entity(call, 'Owner', () => principalSource(call, found)) : { name: 'Owner', get: () => ({ kind: 'value', name: 'Owner', value: null }) };
  };
  return entity(call, 'Group', () => principalSource(call, row), {
    merge, remove,
    members: {
      owner,
      setuserasowner: setOwner,
      deleteobject: () => action('DeleteObject', remove),
      users: args =>
        usersResource(call, args, {
          rows: () => store.members(caller, row.id),
          add: loginName => store.addMember(caller, row.id, loginName),
          remove: member => store.removeMember(caller, row.id, member.id),
        }),
    },
  });
}

/** `sitegroups`, or the groups of one user; one of them by id or name. */
export function groupsResource(call: Call, args: Arguments, rows: () => readonly PrincipalRow[]): Resource {
  const { store, caller } = call;
  const find = (test: (row: PrincipalRow) => boolean): PrincipalRow => {
    const row = rows().find(test);
    if (!row) throw groupMissing();
    return row;
  };
  const byName = (name: string) => (row: PrincipalRow): boolean => row.title.toLowerCase() === name.toLowerCase();
  const byId = (given: Arguments): Resource => groupResource(call, find(row => row.id === given.number('id')));
  const add = (): Reply => {
    const body = entityBodyOf(call);
    const row = store.addGroup(caller, { title: textOf(body['Title']) ?? '', description: textOf(body['Description']) ?? '', settings: settingsOf(body, groupProperties) });
    return entityReply(call, principalSource(call, row), 201, { Location: `${call.apiUrl}/${groupPath(row.id)}` });
  };
  const remove = (name: string, test: (row: PrincipalRow) => boolean): Resource =>
    action(name, () => {
      store.deleteGroup(caller, find(test).id);
      return done(name);
    });
  if (args.length > 0) return byId(args);
  return collection(call, 'Groups', 'Groups', () => rows().map(row => principalSource(call, row)), {
    post: add,
    members: {
      getbyid: byId,
      getbyname: given => groupResource(call, find(byName(given.text('name')))),
      removebyid: given => remove('RemoveById', row => row.id === given.number('id')),
      removebyloginname: given => remove('RemoveByLoginName', byName(given.text('loginName'))),
    },
  });
}
