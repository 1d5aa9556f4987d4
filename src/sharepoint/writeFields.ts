import { parseCalendarDate } from '../kernel/dates/calendarDate';
import { Column } from '../kernel/lists/columns';
import { Columns, internalName, ListDeclaration } from '../kernel/lists/defineList';
import { StoreError } from '../kernel/ports/storeError';
import { noonAtSite, ZoneBias } from './dateOnly';

/**
 * The body of a write. Values that SharePoint would refuse without naming the column are refused here, with its name.
 * Throws StoreError `invalid`.
 */
export function writeFields(list: ListDeclaration, fields: Readonly<Record<string, unknown>>, bias: ZoneBias): Readonly<Record<string, unknown>> {
  const columns: Columns = list.columns;
  const given = Object.keys(fields).filter(name => fields[name] !== undefined);
  return Object.fromEntries(given.map(name => writeColumn(name, columns[name], fields[name], bias)));
}

/** True when the fields hold a date, so that the site's zone is needed. */
export function holdsDates(list: ListDeclaration, fields: Readonly<Record<string, unknown>>): boolean {
  const columns: Columns = list.columns;
  return Object.keys(fields).some(name => columns[name]?.kind === 'date');
}

function writeColumn(name: string, column: Column | undefined, value: unknown, bias: ZoneBias): readonly [string, unknown] {
  if (!column) throw invalid(name);
  const key = column.kind === 'person' ? `${internalName(name)}Id` : internalName(name);
  if (value === null || value === '') return column.required && column.kind !== 'yesNo' ? refuse(name) : [key, null];
  return [key, written(name, column, value, bias)];
}

function written(name: string, column: Column, value: unknown, bias: ZoneBias): unknown {
  switch (column.kind) {
    case 'text':
    case 'note':
      return typeof value === 'string' && value.length <= (column.maxLength ?? 255) ? value : refuse(name);
    case 'choice':
      return column.choices?.some(choice => choice.value === value) ? value : refuse(name);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : refuse(name);
    case 'yesNo':
      return typeof value === 'boolean' ? value : refuse(name);
    case 'moment':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : refuse(name);
    case 'date': {
      const date = typeof value === 'string' ? parseCalendarDate(value) : undefined;
      return date ? noonAtSite(date, bias) : refuse(name);
    }
    case 'person':
      return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number' ? value.id : refuse(name);
  }
}

function refuse(name: string): never {
  throw invalid(name);
}

function invalid(name: string): StoreError {
  return new StoreError({ kind: 'invalid', field: name }, `refused before sending: ${name}`);
}
