import { ListRow } from '../../store/contract';
import { itemMissing } from '../../store/refusals';
import { Call, entityBodyOf } from '../call';
import { FieldIndex } from '../fieldIndex';
import { action, collection, entity, Resource } from '../resource';
import { deleted, Reply, updated } from '../respond/model';
import { EntitySource } from '../respond/source';
import { etagOf, itemSources } from '../shapes/item';
import { readItemBody } from '../shapes/itemBody';
import { versionSources } from '../shapes/version';
import { Arguments } from '../url/arguments';
import { securableMembers } from './securable';
import { commentsResource } from './social/comments';
import { itemSocialMembers } from './social/likes';
import { validateUpdate } from './validateUpdate';

function versions(call: Call, list: ListRow, fields: FieldIndex, itemId: number, args: Arguments): Resource {
  const all = (): EntitySource[] => versionSources(call, list, fields, itemId);
  const one = (given: Arguments): Resource =>
    entity(call, 'ListItemVersion', () => {
      const source = all().find(each => each.read('VersionId') === given.number('versionid'));
      if (!source) throw itemMissing();
      return source;
    });
  return args.length > 0 ? one(args) : collection(call, 'Versions', 'ListItemVersions', all, { members: { getbyid: one } });
}

/** `items(3)` and what lies below it. */
export function itemResource(call: Call, list: ListRow, fields: FieldIndex, itemId: number): Resource {
  const { store, caller } = call;
  const ifMatch = call.header('if-match');
  const on = { kind: 'item', listId: list.id, itemId } as const;
  const remove = (etag: string | undefined): Reply => {
    store.deleteItem(caller, list.id, itemId, etag);
    return deleted;
  };
  const recycle = (): Reply => ({ kind: 'value', name: 'Recycle', value: store.recycleItem(caller, list.id, itemId, ifMatch ?? '*') });
  // By object-model call a missing IF-MATCH means any version.
  const deleteAny = (): Reply => remove(ifMatch ?? '*');
  return entity(call, 'ListItem', () => itemSources(call, list, fields, [store.item(caller, list.id, itemId)])[0], {
    merge: () => updated(etagOf(store.updateItem(caller, list.id, itemId, ifMatch, readItemBody(call, list, fields, entityBodyOf(call))))),
    remove: () => remove(ifMatch),
    members: {
      ...securableMembers(call, on),
      ...itemSocialMembers(call, { listId: list.id, itemId }),
      comments: args => commentsResource(call, { list, itemId }, args),
      versions: args => versions(call, list, fields, itemId, args),
      recycle: () => action('Recycle', recycle),
      deleteobject: () => action('DeleteObject', deleteAny),
      deletewithparameters: () => action('DeleteWithParameters', deleteAny),
      validateupdatelistitem: () => action('ValidateUpdateListItem', () => validateUpdate(call, list, fields, itemId)),
    },
  });
}
