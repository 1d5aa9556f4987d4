import { Instant } from '../dates/calendarDate';
import { Person } from '../lists/columns';
import { ItemOf, LibraryDeclaration } from '../lists/defineList';
import { Page, PageMark, Query } from '../lists/query';

/** What SharePoint knows of a document or a folder of any library. */
export interface EntryFacts {
  /** SharePoint's own id of the file or folder. Stays when it is renamed or moved within the site. */
  readonly uniqueId: string;
  readonly kind: 'document' | 'folder';
  readonly name: string;
  /** From the root of the server. */
  readonly path: string;
  /** Bytes; 0 for a folder. */
  readonly size: number;
  readonly createdBy: Person;
}

/** A document or folder with what our columns say of it. */
export interface LibraryEntry<L extends LibraryDeclaration = LibraryDeclaration> {
  readonly item: ItemOf<L>;
  readonly facts: EntryFacts;
}

/** A document library of the site, whoever made it. */
export interface LibraryFacts {
  /** Last part of its address. */
  readonly name: string;
  readonly title: string;
  /** From the root of the server. */
  readonly path: string;
  /** Documents and folders. */
  readonly count: number;
}

/** An entry of any library, with none of our columns. */
export interface PlainEntry {
  readonly facts: EntryFacts;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  readonly modifiedBy: Person;
}

/**
 * The port to what lies in document libraries, folders in folders. Errors are `StoreError`s as with lists. Reads see what the person may see.
 */
export interface Repository {
  /** Libraries that people keep documents in; not the site's own (pages, assets, styles). */
  libraries(): Promise<readonly LibraryFacts[]>;
  /** A question to the columns, as `ListStore.find`, answered with what SharePoint knows of each entry. */
  find<L extends LibraryDeclaration>(library: L, query: Query<L>): Promise<Page<LibraryEntry<L>>>;
  /** All documents and folders by number, 500 at a time: works in a library of any size. */
  all<L extends LibraryDeclaration>(library: L, after?: PageMark): Promise<Page<LibraryEntry<L>>>;
  /** The same for a library that is not under the scheme, by its path. */
  plain(libraryPath: string, after?: PageMark): Promise<Page<PlainEntry>>;
  /** What lies in a folder (path from the root of the server), in its folders too. */
  within<L extends LibraryDeclaration>(library: L, folderPath: string): Promise<readonly LibraryEntry<L>[]>;
  /** The folders at these paths (from the root of the server). One that is not there, or may not be seen, is left out. Asked in one moment, they travel together. */
  folders<L extends LibraryDeclaration>(library: L, paths: readonly string[]): Promise<readonly LibraryEntry<L>[]>;
  /** Never answered from a cache. Throws `notFound` for an entry that was deleted, moved to another library, or may not be seen. */
  get<L extends LibraryDeclaration>(library: L, id: ItemOf<L>['id']): Promise<LibraryEntry<L>>;
  /** Where a document or folder is now, in any library of the site. Throws `notFound`. */
  locate(uniqueId: string, kind: EntryFacts['kind']): Promise<{ readonly path: string; readonly name: string; readonly library: string; readonly id: number }>;
  read(path: string): Promise<Uint8Array>;
  /** Deletes for good, past the recycle bin: a document, or a folder that is empty. Throws `stale` when it changed since `etag`, `notFound` when it is gone. */
  remove<L extends LibraryDeclaration>(library: L, id: ItemOf<L>['id'], etag: string): Promise<void>;
}
