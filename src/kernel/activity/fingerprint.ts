import { Instant } from '../dates/calendarDate';
import { ColumnKind } from '../lists/columns';
import { ListDeclaration } from '../lists/defineList';
import { canonicalJson, JsonValue, sha256 } from './json';
import { wholeSecond } from './lastAction';

const ownColumns = new Set(['lastAction', 'lastActionId']);

/**
 * Hash of the declared columns of an item, whatever way SharePoint gives an empty one. Columns without a value count as absent,
 * so a column that a later version adds does not make every older item look changed.
 */
export function fingerprintOf(list: ListDeclaration, fields: Readonly<Record<string, unknown>>): Promise<string> {
  const kept = Object.keys(list.columns)
    .filter(name => !ownColumns.has(name))
    .map(name => [name, plain(list.columns[name].kind, fields[name])] as const)
    .filter(([, value]) => value !== null && value !== false && value !== '');
  return sha256(canonicalJson(Object.fromEntries(kept)));
}

function plain(kind: ColumnKind, value: unknown): JsonValue {
  if (value === undefined || value === null) return null;
  if (kind === 'moment') return wholeSecond(value as Instant);
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && 'id' in value && typeof value.id === 'number') return value.id;
  throw new TypeError('A column holds a value that has no fingerprint.');
}
