import type { Caller, FileEntry, Guid, StoredValue } from '../contract';

/** How a file that was checked out comes back: as the next draft, put before the readers, or over the version it was taken from. */
export type CheckIn = 'minor' | 'major' | 'overwrite';

/** A new page of the library of pages. Without a name it gets one of random letters, as in SharePoint. */
export interface NewPage {
  /** Within the library: `News.aspx`, or `Templates/News.aspx`. */
  readonly name?: string;
  readonly values: Readonly<Record<string, StoredValue>>;
  /** A page that its maker goes on writing is checked out to them. */
  readonly checkedOut: boolean;
}

/**
 * Drafts of libraries that keep minor versions (0.1, 0.2, 1.0, 1.1, ...). Readers see the version that was published last, and nothing of what
 * never was. Every change of a file that somebody else has checked out is refused with 423.
 */
export interface DraftStore {
  /** The present version becomes the next whole one, and readers see it. A published one stays as it is. */
  publish(caller: Caller, listId: Guid, itemId: number, comment: string): FileEntry;
  /** The published version becomes a draft again and readers lose it; a date set for publishing is taken back. */
  unpublish(caller: Caller, listId: Guid, itemId: number, comment: string): FileEntry;
  /** Does nothing for a file that the caller has already. */
  checkOut(caller: Caller, listId: Guid, itemId: number): FileEntry;
  checkIn(caller: Caller, listId: Guid, itemId: number, comment: string, kind: CheckIn): FileEntry;
  /** Back to what was there before the file was checked out. Who manages the list may do it for somebody else. */
  undoCheckOut(caller: Caller, listId: Guid, itemId: number): FileEntry;
}

/** The library of pages that every site has. */
export interface PageStore {
  addPage(caller: Caller, page: NewPage): FileEntry;
  /**
   * Writes columns of a page, those too that a change of the item passes over. The first title names a page that had none. `ifMatch` is the raw
   * header; `checksIn` gives a page that is checked out back as a draft.
   */
  savePage(caller: Caller, itemId: number, ifMatch: string, values: Readonly<Record<string, StoredValue>>, checksIn: boolean): FileEntry;
  /** News from now on (when published already, else with its next publishing), or an ordinary page again. No new version is made. */
  setNews(caller: Caller, itemId: number, isNews: boolean): FileEntry;
  /** Readers see the present draft from this instant on, without anybody doing anything. `at` is stored form, `2026-03-05T17:00:00Z`. */
  schedulePublish(caller: Caller, itemId: number, at: string): FileEntry;
}
