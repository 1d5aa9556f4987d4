import { ListRow } from '../../store/contract';
import { staleEtag } from '../../store/refusals';
import { Call, entityBodyOf, flagOf, JsonObject, numberOf, textOf } from '../call';
import { action, entity, Resource } from '../resource';
import { deleted, Reply, updated } from '../respond/model';
import { listSource } from '../shapes/list';
import { addValidated } from './validateUpdate';
import { contentTypesResource } from './contentTypes';
import { customActionsResource } from './customActions';
import { fieldsResource } from './fields';
import { folderResource } from './folders';
import { getItems } from './getItems';
import { itemsResource } from './items';
import { settingsOf } from './settings';
import { renderListData } from './renderListData';
import { securableMembers } from './securable';
import { descriptionResource, titleResource } from './textResource';
import { viewResource, viewsResource } from './views';

const own = ['Title', 'Description', 'Hidden', 'EnableVersioning', 'MajorVersionLimit', 'EnableAttachments', 'ReadSecurity', 'WriteSecurity'] as const;

function oneOf<T extends number>(value: number | undefined, allowed: readonly T[]): T | undefined {
  return allowed.find(each => each === value);
}

function changesOf(body: JsonObject): Partial<ListRow> {
  return {
    title: textOf(body['Title']), description: textOf(body['Description']), hidden: flagOf(body['Hidden']), enableVersioning: flagOf(body['EnableVersioning']),
    majorVersionLimit: numberOf(body['MajorVersionLimit']), enableAttachments: flagOf(body['EnableAttachments']),
    readSecurity: oneOf(numberOf(body['ReadSecurity']), [1, 2]), writeSecurity: oneOf(numberOf(body['WriteSecurity']), [1, 2, 4]), settings: settingsOf(body, own),
  };
}

/** A list may be changed without IF-MATCH; a version that is given must be the present one. */
function requireVersion(call: Call, row: ListRow): void {
  const given = call.header('if-match');
  const actual = `"${row.version}"`;
  if (given !== undefined && given !== '*' && given !== actual) throw staleEtag(given, actual);
}

/** One list and what lies below it. */
export function listResource(call: Call, row: ListRow): Resource {
  const { store, caller } = call;
  const on = { kind: 'list', listId: row.id } as const;
  const merge = (): Reply => {
    requireVersion(call, row);
    return updated(`"${store.updateList(caller, row.id, changesOf(entityBodyOf(call))).version}"`);
  };
  const remove = (): Reply => {
    requireVersion(call, row);
    store.deleteList(caller, row.id);
    return deleted;
  };
  const recycle = (): Reply => {
    store.deleteList(caller, row.id);
    return { kind: 'value', name: 'Recycle', value: row.id };
  };
  return entity(call, 'List', () => listSource(call, row), {
    merge, remove,
    members: {
      ...securableMembers(call, on),
      items: args => itemsResource(call, row, args),
      getitembyid: args => itemsResource(call, row, args),
      fields: args => fieldsResource(call, row, args),
      views: args => viewsResource(call, row, args),
      getview: args => viewsResource(call, row, args),
      defaultview: () => viewResource(call, row, store.views(caller, row.id).find(view => view.isDefault) ?? store.views(caller, row.id)[0]),
      contenttypes: args => contentTypesResource(call, row, args),
      usercustomactions: args => customActionsResource(call, on, args),
      titleresource: () => titleResource(call, row, changes => store.updateList(caller, row.id, changes)),
      descriptionresource: () => descriptionResource(call, row, changes => store.updateList(caller, row.id, changes)),
      deleteobject: () => action('DeleteObject', remove),
      recycle: () => action('Recycle', recycle),
      rootfolder: () => folderResource(call, row.serverRelativeUrl),
      getitems: args => action('GetItems', () => getItems(call, row, args)),
      renderlistdataasstream: () => action('RenderListDataAsStream', () => renderListData(call, row)),
      addvalidateupdateitemusingpath: () => action('AddValidateUpdateItemUsingPath', () => addValidated(call, row)),
      addvalidateupdateitem: () => action('AddValidateUpdateItem', () => addValidated(call, row)),
    },
  });
}
