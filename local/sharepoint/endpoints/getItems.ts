import { ListRow } from '../../store/contract';
import { bodyOf, Call, JsonObject, objectOf, textOf } from '../call';
import { CamlView, readView } from '../caml/view';
import { FieldIndex, pointsElsewhere, wireName } from '../fieldIndex';
import { readSkipToken } from '../odata/skipToken';
import { setOf } from '../respond/light';
import { Reply } from '../respond/model';
import { project, wanted } from '../respond/project';
import { EntitySource } from '../respond/source';
import { itemSources } from '../shapes/item';
import { itemType } from '../shapes/list';
import { Arguments } from '../url/arguments';
import { camlContext, camlPage } from './camlPage';

/** Shown of every item, whatever columns the view names. */
const always: ReadonlySet<string> = new Set(['FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId', 'ID', 'GUID']);

function queryOf(call: Call, args: Arguments): JsonObject {
  const given = args.find('query')?.value;
  if (typeof given === 'object' && given !== null) return bodyOf({ text: JSON.stringify(given) });
  return objectOf(bodyOf(call)['query']) ?? {};
}

/** Names that an item shows for a view: those of its columns, and a few of every item. Undefined when the view names no columns. */
function shownNames(view: CamlView, fields: FieldIndex): ReadonlySet<string> | undefined {
  if (!view.viewFields) return undefined;
  const columns = view.viewFields.map(name => fields.find(name)).filter(field => field !== undefined);
  const names = columns.flatMap(field => (pointsElsewhere(field) ? [`${wireName(field.internalName)}Id`, `${field.internalName}StringId`] : [wireName(field.internalName)]));
  return new Set([...always, ...names]);
}

function narrowed(source: EntitySource, names: ReadonlySet<string> | undefined): EntitySource {
  if (!names) return source;
  const all = new Set([...source.shown, ...source.rarer]);
  return { ...source, shown: [...all].filter(name => names.has(name)), rarer: [...all] };
}

/** `getItems` with a CAML query in the body, or as an argument. */
export function getItems(call: Call, list: ListRow, args: Arguments): Reply {
  const query = queryOf(call, args);
  const fields = new FieldIndex(call.store.fields(call.caller, list.id));
  const view = readView(textOf(query['ViewXml']) ?? '', camlContext(call, fields));
  const paging = textOf(objectOf(query['ListItemCollectionPosition'])?.['PagingInfo']);
  const folder = textOf(query['FolderServerRelativeUrl']) ?? textOf(objectOf(query['FolderServerRelativePath'])?.['DecodedUrl']);
  const page = camlPage(call, list, fields, view, { after: paging === undefined ? undefined : readSkipToken(paging, fields), folder });
  const want = wanted(call.options);
  const names = shownNames(view, fields);
  const sources = itemSources(call, list, fields, page.items).map(source => narrowed(source, names));
  return { kind: 'entities', set: setOf(itemType(list)), entities: sources.map(source => project(source, want)) };
}
