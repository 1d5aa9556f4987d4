import type { Caller, Guid } from '../contract';

/** What was recycled, as the bin shows it. */
export interface DeletedRow {
  readonly id: Guid;
  readonly title: string;
  /** Server-relative, without the leaf. */
  readonly directory: string;
  readonly leaf: string;
  readonly kind: 'file' | 'folder' | 'item';
  readonly authorId: number;
  readonly deletedById: number;
  readonly deletedAt: string;
  /** Bytes. */
  readonly size: number;
}

/** The recycle bin of the site. Everybody sees what they recycled themselves, who manages the web sees all. */
export interface RecycleBinStore {
  /** Newest first. */
  deletedItems(caller: Caller): readonly DeletedRow[];
  /**
   * Puts an item back under its number, with its versions and, of a page, what readers saw of it. Permissions of its own are gone: it takes over
   * those of its place. Throws when its name is taken by now or its folder is gone.
   */
  restoreDeleted(caller: Caller, id: Guid): void;
  /** Gone for good. */
  forgetDeleted(caller: Caller, id: Guid): void;
}
