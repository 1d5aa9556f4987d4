import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { duplicates } from './duplicates';
import { StoredFile } from './storedFile';
import { untouchedYears } from './tally';
import { addYears } from './years';

/** Why an owner should look at a file. */
export type CleanUpReason = 'duplicate' | 'sameNameAndSize' | 'untouched' | 'eligible' | 'transitory';

export interface CleanUpLine {
  readonly file: StoredFile;
  readonly reasons: readonly CleanUpReason[];
}

/** What each owner should look at, by owner; the one that was there first of several same files is no duplicate. Only their content tells that files are the same: by name and size it is a guess, and said so. Files longest untouched come first. */
export function cleanUpByOwner(files: readonly StoredFile[], today: CalendarDate): ReadonlyMap<string, readonly CleanUpLine[]> {
  const extra = new Map(duplicates(files).flatMap(({ files: same, by }) => same.slice(1).map(file => [file, by === 'content' ? 'duplicate' : 'sameNameAndSize'] as const)));
  const end = addYears(today, -untouchedYears[1]);
  const byOwner = new Map<string, CleanUpLine[]>();
  for (const file of files) {
    const reasons: CleanUpReason[] = [];
    const copy = extra.get(file);
    if (copy) reasons.push(copy);
    if (file.changedOn < end) reasons.push('untouched');
    if (file.says === 'eligible' || file.says === 'transitory') reasons.push(file.says);
    if (reasons.length === 0) continue;
    const lines = byOwner.get(file.owner);
    if (lines) lines.push({ file, reasons });
    else byOwner.set(file.owner, [{ file, reasons }]);
  }
  for (const lines of byOwner.values()) lines.sort((a, b) => (a.file.changedOn < b.file.changedOn ? -1 : 1));
  return new Map([...byOwner].sort(([a], [b]) => a.localeCompare(b)));
}
