import { FieldRow } from '../store/contract';
import { Scalar } from '../store/itemQuery';
import { parseDateText } from './dateText';

const userIdSubs: ReadonlySet<string> = new Set(['id', 'stringid', 'lookupid']);

/** True when a reference compares the number of the person or item that a column points to. */
export function comparesIds(sub: string | undefined): boolean {
  return sub !== undefined && userIdSubs.has(sub.toLowerCase());
}

/**
 * Brings a value that a query compares with into the form the store keeps for that column: UTC text for dates, true or false for
 * Boolean, numbers for numbers. Undefined when the text can be no such value.
 */
export function coerceForField(field: FieldRow, sub: string | undefined, value: Scalar, zone: string): Scalar | undefined {
  if (value === null) return null;
  if (sub !== undefined) return comparesIds(sub) ? toNumber(value) : String(value);
  switch (field.type) {
    case 'Counter':
    case 'Integer':
    case 'Number':
    case 'ModStat':
      return toNumber(value);
    case 'Boolean':
    case 'Attachments':
      return toBoolean(value);
    case 'DateTime':
      return parseDateText(String(value), zone);
    case 'Guid':
      return String(value).replace(/[{}]/g, '').toLowerCase();
    case 'User':
    case 'UserMulti':
    case 'Lookup':
    case 'LookupMulti':
      return typeof value === 'number' ? value : String(value);
    case 'Text':
    case 'Note':
    case 'Choice':
    case 'MultiChoice':
    case 'URL':
    case 'Calculated':
    case 'Computed':
    case 'ContentTypeId':
    case 'File':
      return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  }
}

function toNumber(value: string | number | boolean): number | undefined {
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function toBoolean(value: string | number | boolean): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (/^(1|true|yes)$/i.test(String(value))) return true;
  return /^(0|false|no)$/i.test(String(value)) ? false : undefined;
}
