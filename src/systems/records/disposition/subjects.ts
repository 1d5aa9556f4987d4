import { HeldSubject } from '../holds/coverage';
import { PaperFile } from '../fileRoomLists';
import { SchemeCode } from '../scheme/contract';
import { RecordEntry } from './candidate';

/** A document or folder as holds see it. `branch` is that of its library, for one that has none of its own. */
export function subjectOfEntry({ item, facts }: RecordEntry, seriesCode: SchemeCode | null, branch: string | null): HeldSubject {
  return { key: facts.uniqueId, title: [item.title ?? '', facts.name].join(' ').trim(), place: facts.path, branch: item.branch ?? branch, seriesCode };
}

/** A paper file as holds see it. */
export function subjectOfPaper({ number, title, currentLocation, homeLocation, branch, seriesCode }: PaperFile): HeldSubject {
  return { key: number, title, place: [homeLocation, currentLocation ?? ''].join(' ').trim(), branch, seriesCode: codeOf(seriesCode) };
}

/** The column holds what was chosen in the scheme, which is where a code comes from. */
export function codeOf(column: string | null): SchemeCode | null {
  return column as SchemeCode | null;
}
