import { CalendarDate, latest } from '../../../kernel/dates/calendarDate';
import { PaperFile } from '../fileRoomLists';

/** When everything in a box may be disposed of, holds aside. A box waits for its latest file. */
export type BoxEligibility =
  | { readonly kind: 'empty' }
  /** These files have no date yet, or none ever. */
  | { readonly kind: 'waits'; readonly files: readonly PaperFile[] }
  | { readonly kind: 'from'; readonly on: CalendarDate };

/** `files` are those that belong to the box, disposed ones left out. */
export function boxEligibility(files: readonly PaperFile[]): BoxEligibility {
  if (files.length === 0) return { kind: 'empty' };
  const undated = files.filter(({ eligibleOn }) => eligibleOn === null);
  if (undated.length > 0) return { kind: 'waits', files: undated };
  const [first, ...others] = files.flatMap(({ eligibleOn }) => (eligibleOn === null ? [] : [eligibleOn]));
  return { kind: 'from', on: latest(first, ...others) };
}

/** Files that belong to a box and are not in it: charged out, missing, or on their shelf. */
export function awayFromBox(files: readonly PaperFile[]): readonly PaperFile[] {
  return files.filter(({ status }) => status !== 'boxed' && status !== 'disposed');
}
