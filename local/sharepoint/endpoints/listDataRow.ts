import { FieldRow, ItemRow, ListRow, StoredValue } from '../../store/contract';
import { Call } from '../call';
import { gridText } from '../dateText';
import { isPerson, pointsElsewhere } from '../fieldIndex';
import { encodedPath } from '../shapes/paths';
import { maskText } from '../shapes/permissions';
import { Pointers } from '../shapes/pointers';
import { pointedIds, storedValue } from '../shapes/storedValue';

type Cell = string | readonly Readonly<Record<string, unknown>>[] | readonly string[];
export type ListDataRow = Record<string, Cell>;

function people(ids: readonly number[], pointers: Pointers): Cell {
  return ids.map(id => {
    const row = pointers.person(id);
    const email = row?.email ?? '';
    return { id: String(id), title: row?.title ?? '', email, sip: email, picture: '' };
  });
}

function pointed(field: FieldRow, value: StoredValue, pointers: Pointers): Cell {
  const ids = pointedIds(value);
  if (ids.length === 0) return '';
  if (isPerson(field)) return people(ids, pointers);
  return ids.map(id => ({ lookupId: id, lookupValue: pointers.label(field, id), isSecretFieldValue: false }));
}

/** 1234.5 as `1,234.5`; the exact figure stands beside it under `Name.`. */
function number(field: FieldRow, value: number): ListDataRow {
  const shown = field.type === 'Number' ? value.toLocaleString('en-US', { maximumFractionDigits: 15 }) : String(value);
  return { [field.internalName]: shown, [`${field.internalName}.`]: value.toFixed(14).slice(0, String(Math.trunc(value)).length + 14) };
}

function date(field: FieldRow, value: string, zone: string): ListDataRow {
  return { [field.internalName]: gridText(value, zone, field.dateOnly ?? false), [`${field.internalName}.`]: value };
}

/** A column's cells: what the grid shows and, for some types, the plain value beside it. All scalars are text. */
function cells(field: FieldRow, item: ItemRow, pointers: Pointers, zone: string): ListDataRow {
  const name = field.internalName;
  const value = storedValue(field, item);
  if (pointsElsewhere(field)) return { [name]: pointed(field, value, pointers) };
  if (field.type === 'Attachments') return { [name]: value === true ? '1' : '0' };
  if (value === null) return { [name]: field.type === 'MultiChoice' ? [] : '' };
  if (field.type === 'DateTime') return date(field, String(value), zone);
  if (typeof value === 'boolean') return { [name]: value ? 'Yes' : 'No', [`${name}.value`]: value ? '1' : '0' };
  if (typeof value === 'number') return name === 'ID' ? { ID: String(value) } : number(field, value);
  if (typeof value !== 'object') return { [name]: String(value) };
  return 'Url' in value ? { [name]: value.Url, [`${name}.desc`]: value.Description } : { [name]: value.map(String) };
}

/** One row of `RenderListDataAsStream`: the columns asked for, and what SharePoint sends with every row. */
export function listDataRow(call: Call, list: ListRow, shown: readonly FieldRow[], item: ItemRow, pointers: Pointers): ListDataRow {
  const zone = call.store.web.timeZone.iana;
  const mask = call.store.effectivePermissions(call.caller, { kind: 'item', listId: list.id, itemId: item.id });
  const url = String(item.values.FileRef);
  const standard: ListDataRow = {
    ID: String(item.id), PermMask: maskText(mask), FSObjType: String(item.values.FSObjType), UniqueId: `{${item.uniqueId.toUpperCase()}}`, ContentTypeId: item.contentTypeId, FileRef: url,
    'FileRef.urlencode': encodeURIComponent(url), 'FileRef.urlencodeasurl': encodedPath(url), 'FileRef.urlencoding': encodedPath(url), FileLeafRef: String(item.values.FileLeafRef),
    owshiddenversion: String(item.version), SMTotalSize: '0', ItemChildCount: '0', FolderChildCount: '0', _CommentFlags: '', _CommentCount: '',
  };
  return Object.assign({}, standard, ...shown.map(field => cells(field, item, pointers, zone)));
}
