import { ContentTypeRow, ListRow } from '../../store/contract';
import { contentTypeMissing } from '../../store/refusals';
import { Call, entityBodyOf, JsonObject, JsonValue, textOf } from '../call';
import { collection, entity, Resource } from '../resource';
import { updated } from '../respond/model';
import { contentTypeSource } from '../shapes/contentType';
import { Arguments } from '../url/arguments';
import { settingsOf } from './settings';

const own = [
  'Name', 'NewFormClientSideComponentId', 'NewFormClientSideComponentProperties', 'EditFormClientSideComponentId', 'EditFormClientSideComponentProperties',
  'DisplayFormClientSideComponentId', 'DisplayFormClientSideComponentProperties',
];

/** A form customizer's id; an empty text takes it away. */
function component(value: JsonValue | undefined): string | null | undefined {
  return value === null || value === '' ? null : textOf(value);
}

function changesOf(body: JsonObject): Partial<ContentTypeRow> {
  const changes: Partial<ContentTypeRow> = {
    name: textOf(body['Name']),
    newFormClientSideComponentId: component(body['NewFormClientSideComponentId']), newFormClientSideComponentProperties: textOf(body['NewFormClientSideComponentProperties']),
    editFormClientSideComponentId: component(body['EditFormClientSideComponentId']), editFormClientSideComponentProperties: textOf(body['EditFormClientSideComponentProperties']),
    displayFormClientSideComponentId: component(body['DisplayFormClientSideComponentId']),
    displayFormClientSideComponentProperties: textOf(body['DisplayFormClientSideComponentProperties']),
    settings: settingsOf(body, own),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

/** `contenttypes` of a list, `contenttypes('0x01…')`, `contenttypes/getById('0x01…')`. */
export function contentTypesResource(call: Call, list: ListRow, args: Arguments): Resource {
  const { store, caller } = call;
  const one = (given: Arguments): Resource => {
    const id = given.text('id');
    const row = store.contentTypes(caller, list.id).find(each => each.stringId.toLowerCase() === id.toLowerCase());
    if (!row) throw contentTypeMissing();
    return entity(call, 'ContentType', () => contentTypeSource(list, row), {
      merge: () => {
        store.updateContentType(caller, list.id, row.stringId, changesOf(entityBodyOf(call)));
        return updated();
      },
    });
  };
  if (args.length > 0) return one(args);
  return collection(call, 'ContentTypes', 'ContentTypes', () => store.contentTypes(caller, list.id).map(row => contentTypeSource(list, row)), { members: { getbyid: one } });
}
