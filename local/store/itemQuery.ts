export type Scalar = string | number | boolean | null;
export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
/** `field` is an internal name; `sub` the property of the lookup or person it points to (`Id`, `EMail`, `Title`, ...). */
export interface FieldRef { readonly field: string; readonly sub?: string }
export type Predicate =
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Predicate[] }
  | { readonly kind: 'not'; readonly term: Predicate }
  | { readonly kind: 'compare'; readonly ref: FieldRef; readonly op: Comparison; readonly value: Scalar }
  | { readonly kind: 'isNull' | 'isNotNull'; readonly ref: FieldRef }
  | { readonly kind: 'startsWith' | 'contains'; readonly ref: FieldRef; readonly value: string }
  | { readonly kind: 'in'; readonly ref: FieldRef; readonly values: readonly Scalar[] }
  | { readonly kind: 'datePart'; readonly ref: FieldRef; readonly part: 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second'; readonly op: Comparison; readonly value: number };

export interface OrderTerm { readonly ref: FieldRef; readonly descending: boolean }

export interface ItemQuery {
  readonly where?: Predicate;
  readonly orderBy: readonly OrderTerm[];
  /** Groups of a view: sorted before `orderBy`, and refused on a list past the threshold, indexed or not. */
  readonly groupBy?: readonly OrderTerm[];
  /** At most 5,000. */
  readonly top: number;
  /** Continue after the item with this id, whose order values were these (from `Paged=TRUE&p_<Field>=…&p_ID=…`). */
  readonly after?: { readonly id: number; readonly orderValues: Readonly<Record<string, string>> };
  /** Lookup and person columns that are projected: each costs one of the 12 joins. */
  readonly projected: readonly FieldRef[];
  /** OData refuses an unindexed filter past the threshold; CAML silently answers from the first 5,000 items. */
  readonly dialect: 'odata' | 'caml';
  /** Of a library: only what lies right in the folder at this server-relative path. */
  readonly folder?: string;
}
