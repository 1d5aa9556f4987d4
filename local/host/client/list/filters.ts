import type { FieldInfo } from '../sharePoint/listInfo';

/** What a reader asks of one column. People go by their number in the site, days by `YYYY-MM-DD` of the site's calendar. */
export type Filter =
  | { readonly kind: 'choice'; readonly field: FieldInfo; readonly values: readonly string[] }
  | { readonly kind: 'person'; readonly field: FieldInfo; readonly people: readonly { readonly id: string; readonly title: string }[] }
  | { readonly kind: 'date'; readonly field: FieldInfo; readonly from?: string; readonly to?: string };

export type FilterKind = Filter['kind'];

/** How a column can be filtered, if at all. */
export function filterKind({ type }: FieldInfo): FilterKind | undefined {
  switch (type) {
    case 'Choice':
      return 'choice';
    case 'User':
    case 'UserMulti':
      return 'person';
    case 'DateTime':
      return 'date';
    default:
      return undefined;
  }
}

export function isEmpty(filter: Filter): boolean {
  switch (filter.kind) {
    case 'choice':
      return filter.values.length === 0;
    case 'person':
      return filter.people.length === 0;
    case 'date':
      return !filter.from && !filter.to;
  }
}

/** The filters with one column's replaced; an empty filter goes. */
export function withFilter(filters: readonly Filter[], filter: Filter): readonly Filter[] {
  const others = filters.filter(({ field }) => field.internalName !== filter.field.internalName);
  return isEmpty(filter) ? others : [...others, filter];
}

/** The values of a filter in words, for chips and for command sets. */
export function filterValues(filter: Filter): readonly string[] {
  switch (filter.kind) {
    case 'choice':
      return filter.values;
    case 'person':
      return filter.people.map(({ title }) => title);
    case 'date':
      return [`${filter.from ?? '…'} – ${filter.to ?? '…'}`];
  }
}
