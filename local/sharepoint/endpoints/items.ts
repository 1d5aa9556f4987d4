import { ListRow } from '../../store/contract';
import { Call, entityBodyOf } from '../call';
import { FieldIndex } from '../fieldIndex';
import { entityReply, Resource } from '../resource';
import { Reply } from '../respond/model';
import { project, wanted } from '../respond/project';
import { etagOf, itemSources } from '../shapes/item';
import { readItemBody } from '../shapes/itemBody';
import { setOf } from '../respond/light';
import { itemType } from '../shapes/list';
import { itemPath } from '../shapes/paths';
import { Arguments } from '../url/arguments';
import { itemResource } from './item';
import { itemPage } from './itemPage';

function read(call: Call, list: ListRow, fields: FieldIndex): Reply {
  const want = wanted(call.options);
  const page = itemPage(call, list, fields);
  const entities = itemSources(call, list, fields, page.items).map(source => project(source, want));
  return { kind: 'entities', set: setOf(itemType(list)), entities, nextLink: page.nextLink };
}

function add(call: Call, list: ListRow, fields: FieldIndex): Reply {
  const item = call.store.addItem(call.caller, list.id, readItemBody(call, list, fields, entityBodyOf(call)));
  const [source] = itemSources(call, list, fields, [item]);
  return entityReply(call, source, 201, { ETag: etagOf(item), Location: `${call.apiUrl}/${itemPath(list.id, item.id)}` });
}

/** `items`, `items(3)`, `items/getById(3)`. */
export function itemsResource(call: Call, list: ListRow, args: Arguments): Resource {
  const fields = new FieldIndex(call.store.fields(call.caller, list.id));
  const one = (given: Arguments): Resource => itemResource(call, list, fields, given.number('id'));
  if (args.length > 0) return one(args);
  return {
    name: 'Items',
    get: () => read(call, list, fields),
    post: () => add(call, list, fields),
    members: { getbyid: one, getbystringid: one },
  };
}
