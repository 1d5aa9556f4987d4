import { CalendarDate, daysBetween } from '../../../kernel/dates/calendarDate';
import { inTurn, ItemResult, Turns } from '../../../kernel/inTurn';
import { takeStep } from '../../../kernel/lifecycle/takeStep';
import { Workplace } from '../../../kernel/ports/workplace';
import { PaperFile } from '../fileRoomLists';
import { settingsOf } from '../settings/readSettings';
import { FileOutcome } from './contract';
import { livedFile } from './lived';
import { tellOverdue } from './notices';

/** How late a loan is, and whether a notice is due. Days are calendar days. */
export interface Lateness {
  readonly daysLate: number;
  /** How many notices the days that passed call for. */
  readonly calledFor: number;
  /** True when fewer were sent. */
  readonly isNoticeDue: boolean;
}

/** `reminderDays`: days after the due date, rising. */
export function latenessOf({ dueOn, reminders }: Pick<PaperFile, 'dueOn' | 'reminders'>, today: CalendarDate, reminderDays: readonly number[]): Lateness {
  const daysLate = dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today));
  const calledFor = reminderDays.filter(days => daysLate >= days).length;
  return { daysLate, calledFor, isNoticeDue: calledFor > (reminders ?? 0) };
}

/** Sends an overdue notice to whoever has the file. Notices that were missed are not sent one after the other: this one counts for them. Throws StoreError. */
export async function remind(work: Workplace, file: PaperFile, actionId: string): Promise<FileOutcome> {
  const { reminderDays } = await settingsOf(work);
  const { calledFor, daysLate } = latenessOf(file, work.clock.today(), reminderDays);
  const reminders = Math.max((file.reminders ?? 0) + 1, calledFor);
  const outcome = await takeStep(work, livedFile, 'remind', file, { changes: { reminders }, data: { number: file.number, reminders, daysLate } }, actionId);
  return outcome.kind === 'done' ? { ...outcome, mail: await tellOverdue(work, outcome.item) } : outcome;
}

/** One notice for each loan, one after the other: what fails for one stops none of the others. Safe to repeat under the same id. Throws StoreError. */
export function remindAll(work: Workplace, files: readonly PaperFile[], actionId: string, turns: Turns<FileOutcome>): Promise<readonly ItemResult<PaperFile, FileOutcome>[]> {
  return inTurn(files, ({ number }) => number, file => remind(work, file, `${actionId}:${file.number}`), turns);
}
