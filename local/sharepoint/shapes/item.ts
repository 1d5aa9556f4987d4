import { FieldRow, ItemRow, ListRow, StoredValue } from '../../store/contract';
import { Call } from '../call';
import { FieldIndex, isPerson, pointsElsewhere, wireName } from '../fieldIndex';
import { Value } from '../respond/model';
import { EntitySource, Link } from '../respond/source';
import { itemLinks } from './itemLinks';
import { itemType } from './list';
import { encodedPath, itemPath } from './paths';
import { maskValue } from './permissions';
import { Pointers } from './pointers';
import { storedValue } from './storedValue';
import { stringId, wireValue } from './wireValue';

type Read = (item: ItemRow) => Value;
type Table = Map<string, Read>;

/** Built-in columns that an item shows unasked, in SharePoint's order: before and after the list's own. */
const leading = ['ContentTypeId', 'Title'] as const;
const trailing = ['ID', 'Modified', 'Created', 'Author', 'Editor', 'CheckoutUser', '_UIVersionString', 'Attachments', 'GUID'] as const;

export const etagOf = (item: ItemRow): string => `"${item.uniqueId},${item.version}"`;

const wireNumber = (value: StoredValue | undefined): number => (typeof value === 'number' ? value : 0);

/** Adds a column's properties: one, or for a person `XId` with its text twin. Built-in persons have no twin unless asked. */
function addColumn(table: Table, field: FieldRow): void {
  const name = wireName(field.internalName);
  table.set(pointsElsewhere(field) ? `${name}Id` : name, item => wireValue(field, storedValue(field, item)));
  if (isPerson(field) && !field.fromBase) addTwin(table, field);
}

function addTwin(table: Table, field: FieldRow): void {
  table.set(`${field.internalName}StringId`, item => stringId(storedValue(field, item)));
}

function shownTable(fields: FieldIndex): Table {
  const table: Table = new Map<string, Read>([
    ['FileSystemObjectType', item => wireNumber(item.values.FSObjType)], ['Id', item => item.id], ['ServerRedirectedEmbedUri', () => null], ['ServerRedirectedEmbedUrl', () => ''],
  ]);
  const addNamed = (names: readonly string[]): void => {
    for (const name of names) {
      const field = fields.find(name);
      if (field) addColumn(table, field);
    }
  };
  addNamed(leading);
  table.set('OData__ColorTag', () => null).set('ComplianceAssetId', () => null);
  for (const field of fields.rows) if (!field.fromBase && field.type !== 'Computed') addColumn(table, field);
  addNamed(trailing);
  return table;
}

/** What can be selected although it is not shown unasked. */
function rarerTable(call: Call, list: ListRow, fields: FieldIndex): Table {
  const permissions: Read = item => maskValue(call.store.effectivePermissions(call.caller, { kind: 'item', listId: list.id, itemId: item.id }));
  const table: Table = new Map<string, Read>([
    ['HasUniqueRoleAssignments', item => item.hasUniqueRoleAssignments], ['EffectiveBasePermissions', permissions], ['EffectiveBasePermissionsForUI', permissions],
    ['CommentsDisabled', item => call.store.commentsDisabled(call.caller, list.id, item.id)], ['CommentsDisabledScope', () => 0],
    ['LikesCount', item => call.store.likes(call.caller, { listId: list.id, itemId: item.id }).length],
    ['EncodedAbsUrl', item => `${call.origin}${encodedPath(String(item.values.FileRef))}`],
  ]);
  for (const field of fields.rows.filter(each => each.fromBase)) {
    if (isPerson(field)) addTwin(table, field);
    else if (!pointsElsewhere(field)) addColumn(table, field);
  }
  return table;
}

/** Person and lookup columns can be expanded: one thing, or several of a column that holds several. */
function columnLink(field: FieldRow, item: ItemRow, pointers: Pointers): Link {
  const read = (): EntitySource | EntitySource[] | null => (field.type.endsWith('Multi') ? pointers.sources(field, item) : pointers.sources(field, item)[0] ?? null);
  return { read, isColumn: true };
}

/**
 * Items of one list, a page at a time: what is known of the list is worked out once for the page, and the persons and lookups of the
 * whole page are read together.
 */
export function itemSources(call: Call, list: ListRow, fields: FieldIndex, items: readonly ItemRow[]): EntitySource[] {
  const pointers = new Pointers(call, items);
  const [shown, rarer] = [shownTable(fields), rarerTable(call, list, fields)];
  const [shownNames, rarerNames] = [[...shown.keys()], [...rarer.keys()]];
  const pointing = new Map(fields.rows.filter(pointsElsewhere).map(field => [wireName(field.internalName), field]));
  const others = itemLinks(call, list, fields, pointers, item => itemSources(call, list, fields, [item])[0]);
  const linkNames = [...pointing.keys(), ...others.keys()];
  return items.map(item => ({
    type: itemType(list), path: itemPath(list.id, item.id), id: item.uniqueId, etag: etagOf(item), shown: shownNames, rarer: rarerNames, linkNames,
    read: name => (shown.get(name) ?? rarer.get(name))?.(item),
    link: name => {
      const field = pointing.get(name);
      const other = others.get(name);
      return field ? columnLink(field, item, pointers) : other && { read: () => other(item) };
    },
  }));
}
