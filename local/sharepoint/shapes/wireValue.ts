import { FieldRow, StoredValue } from '../../store/contract';
import { complex, Value, Values } from '../respond/model';

function collectionOf(value: StoredValue): Values | null {
  // An empty multi-choice reads as null, not as an empty array.
  if (!Array.isArray(value) || value.length === 0) return null;
  return typeof value[0] === 'number' ? { is: 'values', type: 'Edm.Int32', values: value } : { is: 'values', type: 'Edm.String', values: value };
}

function link(value: StoredValue): Value {
  if (value === null || typeof value !== 'object' || !('Url' in value)) return null;
  return complex('SP.FieldUrlValue', { Description: value.Description, Url: value.Url });
}

/** A stored value as an item's JSON shows it. Persons and lookups are shown by their numbers. */
export function wireValue(field: FieldRow, value: StoredValue): Value {
  if (field.type === 'URL') return link(value);
  if (value === null || typeof value !== 'object') return value;
  return collectionOf(value);
}

/** The twin of `XId` that SharePoint gives persons: the same numbers as text. */
export function stringId(value: StoredValue): Value {
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) && value.length > 0 ? { is: 'values', type: 'Edm.String', values: value.map(String) } : null;
}
