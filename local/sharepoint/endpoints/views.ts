import { ListRow, ViewRow } from '../../store/contract';
import { columnMissing, viewMissing } from '../../store/refusals';
import { attributeOf, childOf, parseXml } from '../caml/xml';
import { arrayOf, bodyOf, Call, entityBodyOf, flagOf, JsonObject, numberOf, objectOf, textOf } from '../call';
import { FieldIndex } from '../fieldIndex';
import { action, collection, entity, entityReply, Resource } from '../resource';
import { deleted, done, Reply, updated } from '../respond/model';
import { viewPath } from '../shapes/paths';
import { viewFieldsSource, viewSettingNames, viewSource } from '../shapes/view';
import { inLanguage } from '../texts';
import { Arguments } from '../url/arguments';
import { titleResource } from './textResource';

function changesOf(body: JsonObject): Partial<ViewRow> {
  const changes: Partial<ViewRow> = {
    title: textOf(body['Title']), isDefault: flagOf(body['DefaultView']) ?? flagOf(body['SetAsDefaultView']), hidden: flagOf(body['Hidden']), personal: flagOf(body['PersonalView']),
    viewQuery: textOf(body['ViewQuery']) ?? textOf(body['Query']), rowLimit: numberOf(body['RowLimit']), paged: flagOf(body['Paged']),
    fields: arrayOf(body['ViewFields'])?.map(String), customFormatter: body['CustomFormatter'] === null ? '' : textOf(body['CustomFormatter']),
    settings: Object.fromEntries(Object.entries(body).filter(([name]) => viewSettingNames.has(name))),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

/** What `SetViewXml` replaces: columns, query, limit and formatting. */
function changesOfXml(xml: string): Partial<ViewRow> {
  const view = parseXml(xml);
  const inside = /<Query[^>]*>([\s\S]*)<\/Query>/i.exec(xml)?.[1];
  const limit = childOf(view, 'RowLimit');
  return {
    fields: (childOf(view, 'ViewFields')?.children ?? []).map(child => attributeOf(child, 'Name') ?? ''),
    viewQuery: inside ?? '', rowLimit: Number(limit?.text ?? 30) || 30, customFormatter: childOf(view, 'CustomFormatter')?.text ?? '',
  };
}

function viewFields(call: Call, list: ListRow, row: ViewRow): Resource {
  const save = (name: string, fields: readonly string[]): Reply => {
    call.store.updateView(call.caller, list.id, row.id, { fields: [...fields] });
    return done(name);
  };
  const named = (name: string): string => {
    const index = new FieldIndex(call.store.fields(call.caller, list.id));
    const field = index.find(name) ?? index.rows.find(each => inLanguage(call, each) === name || each.title === name);
    if (!field) throw columnMissing(name);
    return field.internalName;
  };
  const move = (): Reply => {
    const body = bodyOf(call);
    const field = named(textOf(body['field']) ?? '');
    const others = row.fields.filter(each => each !== field);
    const index = numberOf(body['index']) ?? others.length;
    return save('MoveViewFieldTo', [...others.slice(0, index), field, ...others.slice(index)]);
  };
  return entity(call, 'ViewFields', () => viewFieldsSource(list, row), {
    members: {
      addviewfield: args => action('AddViewField', () => save('AddViewField', [...row.fields.filter(each => each !== named(args.text('strField'))), named(args.text('strField'))])),
      removeviewfield: args => action('RemoveViewField', () => save('RemoveViewField', row.fields.filter(each => each !== args.text('strField')))),
      removeallviewfields: () => action('RemoveAllViewFields', () => save('RemoveAllViewFields', [])),
      moveviewfieldto: () => action('MoveViewFieldTo', move),
    },
  });
}

/** One view and what lies below it. */
export function viewResource(call: Call, list: ListRow, row: ViewRow): Resource {
  const { store, caller } = call;
  const remove = (): Reply => {
    store.deleteView(caller, list.id, row.id);
    return deleted;
  };
  const merge = (): Reply => {
    store.updateView(caller, list.id, row.id, changesOf(entityBodyOf(call)));
    return updated();
  };
  const setXml = (): Reply => {
    store.updateView(caller, list.id, row.id, changesOfXml(textOf(bodyOf(call)['viewXml']) ?? ''));
    return done('SetViewXml');
  };
  return entity(call, 'View', () => viewSource(call, list, row), {
    merge, remove,
    members: {
      viewfields: () => viewFields(call, list, row),
      setviewxml: () => action('SetViewXml', setXml),
      deleteobject: () => action('DeleteObject', remove),
      titleresource: () => titleResource(call, row, changes => store.updateView(caller, list.id, row.id, changes)),
    },
  });
}

function add(call: Call, list: ListRow, body: JsonObject): Reply {
  const row = call.store.addView(call.caller, list.id, { ...changesOf(body), title: textOf(body['Title']) ?? '' });
  return entityReply(call, viewSource(call, list, row), 201, { Location: `${call.apiUrl}/${viewPath(list.id, row.id)}` });
}

/** `views`, `views(guid'…')`, `views/getByTitle('…')`. */
export function viewsResource(call: Call, list: ListRow, args: Arguments): Resource {
  const all = (): readonly ViewRow[] => call.store.views(call.caller, list.id);
  const find = (test: (row: ViewRow) => boolean): Resource => {
    const row = all().find(test);
    if (!row) throw viewMissing();
    return viewResource(call, list, row);
  };
  const byId = (given: Arguments): Resource => find(row => row.id === given.guid('id'));
  if (args.length > 0) return byId(args);
  return collection(call, 'Views', 'Views', () => all().map(row => viewSource(call, list, row)), {
    post: () => add(call, list, entityBodyOf(call)),
    members: {
      getbyid: byId,
      getbytitle: given => find(row => row.title === given.text('title') || inLanguage(call, row) === given.text('title')),
      add: () => action('Add', () => add(call, list, objectOf(bodyOf(call)['parameters']) ?? bodyOf(call))),
    },
  });
}
