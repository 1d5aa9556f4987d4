import { FieldRow, ListRow, SharePointError, StoredValue } from '../../store/contract';
import { cannotConvert, unknownProperty } from '../../store/refusals';
import { arrayOf, Call, JsonObject, JsonValue, objectOf } from '../call';
import { parseDateText } from '../dateText';
import { FieldIndex, internalNameOf, isPerson, pointsElsewhere } from '../fieldIndex';
import { itemType } from './list';

/** How the values of a body are to be read: verbose wraps arrays, the others must not; dates without a zone are the site's. */
interface Reading {
  readonly isVerbose: boolean;
  readonly zone: string;
}

type Node = 'PrimitiveValue' | 'StartObject' | 'StartArray';

const unexpectedNode = (found: Node, expected: Node): SharePointError =>
  new SharePointError(
    400,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    `An unexpected '${found}' node was found when reading from the JSON reader. A '${expected}' node was expected.`,
  );

function nodeOf(value: JsonValue): Node {
  if (Array.isArray(value)) return 'StartArray';
  return value !== null && typeof value === 'object' ? 'StartObject' : 'PrimitiveValue';
}

function many(value: JsonValue, reading: Reading): readonly JsonValue[] {
  const expected = reading.isVerbose ? 'StartObject' : 'StartArray';
  if (nodeOf(value) !== expected) throw unexpectedNode(nodeOf(value), expected);
  return arrayOf(value) ?? [];
}

function each<T extends 'string' | 'number'>(values: readonly JsonValue[], type: T, edm: string): (T extends 'string' ? string : number)[] {
  if (!values.every(value => typeof value === type)) throw cannotConvert(edm);
  return values as (T extends 'string' ? string : number)[];
}

function primitive(value: JsonValue, edm: string, accepts: (value: JsonValue) => boolean): StoredValue {
  if (!accepts(value)) throw cannotConvert(edm);
  return value as StoredValue;
}

function date(value: JsonValue, zone: string): string {
  const text = typeof value === 'string' ? parseDateText(value, zone) : undefined;
  if (text === undefined) throw cannotConvert('Edm.DateTime');
  return text;
}

function link(value: JsonValue): StoredValue {
  const object = objectOf(value);
  if (!object) throw unexpectedNode(nodeOf(value), 'StartObject');
  const url = object['Url'] ?? '';
  const description = object['Description'] ?? url;
  if (typeof url !== 'string' || typeof description !== 'string') throw cannotConvert('Edm.String');
  return url === '' ? null : { Url: url, Description: description };
}

function columnValue(field: FieldRow, value: JsonValue, reading: Reading): StoredValue {
  if (value === null) return null;
  switch (field.type) {
    case 'Number': return primitive(value, 'Edm.Double', each => typeof each === 'number');
    case 'Integer':
    case 'Counter':
    case 'ModStat':
      return primitive(value, 'Edm.Int32', Number.isSafeInteger);
    case 'Boolean':
    case 'Attachments':
      return primitive(value, 'Edm.Boolean', each => typeof each === 'boolean');
    case 'DateTime': return date(value, reading.zone);
    case 'MultiChoice': return each(many(value, reading), 'string', 'Edm.String');
    case 'URL': return link(value);
    default: return primitive(value, 'Edm.String', each => typeof each === 'string');
  }
}

function pointerValue(field: FieldRow, value: JsonValue, asText: boolean, reading: Reading): StoredValue {
  if (value === null) return null;
  const edm = asText ? 'Edm.String' : 'Edm.Int32';
  const numbers = (values: readonly JsonValue[]): number[] => (asText ? each(values, 'string', edm).map(Number) : each(values, 'number', edm));
  const ids = field.type.endsWith('Multi') ? numbers(many(value, reading)) : numbers([value]);
  if (!ids.every(Number.isSafeInteger)) throw cannotConvert(edm);
  if (field.type.endsWith('Multi')) return ids;
  // Clients empty a person column with 0 or -1.
  return ids[0] > 0 ? ids[0] : null;
}

function assignment(list: ListRow, fields: FieldIndex, name: string, value: JsonValue, reading: Reading): [string, StoredValue] | undefined {
  const field = fields.rows.find(row => row.internalName === internalNameOf(name));
  if (field && pointsElsewhere(field)) throw unexpectedNode(nodeOf(value), 'StartObject');
  if (field) return field.readOnly ? undefined : [field.internalName, columnValue(field, value, reading)];
  const pointer = fields.findByIdName(name);
  if (!pointer) throw unknownProperty(name, itemType(list));
  const asText = name.endsWith('StringId') && isPerson(pointer);
  return pointer.readOnly ? undefined : [pointer.internalName, pointerValue(pointer, value, asText, reading)];
}

const ignored: ReadonlySet<string> = new Set(['Id', 'FileSystemObjectType']);

/** The columns that a POST or MERGE sets. Throws SharePoint's 400 for unknown names and wrong types; what cannot be written is passed over. */
export function readItemBody(call: Call, list: ListRow, fields: FieldIndex, body: JsonObject): Record<string, StoredValue> {
  const reading = { isVerbose: /odata=verbose/i.test(call.header('content-type') ?? ''), zone: call.store.web.timeZone.iana };
  const pairs = Object.entries(body).filter(([name]) => !ignored.has(name)).map(([name, value]) => assignment(list, fields, name, value, reading));
  return Object.fromEntries(pairs.filter(pair => pair !== undefined));
}
