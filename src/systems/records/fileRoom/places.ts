import { addDays } from '../../../kernel/dates/calendarDate';
import { takeStep } from '../../../kernel/lifecycle/takeStep';
import { Workplace } from '../../../kernel/ports/workplace';
import { PaperFile } from '../fileRoomLists';
import { FileOutcome, hindered } from './contract';
import { boxNumbered } from './findFiles';
import { livedFile } from './lived';
import { inNoHands } from './loans';
import { thenServeNext } from './requests';

/** Days after which a missing file is looked for again. */
const lookAgainDays = 30;

/** A file is not where it should be. A box that it belongs to keeps it on its list. Throws StoreError. */
export function reportMissing(work: Workplace, file: PaperFile, note: string | null, actionId: string): Promise<FileOutcome> {
  const today = work.clock.today();
  const changes = { ...inNoHands, currentLocation: null, missingSince: today, missingNote: note, dueOn: addDays(today, lookAgainDays) };
  return takeStep(work, livedFile, 'reportMissing', file, { changes, data: { number: file.number, before: file.status, lastHolder: file.assignedTo?.name ?? null } }, actionId);
}

/** A missing file was found, and stands at this place. Throws StoreError. */
export async function find(work: Workplace, file: PaperFile, location: string, actionId: string): Promise<FileOutcome> {
  const changes = { currentLocation: location, missingSince: null, missingNote: null, dueOn: null };
  const outcome = await takeStep(work, livedFile, 'find', file, { changes, data: { number: file.number, location } }, actionId);
  return thenServeNext(work, outcome, actionId);
}

/** Gives a file another home, where it stands from now on. Throws StoreError. */
export function move(work: Workplace, file: PaperFile, location: string, actionId: string): Promise<FileOutcome> {
  const changes = { homeLocation: location, currentLocation: location };
  return takeStep(work, livedFile, 'move', file, { changes, data: { number: file.number, location, before: file.currentLocation } }, actionId);
}

/** Puts a file into a box that is being packed. Throws StoreError. */
export async function pack(work: Workplace, file: PaperFile, boxNumber: string, actionId: string): Promise<FileOutcome> {
  const box = await boxNumbered(work, boxNumber);
  if (!box) return hindered({ because: 'notThere', what: boxNumber });
  if (box.status !== 'open' && file.lastActionId !== actionId) return hindered({ because: 'boxNotOpen', box: box.number });
  const changes = { box: box.number, currentLocation: box.number };
  return takeStep(work, livedFile, 'pack', file, { changes, data: { number: file.number, box: box.number } }, actionId);
}

/** Takes a file out of its box for good, back to its home. Throws StoreError. */
export async function unpack(work: Workplace, file: PaperFile, actionId: string): Promise<FileOutcome> {
  const box = file.box === null ? null : await boxNumbered(work, file.box);
  if (box && box.status !== 'open' && file.lastActionId !== actionId) return hindered({ because: 'boxNotOpen', box: box.number });
  const changes = { box: null, currentLocation: file.homeLocation };
  const outcome = await takeStep(work, livedFile, 'unpack', file, { changes, data: { number: file.number, box: file.box, location: file.homeLocation } }, actionId);
  return thenServeNext(work, outcome, actionId);
}
