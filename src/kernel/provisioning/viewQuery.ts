import { CalendarDate, yearOf } from '../dates/calendarDate';
import { Column, ColumnKind } from '../lists/columns';
import { Columns, internalName, ListDeclaration } from '../lists/defineList';
import { ViewComparison, ViewCondition, ViewDeclaration, ViewToken } from '../lists/views';
import { escapeXml } from './xml';

/**
 * CAML inside `<Query>`. Conditions keep their order: past 5,000 items SharePoint takes the index of the first. `today` tells which year
 * *this year* is.
 */
export function viewQuery(list: ListDeclaration, view: ViewDeclaration, today?: CalendarDate): string {
  const columns: Columns = list.columns;
  const order = (view.orderBy ?? []).map(({ column, descending }) => `<FieldRef Name="${internalName(column)}"${descending ? ' Ascending="FALSE"' : ''}/>`).join('');
  const conditions = (view.where ?? []).map(condition => conditionXml(columns[condition.column], condition, today));
  return `${order && `<OrderBy>${order}</OrderBy>`}${conditions.length > 0 ? `<Where>${joined(conditions)}</Where>` : ''}`;
}

/** The two queries ask for the same, however SharePoint spaced what it was given. */
export function sameQuery(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(query: string): string {
  return query.replace(/>\s+</g, '><').replace(/\s*\/>/g, '/>').trim();
}

function joined([first, ...rest]: readonly string[]): string {
  return rest.length === 0 ? first : `<And>${first}${joined(rest)}</And>`;
}

const elements: Readonly<Record<ViewComparison, string>> = {
  eq: 'Eq', ne: 'Neq', lt: 'Lt', le: 'Leq', gt: 'Gt', ge: 'Geq', in: 'In', empty: 'IsNull', notEmpty: 'IsNotNull',
};

function conditionXml(column: Column | undefined, condition: ViewCondition, today: CalendarDate | undefined): string {
  const element = elements[condition.is];
  const field = `<FieldRef Name="${internalName(condition.column)}"/>`;
  return `<${element}>${field}${valuesXml(column, condition, today)}</${element}>`;
}

function valuesXml(column: Column | undefined, { is, value }: ViewCondition, today: CalendarDate | undefined): string {
  if (is === 'empty' || is === 'notEmpty' || value === undefined) return '';
  if (isList(value)) return `<Values>${value.map(each => valueXml(column, each)).join('')}</Values>`;
  return isToken(value) ? tokenXml(value, today) : valueXml(column, value);
}

function valueXml(column: Column | undefined, value: string | number | boolean): string {
  if (typeof value === 'boolean') return `<Value Type="Boolean">${value ? 1 : 0}</Value>`;
  return `<Value Type="${typeOf(column, value)}">${escapeXml(String(value))}</Value>`;
}

const valueTypes: Readonly<Record<ColumnKind, string>> = {
  text: 'Text', note: 'Note', number: 'Number', yesNo: 'Boolean', date: 'DateTime', moment: 'DateTime', choice: 'Choice', person: 'Integer',
};

// A column that is SharePoint's own is not in the declaration.
function typeOf(column: Column | undefined, value: string | number): string {
  if (column) return valueTypes[column.kind];
  return typeof value === 'number' ? 'Number' : 'Text';
}

function tokenXml(token: ViewToken, today: CalendarDate | undefined): string {
  switch (token.token) {
    case 'me':
      return '<Value Type="Integer"><UserID/></Value>';
    case 'today':
      return daysFromToday(token.offsetDays ?? 0);
    case 'yearStart':
      // Noon is the same day in every zone that SharePoint may read it in. A template names no year: the last twelve months stand for it.
      return today === undefined ? daysFromToday(-365) : `<Value Type="DateTime">${yearOf(today)}-01-01T12:00:00Z</Value>`;
  }
}

function daysFromToday(days: number): string {
  return `<Value Type="DateTime"><Today${days === 0 ? '' : ` OffsetDays="${days}"`}/></Value>`;
}

function isList(value: NonNullable<ViewCondition['value']>): value is readonly string[] {
  return Array.isArray(value);
}

function isToken(value: NonNullable<ViewCondition['value']>): value is ViewToken {
  return typeof value === 'object' && 'token' in value;
}
