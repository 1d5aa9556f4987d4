import { Instant } from '../dates/calendarDate';
import { Person } from '../lists/columns';
import { FieldsOf, ItemId, LibraryDeclaration } from '../lists/defineList';

/** A file in a library. `path` is its address from the root of the server, for a link. */
export interface StoredFile<L extends LibraryDeclaration = LibraryDeclaration> {
  readonly id: ItemId<L['name']>;
  readonly name: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly etag: string;
  readonly modifiedAt: Instant;
  readonly modifiedBy: Person;
  /** What the library's columns say of it. */
  readonly fields: FieldsOf<L>;
}

/**
 * The port to document libraries. A folder is named by one word without a slash, or '' for the library itself. Its errors are `StoreError`s:
 * `duplicate` for a name that is taken, `notFound`, `denied`, `invalid` for a name SharePoint refuses, `disconnected` when the answer was lost.
 * As with lists, a write is never repeated here by itself.
 */
export interface DocumentStore {
  /** Makes a folder that is not there yet. Safe to repeat. */
  ensureFolder(library: LibraryDeclaration, folder: string): Promise<void>;
  /** The files of a folder by name; none for a folder that is not there. */
  files<L extends LibraryDeclaration>(library: L, folder: string): Promise<readonly StoredFile<L>[]>;
  read(library: LibraryDeclaration, folder: string, name: string): Promise<Uint8Array>;
  /**
   * Keeps a new file and says in its columns what it is. Throws `duplicate` when the folder has another file of this name. Safe to repeat: the
   * same content with the same columns, or with columns that were not yet written when the first try broke off, is the same file.
   */
  add<L extends LibraryDeclaration>(library: L, folder: string, name: string, content: Uint8Array, fields: Partial<FieldsOf<L>>): Promise<StoredFile<L>>;
}
