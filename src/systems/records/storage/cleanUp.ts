import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { duplicates } from './duplicates';
import { StoredFile } from './storedFile';
import { untouchedYears } from './tally';
import { addYears } from './years';

/** Why an owner should look at a file. */
export type CleanUpReason = 'duplicate' | 'untouched' | 'eligible' | 'transitory';

export interface CleanUpLine {
  readonly file: StoredFile;
  readonly reasons: readonly CleanUpReason[];
}

/** What each owner should look at, by owner; the one that was there first of several same files is no duplicate. Files longest untouched come first. */
export function cleanUpByOwner(files: readonly StoredFile[], today: CalendarDate): ReadonlyMap<string, readonly CleanUpLine[]> {
  const extra = new Set(duplicates(files).flatMap(({ files: same }) => same.slice(1)));
  const end = addYears(today, -untouchedYears[1]);
  const byOwner = new Map<string, CleanUpLine[]>();
  for (const file of files) {
    const reasons: CleanUpReason[] = [];
    if (extra.has(file)) reasons.push('duplicate');
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
