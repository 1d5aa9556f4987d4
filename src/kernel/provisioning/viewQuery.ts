import { Column, ColumnKind } from '../lists/columns';
import { Columns, internalName, ListDeclaration } from '../lists/defineList';
import { ViewComparison, ViewCondition, ViewDeclaration, ViewToken } from '../lists/views';
import { escapeXml } from './xml';

/** CAML inside `<Query>`. Conditions keep their order: past 5,000 items SharePoint takes the index of the first. */
export function viewQuery(list: ListDeclaration, view: ViewDeclaration): string {
  const columns: Columns = list.columns;
  const order = (view.orderBy ?? []).map(({ column, descending }) => `<FieldRef Name="${internalName(column)}"${descending ? ' Ascending="FALSE"' : ''}/>`).join('');
  const conditions = (view.where ?? []).map(condition => conditionXml(columns[condition.column], condition));
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

function conditionXml(column: Column | undefined, condition: ViewCondition): string {
  const element = elements[condition.is];
  const field = `<FieldRef Name="${internalName(condition.column)}"/>`;
  return `<${element}>${field}${valuesXml(column, condition)}</${element}>`;
}

function valuesXml(column: Column | undefined, { is, value }: ViewCondition): string {
  if (is === 'empty' || is === 'notEmpty' || value === undefined) return '';
  if (isList(value)) return `<Values>${value.map(each => valueXml(column, each)).join('')}</Values>`;
  return isToken(value) ? tokenXml(value) : valueXml(column, value);
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

function tokenXml(token: ViewToken): string {
  if (token.token === 'me') return '<Value Type="Integer"><UserID/></Value>';
  return `<Value Type="DateTime"><Today${token.offsetDays ? ` OffsetDays="${token.offsetDays}"` : ''}/></Value>`;
}

function isList(value: NonNullable<ViewCondition['value']>): value is readonly string[] {
  return Array.isArray(value);
}

function isToken(value: NonNullable<ViewCondition['value']>): value is ViewToken {
  return typeof value === 'object' && 'token' in value;
}
