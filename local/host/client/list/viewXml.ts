import type { ViewInfo } from '../sharePoint/listInfo';
import { Filter } from './filters';

export interface Sort { readonly field: string; readonly descending: boolean }

/** A view as a reader has bent it: sorted and filtered on top of what the view itself asks. */
export interface ViewRequest {
  readonly view: ViewInfo;
  /** Internal names of the columns whose values are wanted. */
  readonly fields: readonly string[];
  readonly sort?: Sort;
  readonly filters: readonly Filter[];
  readonly rowLimit: number;
}

/** CAML for the rows of a view. The reader's filters stand first: SharePoint uses the index of the first condition. */
export function viewXml({ view, fields, sort, filters, rowLimit }: ViewRequest): string {
  const own = new DOMParser().parseFromString(`<Query>${view.query}</Query>`, 'text/xml').documentElement;
  const where = [...indexedFirst(filters).map(condition), inner(own, 'Where')].filter((part) => part !== '');
  const order = sort ? `<OrderBy><FieldRef Name="${escape(sort.field)}" Ascending="${sort.descending ? 'FALSE' : 'TRUE'}"/></OrderBy>` : outer(own, 'OrderBy');
  const query = `${outer(own, 'GroupBy')}${order}${where.length > 0 ? `<Where>${allOf(where)}</Where>` : ''}`;
  const refs = [...new Set(fields)].map((name) => `<FieldRef Name="${escape(name)}"/>`).join('');
  return `<View><Query>${query}</Query><ViewFields>${refs}</ViewFields><RowLimit Paged="TRUE">${rowLimit}</RowLimit></View>`;
}

/** The column by which a view groups its rows. */
export function groupField(view: ViewInfo): string | undefined {
  const own = new DOMParser().parseFromString(`<Query>${view.query}</Query>`, 'text/xml').documentElement;
  return own.querySelector('GroupBy > FieldRef')?.getAttribute('Name') ?? undefined;
}

/** The sort that a view starts with, for the arrow in its head. */
export function ownSort(view: ViewInfo): Sort | undefined {
  const own = new DOMParser().parseFromString(`<Query>${view.query}</Query>`, 'text/xml').documentElement;
  const first = own.querySelector('OrderBy > FieldRef');
  const field = first?.getAttribute('Name');
  return field ? { field, descending: /^(false|0)$/i.test(first?.getAttribute('Ascending') ?? '') } : undefined;
}

function indexedFirst(filters: readonly Filter[]): readonly Filter[] {
  return [...filters].sort((a, b) => Number(b.field.indexed) - Number(a.field.indexed));
}

function condition(filter: Filter): string {
  const name = escape(filter.field.internalName);
  switch (filter.kind) {
    case 'choice':
      return isIn(`<FieldRef Name="${name}"/>`, 'Text', filter.values);
    case 'person':
      return isIn(`<FieldRef Name="${name}" LookupId="TRUE"/>`, 'Integer', filter.people.map(({ id }) => id));
    case 'date':
      return allOf([compareDay('Geq', name, filter.from), compareDay('Leq', name, filter.to)].filter((part) => part !== ''));
  }
}

function isIn(ref: string, type: string, values: readonly string[]): string {
  return `<In>${ref}<Values>${values.map((value) => `<Value Type="${type}">${escape(value)}</Value>`).join('')}</Values></In>`;
}

function compareDay(operator: 'Geq' | 'Leq', name: string, day: string | undefined): string {
  return day ? `<${operator}><FieldRef Name="${name}"/><Value Type="DateTime">${escape(day)}</Value></${operator}>` : '';
}

/** CAML joins two conditions at a time. */
function allOf(conditions: readonly string[]): string {
  return conditions.reduce((left, right) => `<And>${left}${right}</And>`);
}

function inner(query: Element, name: string): string {
  return query.querySelector(`:scope > ${name}`)?.innerHTML ?? '';
}

function outer(query: Element, name: string): string {
  return query.querySelector(`:scope > ${name}`)?.outerHTML ?? '';
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
