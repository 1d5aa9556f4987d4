import { FieldRow, ItemRow, ListRow, StoredValue } from '../../store/contract';
import { Call } from '../call';
import { gridText } from '../dateText';
import { FieldIndex, pointsElsewhere } from '../fieldIndex';
import { Value } from '../respond/model';
import { EntitySource, sourceOf } from '../respond/source';
import { itemPath } from './paths';
import { Pointers } from './pointers';
import { pointedIds, storedValue } from './storedValue';

/** In these collections an underscore of an internal name is itself encoded: `_UIVersionString` is `OData__x005f_UIVersionString`. */
export function textName(internalName: string): string {
  const encoded = internalName.replace(/_/g, '_x005f_');
  return encoded.startsWith('_') ? `OData_${encoded}` : encoded;
}

/** A value as the site shows it to a reader, in the site's zone and an English locale. */
function displayText(field: FieldRow, value: StoredValue, pointers: Pointers, zone: string): string {
  if (value === null) return '';
  if (pointsElsewhere(field)) return pointedIds(value).map(id => pointers.label(field, id)).join('; ');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (field.type === 'DateTime') return gridText(String(value), zone, field.dateOnly ?? false);
  if (typeof value !== 'object') return String(value);
  return 'Url' in value ? `${value.Url}, ${value.Description}` : value.join(', ');
}

/** `FieldValuesAsText` and its sisters: every column as text. */
export function fieldTexts(call: Call, list: ListRow, fields: FieldIndex, item: ItemRow, pointers: Pointers, name: string): EntitySource {
  const zone = call.store.web.timeZone.iana;
  const readers = fields.rows.map((field): [string, () => Value] => [textName(field.internalName), () => displayText(field, storedValue(field, item), pointers, zone)]);
  return sourceOf({ type: 'SP.FieldStringValues', path: `${itemPath(list.id, item.id)}/${name}`, properties: Object.fromEntries(readers) });
}
