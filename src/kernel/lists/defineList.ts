import { Brand } from '../brand';
import { Instant } from '../dates/calendarDate';
import { RoleId } from '../roles';
import { Bilingual } from '../text';
import { Column, ColumnKind, Person } from './columns';
import { ViewDeclaration } from './views';

export type Columns = Readonly<Record<string, Column>>;

/**
 * What a role may do in a list.
 * `read` sees. `add` sees and makes new items, and never changes or removes one: the level of an Activity list.
 * `work` sees, makes and changes items, but removes none. `lead` is `work` and may open single items to persons.
 * `keep` is `add` and sees every item of a list where others see only their own. `full` is everything, removal too.
 */
export type AccessLevel = 'read' | 'add' | 'work' | 'lead' | 'keep' | 'full';

export interface ListPermissions {
  /** Roles that reach the whole list. A role that is not named gets in by single items only, or not at all. */
  readonly grants: Readonly<Partial<Record<RoleId, AccessLevel>>>;
  /** True when a person sees only the items that they made themselves (SharePoint's read security), unless they keep the list. */
  readonly ownItemsOnly?: boolean;
  /** True where no group may delete: set-up takes the right from whoever was given it. An administrator of the site collection keeps it. */
  readonly nobodyDeletes?: boolean;
}

/** Ids of the SPFx components that the list's own pages use. */
export interface ListComponents {
  /** Field customizers, by column name. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly commandSets?: readonly string[];
  /** Form customizer for new, edit and view. */
  readonly form?: string;
}

export interface ListDeclaration<Name extends string = string, C extends Columns = Columns> {
  /** Part of the list's address, and its only name in the code. Never shown. */
  readonly name: Name;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly columns: C;
  readonly views: readonly ViewDeclaration[];
  readonly permissions: ListPermissions;
  readonly components: ListComponents;
  /** `library` holds files in folders; its columns describe them. `sitePages` is the site's own library of pages, which gets columns and is never made. */
  readonly template: 'list' | 'library' | 'sitePages';
  /** A library that people made: it is never made here, and keeps its name, the view that it opens with and whoever reaches it. */
  readonly keepsName?: boolean;
}

/** A document library: what a `DocumentStore` keeps files in. */
export type LibraryDeclaration<Name extends string = string, C extends Columns = Columns> = ListDeclaration<Name, C> & { readonly template: 'library' };

/** The site's library of pages, with columns of ours beside SharePoint's. */
export type SitePagesDeclaration<C extends Columns = Columns> = ListDeclaration<'SitePages', C> & { readonly template: 'sitePages' };

/** The number of an item in one list; another list's number is another type. */
export type ItemId<Name extends string = string> = Brand<number, `ItemId:${Name}`>;

type ValueOf<C> = C extends Column<infer _Kind, infer Value, infer Required, infer _Reach, infer _Growing> ? (Required extends true ? Value : Value | null) : never;

/** The columns of an item as the domain reads them. */
export type FieldsOf<L> = L extends ListDeclaration<infer _Name, infer C> ? { readonly [K in keyof C]: ValueOf<C[K]> } : never;
type RequiredKeys<F> = { [K in keyof F]-?: null extends F[K] ? never : K }[keyof F];
/** What a new item must and may be given. */
export type NewFields<L> = Pick<FieldsOf<L>, RequiredKeys<FieldsOf<L>>> & Partial<FieldsOf<L>>;

/** What SharePoint itself knows of every item. */
export interface ItemStamp<Name extends string = string> {
  readonly id: ItemId<Name>;
  /** Sent back with a change, so that a change made meanwhile is noticed. */
  readonly etag: string;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  readonly modifiedBy: Person;
}

export type ItemOf<L> = L extends ListDeclaration<infer Name, infer _C> ? ItemStamp<Name> & FieldsOf<L> : never;

/**
 * Declares a list once. Types, columns, indexes, views and permissions all follow from it.
 * Column names must not be those SharePoint uses itself; `title` is the item's own Title column and must be declared as text.
 */
export function defineList<const Name extends string, const C extends Columns>(
  name: Name,
  declaration: Omit<ListDeclaration<Name, C>, 'name' | 'components' | 'template'> & { readonly components?: ListComponents },
): ListDeclaration<Name, C> {
  return { name, components: {}, template: 'list', ...declaration };
}

/** Columns of files: reached through a file, SharePoint gives moments without a zone and persons without a name. */
type FileColumns = Readonly<Record<string, Column<Exclude<ColumnKind, 'moment' | 'person'>>>>;

/** Declares a document library as `defineList` declares a list. `title` describes the file; its name is SharePoint's own. */
export function defineLibrary<const Name extends string, const C extends FileColumns>(
  name: Name,
  declaration: Omit<ListDeclaration<Name, C>, 'name' | 'components' | 'template'> & { readonly components?: ListComponents },
): LibraryDeclaration<Name, C> {
  return { ...defineList(name, declaration), template: 'library' };
}

/**
 * Declares columns of ours on the site's own library of pages. `title` is there already. The library keeps its name and whoever it is open to;
 * the roles that are named get in besides.
 */
export function defineSitePages<const C extends Columns>(
  declaration: Omit<ListDeclaration<'SitePages', C>, 'name' | 'components' | 'template'> & { readonly components?: ListComponents },
): SitePagesDeclaration<C> {
  return { ...defineList('SitePages', declaration), template: 'sitePages' };
}

/** Where a list lies in its site: libraries lie at its root. */
export function placeInSite({ name, template }: Pick<ListDeclaration, 'name' | 'template'>): string {
  return template === 'list' ? `Lists/${name}` : name;
}

/** The name under which SharePoint keeps a column: PascalCase of the name in the code. */
export function internalName(column: string): string {
  return column.charAt(0).toUpperCase() + column.slice(1);
}
