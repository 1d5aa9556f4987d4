import { CalendarDate } from '../../../kernel/dates/calendarDate';

/** What a schedule says of a document, as far as it is known. `unknown`: a place that is not under the scheme. */
export type ScheduleSays = 'eligible' | 'keeps' | 'transitory' | 'unclassified' | 'unknown';

/** A file, wherever it lies: in a library, or on a shared drive of which a listing was read. */
export interface StoredFile {
  /** Folders and name, separated by `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly changedOn: CalendarDate;
  /** Who answers for it; empty where nobody is named. */
  readonly owner: string;
  readonly says: ScheduleSays;
  /** Of its content, where a listing has one. */
  readonly checksum?: string;
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
