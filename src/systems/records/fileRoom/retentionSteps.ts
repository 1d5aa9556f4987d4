import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { takeStep } from '../../../kernel/lifecycle/takeStep';
import { Workplace } from '../../../kernel/ports/workplace';
import { PaperFile } from '../fileRoomLists';
import { withReopening } from '../retention/reopenings';
import { computedColumns } from '../retention/retentionOf';
import { readScheme } from '../scheme/readScheme';
import { FileOutcome, hindered } from './contract';
import { FileTransition, livedFile } from './lived';
import { retainedFields } from './retainedFields';

type Event = Partial<Pick<PaperFile, 'closedOn' | 'supersededOn' | 'personalInformationUsedOn' | 'reopenings'>>;

/** A file is closed: its retention counts from this day where its rule says so. Throws StoreError. */
export function close(work: Workplace, file: PaperFile, closedOn: CalendarDate, actionId: string): Promise<FileOutcome> {
  return takeEvent(work, file, 'close', { closedOn }, actionId);
}

/** A closed file is used again: its retention stops, and begins anew when it is closed next. Throws StoreError. */
export async function reopen(work: Workplace, file: PaperFile, reopened: CalendarDate, actionId: string): Promise<FileOutcome> {
  const reopenings = file.closedOn === null ? file.reopenings : withReopening(file.reopenings, { closed: file.closedOn, reopened });
  if (reopenings === undefined) return hindered({ because: 'reopeningsUnreadable' });
  return takeEvent(work, file, 'reopen', { closedOn: null, reopenings }, actionId);
}

export function supersede(work: Workplace, file: PaperFile, supersededOn: CalendarDate, actionId: string): Promise<FileOutcome> {
  return takeEvent(work, file, 'supersede', { supersededOn }, actionId);
}

/** Personal information is kept a year after its last use (R.R.O. 1990, Reg. 460, s. 5). Throws StoreError. */
export function usePersonalInformation(work: Workplace, file: PaperFile, personalInformationUsedOn: CalendarDate, actionId: string): Promise<FileOutcome> {
  return takeEvent(work, file, 'usePersonalInformation', { personalInformationUsedOn }, actionId);
}

/** Takes what somebody changed in the list as it stands; its dates are computed from it, never taken. Throws StoreError. */
export function acceptFile(work: Workplace, file: PaperFile, actionId: string): Promise<FileOutcome> {
  return takeEvent(work, file, 'accept', {}, actionId);
}

async function takeEvent(work: Workplace, file: PaperFile, transition: FileTransition, event: Event, actionId: string): Promise<FileOutcome> {
  const computed = computedColumns(retainedFields({ ...file, ...event }), await readScheme(work));
  const { reopenings: _said, ...days } = event;
  return takeStep(work, livedFile, transition, file, { changes: { ...event, ...computed }, data: { number: file.number, ...days, eligibleOn: computed.eligibleOn } }, actionId);
}
