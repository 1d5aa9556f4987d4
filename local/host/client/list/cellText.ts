import { dayIn, minuteIn } from '../../pages/dates';
import type { FieldInfo } from '../sharePoint/listInfo';
import { isLookups, isPeople, Row, RowValue } from '../sharePoint/rows';

/** What a cell says, as plain text: days as `YYYY-MM-DD`, people by name, several values with semicolons. */
export function cellText(field: FieldInfo, row: Row, timeZone: string): string {
  const value: RowValue | undefined = row[field.internalName];
  if (value === undefined || value === '') return '';
  if (field.type === 'DateTime') return dateText(field, row, value, timeZone);
  if (field.type === 'URL') return plain(row[`${field.internalName}.desc`] ?? value);
  return plain(value);
}

/** The instant stands beside the grid's text, under the column's name and a full stop. */
function dateText(field: FieldInfo, row: Row, shown: RowValue, timeZone: string): string {
  const instant = row[`${field.internalName}.`];
  if (typeof instant !== 'string' || instant === '') return plain(shown);
  return field.dateOnly ? dayIn(instant, timeZone) : minuteIn(instant, timeZone);
}

function plain(value: RowValue): string {
  if (typeof value === 'string') return value;
  if (isPeople(value)) return value.map(({ title }) => title).join('; ');
  if (isLookups(value)) return value.map(({ lookupValue }) => lookupValue).join('; ');
  return value.map(String).join('; ');
}
