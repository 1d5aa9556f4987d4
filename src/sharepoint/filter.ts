import { addDays, CalendarDate } from '../kernel/dates/calendarDate';
import { Column } from '../kernel/lists/columns';
import { isOperator, Operator } from '../kernel/lists/conditions';
import { Columns, internalName, ListDeclaration } from '../kernel/lists/defineList';
import { UntypedQuery } from '../kernel/lists/query';
import { noonAtSite, ZoneBias } from './dateOnly';

/** A question that no item can answer: it need not be asked. */
export const nothing = Symbol('nothing');

/**
 * The `$filter` of a query. What keeps the query under the list view threshold comes first, as SharePoint takes the first condition's index.
 * `nothing` when a condition names no value at all.
 */
export function filterOf(list: ListDeclaration, query: UntypedQuery, bias: ZoneBias): string | typeof nothing {
  const columns: Columns = list.columns;
  const where = Object.entries(query.where).sort(([a, left], [b, right]) => rank(columns[a], left) - rank(columns[b], right));
  const conditions = [...where, ...Object.entries(query.and ?? {})].filter(([, condition]) => condition !== undefined);
  if (conditions.some(([, condition]) => Array.isArray(condition) && condition.length === 0)) return nothing;
  return conditions.map(([name, condition]) => conditionText(name, columns[name], condition, bias)).join(' and ');
}

/** True when the filter needs the site's zone. */
export function asksForDates(list: ListDeclaration, query: UntypedQuery): boolean {
  const columns: Columns = list.columns;
  return Object.keys({ ...query.where, ...query.and }).some(name => columns[name].kind === 'date');
}

function rank(column: Column, condition: unknown): number {
  if (column.reach === 'few') return 0;
  if (column.kind === 'choice' && !isOperator(condition) && isCurrent(column, condition)) return 1;
  if (isOperator(condition) && condition.is === 'between') return 2;
  return 3;
}

function isCurrent(column: Column, condition: unknown): boolean {
  const asked: readonly unknown[] = Array.isArray(condition) ? condition : [condition];
  return asked.every(value => !column.grows?.includes(value));
}

function conditionText(name: string, column: Column, condition: unknown, bias: ZoneBias): string {
  if (Array.isArray(condition)) return either(condition.map(value => equals(name, column, value, bias)));
  if (isOperator(condition)) return operatorText(name, column, condition, bias);
  return equals(name, column, condition, bias);
}

function operatorText(name: string, column: Column, condition: Operator<unknown>, bias: ZoneBias): string {
  const field = fieldOf(name, column);
  switch (condition.is) {
    case 'empty':
      return `${field} eq null`;
    case 'notEmpty':
      return `${field} ne null`;
    case 'startsWith':
      return `startswith(${field},${quoted(condition.value)})`;
    case 'contains':
      return `substringof(${quoted(condition.value)},${field})`;
    case 'between':
      return `${from(name, column, condition.from, bias)} and ${upTo(name, column, condition.to, bias)}`;
    case 'onOrAfter':
      return from(name, column, condition.value, bias);
    case 'onOrBefore':
      return upTo(name, column, condition.value, bias);
    case 'after':
      return column.kind === 'date' ? from(name, column, dayBeside(condition.value, 1), bias) : `${field} gt ${literal(column, condition.value)}`;
    case 'before':
      return column.kind === 'date' ? upTo(name, column, dayBeside(condition.value, -1), bias) : `${field} lt ${literal(column, condition.value)}`;
    case 'not':
      return notEquals(name, column, condition.value, bias);
  }
}

// A date-only value is a local midnight, an hour earlier in summer. Noons on both sides of it are right in either, and stay right
// should SharePoint cut them to the day.
function equals(name: string, column: Column, value: unknown, bias: ZoneBias): string {
  if (column.kind === 'date') return `(${from(name, column, value, bias)} and ${upTo(name, column, value, bias)})`;
  return `${fieldOf(name, column)} eq ${literal(column, value)}`;
}

function notEquals(name: string, column: Column, value: unknown, bias: ZoneBias): string {
  const field = fieldOf(name, column);
  if (column.kind !== 'date') return either([`${field} ne ${literal(column, value)}`, `${field} eq null`]);
  return either([upTo(name, column, dayBeside(value, -1), bias), from(name, column, dayBeside(value, 1), bias), `${field} eq null`]);
}

function from(name: string, column: Column, value: unknown, bias: ZoneBias): string {
  const field = fieldOf(name, column);
  return column.kind === 'date' ? `${field} gt datetime'${noonAtSite(dayBeside(value, -1), bias)}'` : `${field} ge ${literal(column, value)}`;
}

function upTo(name: string, column: Column, value: unknown, bias: ZoneBias): string {
  const field = fieldOf(name, column);
  return column.kind === 'date' ? `${field} le datetime'${noonAtSite(dayBeside(value, 0), bias)}'` : `${field} le ${literal(column, value)}`;
}

function dayBeside(value: unknown, days: number): CalendarDate {
  return addDays(String(value) as CalendarDate, days);
}

function fieldOf(name: string, column: Column): string {
  return column.kind === 'person' ? `${internalName(name)}Id` : internalName(name);
}

function literal(column: Column, value: unknown): string {
  switch (column.kind) {
    case 'number':
    case 'person':
      return String(Number(value));
    case 'yesNo':
      return value ? '1' : '0';
    case 'moment':
      return `datetime'${String(value)}'`;
    case 'text':
    case 'note':
    case 'choice':
      return quoted(String(value));
    case 'date':
      throw new RangeError('A date is asked for by its two ends.');
  }
}

function quoted(value: string): string {
  return `'${value.replace(/'/g, "''")}'`;
}

function either(terms: readonly string[]): string {
  return terms.length === 1 ? terms[0] : `(${terms.join(' or ')})`;
}
