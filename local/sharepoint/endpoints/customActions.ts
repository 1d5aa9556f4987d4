import { Securable, UserCustomActionRow } from '../../store/contract';
import { customActionMissing } from '../../store/refusals';
import { Call, entityBodyOf, JsonObject, numberOf, textOf } from '../call';
import { action, collection, entity, entityReply, Resource } from '../resource';
import { deleted, done, Reply, updated } from '../respond/model';
import { customActionSource } from '../shapes/customAction';
import { emptyGuid } from '../shapes/paths';
import { securablePath } from '../shapes/permissions';
import { Arguments } from '../url/arguments';
import { guidOf } from '../url/literal';
import { settingsOf } from './settings';

const own = ['Name', 'Title', 'Location', 'Sequence', 'ClientSideComponentId', 'ClientSideComponentProperties', 'Id'];

function changesOf(body: JsonObject): Partial<UserCustomActionRow> {
  const component = textOf(body['ClientSideComponentId']);
  const changes: Partial<UserCustomActionRow> = {
    name: textOf(body['Name']), title: textOf(body['Title']), location: textOf(body['Location']), sequence: numberOf(body['Sequence']),
    clientSideComponentId: component === undefined ? undefined : guidOf(component), clientSideComponentProperties: textOf(body['ClientSideComponentProperties']),
    settings: settingsOf(body, own),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

/** `usercustomactions` of the web or of a list: where command sets and application customizers are registered. */
export function customActionsResource(call: Call, on: Securable, args: Arguments): Resource {
  const { store, caller } = call;
  const path = securablePath(on);
  const all = (): readonly UserCustomActionRow[] => store.customActions(caller, on);
  const add = (): Reply => {
    const row = store.addCustomAction(caller, on, {
      name: '', title: '', location: '', sequence: 0, clientSideComponentId: emptyGuid, clientSideComponentProperties: '', settings: {}, ...changesOf(entityBodyOf(call)),
    });
    return entityReply(call, customActionSource(path, row), 201, { Location: `${call.apiUrl}/${path}/UserCustomActions(guid'${row.id}')` });
  };
  const one = (given: Arguments): Resource => {
    const row = all().find(each => each.id === given.guid('id'));
    if (!row) throw customActionMissing();
    const remove = (): Reply => {
      store.deleteCustomAction(caller, on, row.id);
      return deleted;
    };
    const merge = (): Reply => {
      store.updateCustomAction(caller, on, row.id, changesOf(entityBodyOf(call)));
      return updated();
    };
    return entity(call, 'UserCustomAction', () => customActionSource(path, row), { merge, remove, members: { deleteobject: () => action('DeleteObject', remove) } });
  };
  const clear = (): Reply => {
    for (const row of all()) store.deleteCustomAction(caller, on, row.id);
    return done('Clear');
  };
  if (args.length > 0) return one(args);
  return collection(call, 'UserCustomActions', 'UserCustomActions', () => all().map(row => customActionSource(path, row)), {
    post: add, members: { getbyid: one, clear: () => action('Clear', clear) },
  });
}
