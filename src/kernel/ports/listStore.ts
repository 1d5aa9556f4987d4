import { Instant } from '../dates/calendarDate';
import { PersonId } from '../lists/columns';
import { AccessLevel, FieldsOf, ItemId, ItemOf, ListDeclaration, NewFields } from '../lists/defineList';
import { Page, Query } from '../lists/query';

/** Whom a single item is opened to, beside those who hold the list. */
export interface ItemGrant {
  readonly person: PersonId;
  readonly level: AccessLevel;
}

/** An item of which only some columns were asked for. */
export type ColumnsOf<L extends ListDeclaration, K extends keyof FieldsOf<L>> = Pick<FieldsOf<L>, K> & { readonly id: ItemId<L['name']> };

/** An earlier state of an item, or its present one. */
export interface ItemVersion<L extends ListDeclaration, K extends keyof FieldsOf<L>> {
  /** SharePoint's label, `12.0`. */
  readonly label: string;
  readonly at: Instant;
  /** Name of the person who made it. */
  readonly by: string;
  readonly fields: Pick<FieldsOf<L>, K>;
}

/** Columns whose earlier values can be asked for. */
export type PlainColumn<L extends ListDeclaration> = { [K in keyof L['columns'] & string]: L['columns'][K]['kind'] extends 'text' | 'note' | 'number' | 'yesNo' | 'choice' ? K : never }[keyof L['columns'] & string];

/**
 * The port to SharePoint's lists. Its errors are `StoreError`s (see storeError.ts) and nothing else.
 * Reads asked in the same moment travel together in one request. A refused request that is safe to repeat is repeated
 * (after `Retry-After`) before an error is thrown; a write is never repeated here, because only the caller knows whether it was done.
 */
export interface ListStore {
  find<L extends ListDeclaration>(list: L, query: Query<L>): Promise<Page<ItemOf<L>>>;
  /**
   * As `find`, reading these columns alone: for counts over thousands of items. What is left out is not sent, the item's stamp too,
   * so what comes back can be counted and not changed.
   */
  findColumns<L extends ListDeclaration, K extends keyof FieldsOf<L> & string>(list: L, query: Query<L>, columns: readonly K[]): Promise<Page<ColumnsOf<L, K>>>;
  /** Throws `notFound` for an item that is not there or may not be seen. Never answered from a cache. */
  get<L extends ListDeclaration>(list: L, id: ItemId<L['name']>): Promise<ItemOf<L>>;
  /** What these columns held, newest version first, the present one included. SharePoint keeps as many versions as the list says. */
  versions<L extends ListDeclaration, K extends PlainColumn<L> & keyof FieldsOf<L>>(list: L, id: ItemId<L['name']>, columns: readonly K[]): Promise<readonly ItemVersion<L, K>[]>;
  /** Throws `duplicate` when a unique column already has the value. */
  add<L extends ListDeclaration>(list: L, fields: NewFields<L>): Promise<ItemOf<L>>;
  /** Changes an item that is still as `etag` says. Throws `stale` when it is not. */
  update<L extends ListDeclaration>(list: L, id: ItemId<L['name']>, etag: string, fields: Partial<FieldsOf<L>>): Promise<ItemOf<L>>;
  /** Opens one item to these persons and to nobody else but the roles that the list itself grants. */
  restrict<L extends ListDeclaration>(list: L, id: ItemId<L['name']>, grants: readonly ItemGrant[]): Promise<void>;
  /** Puts an item back under the list's own permissions. */
  unrestrict<L extends ListDeclaration>(list: L, id: ItemId<L['name']>): Promise<void>;
}
