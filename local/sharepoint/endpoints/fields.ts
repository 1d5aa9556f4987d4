import { FieldRow, ListRow, NewField } from '../../store/contract';
import { fieldMissing } from '../../store/refusals';
import { bodyOf, Call, entityBodyOf, JsonObject, numberOf, objectOf, textOf } from '../call';
import { action, collection, entity, entityReply, Resource } from '../resource';
import { deleted, done, Reply, updated } from '../respond/model';
import { fieldSource } from '../shapes/field';
import { fieldPath } from '../shapes/paths';
import { inLanguage } from '../texts';
import { Arguments } from '../url/arguments';
import { fieldChanges, newField } from './fieldBody';
import { addToDefaultView, newFieldFromXml } from './fieldXmlBody';
import { descriptionResource, titleResource } from './textResource';

function fieldResource(call: Call, list: ListRow, row: FieldRow): Resource {
  const { store, caller } = call;
  const remove = (): Reply => {
    store.deleteField(caller, list.id, row.id);
    return deleted;
  };
  const merge = (): Reply => {
    store.updateField(caller, list.id, row.id, fieldChanges(entityBodyOf(call)));
    return updated();
  };
  const showIn = (name: string, setting: string) => (args: Arguments): Resource =>
    action(name, () => {
      store.updateField(caller, list.id, row.id, { settings: { [setting]: args.flag('value', 0, true) } });
      return done(name);
    });
  return entity(call, 'Field', () => fieldSource(call, list, row), {
    merge, remove,
    members: {
      titleresource: () => titleResource(call, row, changes => store.updateField(caller, list.id, row.id, changes)),
      descriptionresource: () => descriptionResource(call, row, changes => store.updateField(caller, list.id, row.id, changes)),
      deleteobject: () => action('DeleteObject', remove),
      setshowindisplayform: showIn('SetShowInDisplayForm', 'ShowInDisplayForm'),
      setshowineditform: showIn('SetShowInEditForm', 'ShowInEditForm'),
      setshowinnewform: showIn('SetShowInNewForm', 'ShowInNewForm'),
    },
  });
}

function showInDefaultView(call: Call, list: ListRow, field: FieldRow): void {
  const view = call.store.views(call.caller, list.id).find(each => each.isDefault);
  if (view) call.store.updateView(call.caller, list.id, view.id, { fields: [...view.fields, field.internalName] });
}

function add(call: Call, list: ListRow, field: NewField, options: number): Reply {
  const row = call.store.addField(call.caller, list.id, field);
  if ((options & addToDefaultView) !== 0) showInDefaultView(call, list, row);
  return entityReply(call, fieldSource(call, list, row), 201, { Location: `${call.apiUrl}/${fieldPath(list.id, row.id)}` });
}

const parameters = (call: Call): JsonObject => objectOf(bodyOf(call)['parameters']) ?? bodyOf(call);

/** `fields`, `fields(guid'…')`, and the several ways to find or make a column. */
export function fieldsResource(call: Call, list: ListRow, args: Arguments): Resource {
  const all = (): readonly FieldRow[] => call.store.fields(call.caller, list.id);
  const find = (name: string, test: (row: FieldRow) => boolean): Resource => {
    const row = all().find(test);
    if (!row) throw fieldMissing(name);
    return fieldResource(call, list, row);
  };
  const byId = (given: Arguments): Resource => find(given.text('id'), row => row.id === given.guid('id'));
  const hasTitle = (title: string) => (row: FieldRow): boolean => row.title === title || inLanguage(call, row) === title;
  const byName = (name: string): Resource => find(name, row => row.internalName === name || (!all().some(other => other.internalName === name) && hasTitle(name)(row)));
  if (args.length > 0) return byId(args);
  return collection(call, 'Fields', 'Fields', () => all().map(row => fieldSource(call, list, row)), {
    post: () => add(call, list, newField(entityBodyOf(call)), 0),
    members: {
      getbyid: byId,
      getbytitle: given => find(given.text('title'), hasTitle(given.text('title'))),
      getbyinternalnameortitle: given => byName(given.text('strName')),
      addfield: () => action('AddField', () => add(call, list, newField(parameters(call)), 0)),
      createfieldasxml: () => {
        const options = numberOf(parameters(call)['Options']) ?? 0;
        return action('CreateFieldAsXml', () => add(call, list, newFieldFromXml(textOf(parameters(call)['SchemaXml']) ?? '', options), options));
      },
    },
  });
}
