import { Column, ColumnKind, IndexReach, Person, PersonId } from './columns';
import { Condition } from './conditions';
import { ListDeclaration } from './defineList';

/** A person is asked for by number. */
type Asked<Value> = Value extends Person ? PersonId : Value;
type Held<C> = C extends Column<ColumnKind, infer Value, boolean, IndexReach, unknown> ? Asked<Value> : never;
type GrowingOf<C> = C extends Column<ColumnKind, unknown, boolean, IndexReach, infer Growing> ? Growing : never;
type ColumnsOf<L> = L extends ListDeclaration<infer _Name, infer C> ? C : never;

type FewKeys<C> = { [K in keyof C]: C[K] extends { readonly reach: 'few' } ? K : never }[keyof C];
type IndexedKeys<C> = { [K in keyof C]: C[K] extends { readonly reach: 'few' | 'many' } ? K : never }[keyof C];
type IndexedDateKeys<C> = { [K in IndexedKeys<C>]: C[K] extends { readonly kind: 'date' | 'moment' } ? K : never }[IndexedKeys<C>];
type BoundedChoiceKeys<C> = { [K in IndexedKeys<C>]: C[K] extends { readonly kind: 'choice' } ? ([GrowingOf<C[K]>] extends [never] ? never : K) : never }[IndexedKeys<C>];
type FilterableKeys<C> = { [K in keyof C]: C[K] extends { readonly kind: 'note' } ? never : K }[keyof C];

interface Between<Value> {
  readonly is: 'between';
  readonly from: Value;
  readonly to: Value;
}
type Current<C> = Exclude<Held<C>, GrowingOf<C>>;

/** The condition that keeps a query under the list view threshold for as long as the list lives. At least one is asked. */
type SafeCondition<C> =
  | { [K in FewKeys<C>]: { readonly [P in K]: Condition<Held<C[P]>> } }[FewKeys<C>]
  | { [K in IndexedDateKeys<C>]: { readonly [P in K]: Between<Held<C[P]>> } }[IndexedDateKeys<C>]
  | { [K in BoundedChoiceKeys<C>]: { readonly [P in K]: Current<C[P]> | readonly Current<C[P]>[] } }[BoundedChoiceKeys<C>];

export type Where<L> = SafeCondition<ColumnsOf<L>> & { readonly [K in IndexedKeys<ColumnsOf<L>>]?: Condition<Held<ColumnsOf<L>[K]>> };

/**
 * A question to a list. `where` takes indexed columns only, and at least one condition that can't come to match more than
 * SharePoint's 5,000 items: a column of few matches, two ends of a date, or a choice that does not grow.
 * `and` narrows that answer by any other column that SharePoint can filter.
 */
export interface Query<L> {
  readonly where: Where<L>;
  readonly and?: { readonly [K in FilterableKeys<ColumnsOf<L>>]?: Condition<Held<ColumnsOf<L>[K]>> };
  readonly orderBy?: { readonly column: IndexedKeys<ColumnsOf<L>> & string; readonly descending?: boolean };
  /** Items of one page, 100 unless said, at most 5,000. */
  readonly top?: number;
  /** `next` of the page before. */
  readonly after?: PageMark;
}

/** Where a page ended. Opaque: what it says is the store's own. */
export interface PageMark {
  readonly mark: string;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: PageMark;
}

/** The same question with the types of the columns forgotten, as the store's implementation reads it. */
export interface UntypedQuery {
  readonly where: Readonly<Record<string, unknown>>;
  readonly and?: Readonly<Record<string, unknown>>;
  readonly orderBy?: { readonly column: string; readonly descending?: boolean };
  readonly top?: number;
  readonly after?: PageMark;
}
