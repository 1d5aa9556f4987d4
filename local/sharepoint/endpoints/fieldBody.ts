import { FieldRow, FieldType, NewField, SharePointError } from '../../store/contract';
import { arrayOf, flagOf, JsonObject, numberOf, textOf } from '../call';
import { typeOfKind } from '../shapes/fieldKinds';
import { guidOf } from '../url/literal';

/** Properties of a column that have a place of their own in the store; the rest is kept as it came. */
const own: ReadonlySet<string> = new Set([
  'Title', 'Description', 'Indexed', 'EnforceUniqueValues', 'Required', 'Hidden', 'ReadOnlyField', 'Choices', 'MaxLength', 'RichText', 'LookupListId', 'LookupList',
  'LookupFieldName', 'LookupField', 'DefaultValue', 'CustomFormatter', 'ClientSideComponentId', 'ClientSideComponentProperties', 'FieldTypeKind', 'InternalName', 'StaticName', '__metadata',
]);

/** The longest internal name that SharePoint makes from a title. */
const longestName = 32;

/** Letters and digits stay; everything else is written `_x0020_`, a leading digit too. */
export function internalNameFrom(title: string): string {
  const escape = (character: string): string => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;
  return title.replace(/[^A-Za-z0-9_]/g, escape).replace(/^\d/, escape).slice(0, longestName);
}

/** Column changes that a client's JSON asks for; what it does not name is left as it is. */
export function fieldChanges(body: JsonObject): Partial<FieldRow> {
  const lookup = textOf(body['LookupListId']) ?? textOf(body['LookupList']);
  const component = textOf(body['ClientSideComponentId']);
  const displayFormat = numberOf(body['DisplayFormat']);
  const changes: Partial<FieldRow> = {
    title: textOf(body['Title']), description: textOf(body['Description']), indexed: flagOf(body['Indexed']), enforceUnique: flagOf(body['EnforceUniqueValues']),
    required: flagOf(body['Required']), hidden: flagOf(body['Hidden']), readOnly: flagOf(body['ReadOnlyField']),
    choices: arrayOf(body['Choices'])?.map(String), maxLength: numberOf(body['MaxLength']), richText: flagOf(body['RichText']),
    lookupListId: lookup === undefined ? undefined : guidOf(lookup), lookupField: textOf(body['LookupFieldName']) ?? textOf(body['LookupField']),
    defaultValue: textOf(body['DefaultValue']), customFormatter: textOf(body['CustomFormatter']) ?? (body['CustomFormatter'] === null ? '' : undefined),
    clientSideComponentId: component === undefined ? undefined : guidOf(component), clientSideComponentProperties: textOf(body['ClientSideComponentProperties']),
    dateOnly: displayFormat === undefined ? undefined : displayFormat === 0,
    settings: Object.fromEntries(Object.entries(body).filter(([name]) => !own.has(name))),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

/** Settings that only make sense for some types must not reach the others. */
function fitted(type: FieldType, changes: Partial<FieldRow>): Partial<FieldRow> {
  const { dateOnly, maxLength, ...rest } = changes;
  return { ...rest, ...(type === 'DateTime' ? { dateOnly: dateOnly ?? false } : {}), ...(type === 'Text' && maxLength !== undefined ? { maxLength } : {}) };
}

const unknownKind = (): SharePointError =>
  new SharePointError(500, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');

/** Reads the body of `POST fields` or the parameters of `addField`. Throws for a FieldTypeKind that is not known here. */
export function newField(body: JsonObject): NewField {
  const title = textOf(body['Title']) ?? '';
  const type = typeOfKind(numberOf(body['FieldTypeKind']) ?? 0, flagOf(body['AllowMultipleValues']) ?? false);
  if (!type) throw unknownKind();
  return { internalName: internalNameFrom(textOf(body['InternalName']) ?? title), title, type, properties: fitted(type, fieldChanges(body)) };
}
