import { beginUnderNext } from '../../../kernel/activity/numbered';
import { CalendarDate, yearOf } from '../../../kernel/dates/calendarDate';
import { takeFirstStep, takeStep } from '../../../kernel/lifecycle/takeStep';
import { Workplace } from '../../../kernel/ports/workplace';
import { PaperFile } from '../fileRoomLists';
import { computedColumns } from '../retention/retentionOf';
import { SchemeCode } from '../scheme/contract';
import { readScheme } from '../scheme/readScheme';
import { FileOutcome, NewFileOutcome } from './contract';
import { livedFile } from './lived';
import { newestFileNumbers } from './numbers';
import { retainedFields } from './retainedFields';

/** What is known of a file when it comes to the room. */
export interface FileFacts {
  readonly title: string;
  readonly volume: number | null;
  readonly seriesCode: SchemeCode;
  readonly branch: string | null;
  /** The day from which calendar and fiscal years count. */
  readonly datedOn: CalendarDate | null;
}
export interface NewFileFacts extends FileFacts {
  readonly homeLocation: string;
  /** For a file that was closed before it came. */
  readonly closedOn: CalendarDate | null;
}

/** Registers a file under the next number of the year, `F-2026-0001`, on its shelf. The same `actionId` always gives the same file. Throws StoreError. */
export async function registerFile(work: Workplace, facts: NewFileFacts, actionId: string): Promise<NewFileOutcome> {
  const today = work.clock.today();
  const scheme = await readScheme(work);
  const { homeLocation, seriesCode } = facts;
  const known = { ...facts, classifiedOn: today, currentLocation: homeLocation };
  const fields = { ...known, ...computedColumns(retainedFields(known), scheme) };
  return beginUnderNext(newestFileNumbers(work), `F-${yearOf(today)}-`, (number): Promise<NewFileOutcome> =>
    takeFirstStep(work, livedFile, 'register', { fields: { ...fields, number }, data: { number, seriesCode, location: homeLocation } }, actionId),
  );
}

/** Changes what is known of a file; its dates follow. Throws StoreError. */
export async function describeFile(work: Workplace, file: PaperFile, facts: FileFacts, actionId: string): Promise<FileOutcome> {
  const scheme = await readScheme(work);
  const isReclassified = facts.seriesCode !== file.seriesCode;
  const known = isReclassified ? { ...facts, classifiedOn: work.clock.today() } : facts;
  const changes = { ...known, ...computedColumns(retainedFields({ ...file, ...known }), scheme) };
  return takeStep(work, livedFile, 'describe', file, { changes, data: { number: file.number, seriesCode: facts.seriesCode, before: file.seriesCode } }, actionId);
}
