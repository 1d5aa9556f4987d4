import { beginUnderNext } from '../../../kernel/activity/numbered';
import { addDays, CalendarDate, yearOf } from '../../../kernel/dates/calendarDate';
import { takeFirstStep, takeStep } from '../../../kernel/lifecycle/takeStep';
import { Workplace } from '../../../kernel/ports/workplace';
import { Box } from '../fileRoomLists';
import { awayFromBox, boxEligibility } from './boxEligibility';
import { BoxOutcome, Hindered, hindered, NewBoxOutcome } from './contract';
import { filesOfBox } from './findFiles';
import { livedBox } from './lived';
import { newestBoxNumbers } from './numbers';

/** Days after which somebody looks at a box that has not gone on. */
const lookDays = { open: 90, listed: 14, accepted: 14, recalled: 7 } as const;

export interface NewBoxFacts {
  /** What the box holds, in a few words. */
  readonly title: string;
  readonly homeLocation: string;
}

/** Opens a box under the next number of the year, `B-2026-0001`. The same `actionId` always gives the same box. Throws StoreError. */
export function openBox(work: Workplace, { title, homeLocation }: NewBoxFacts, actionId: string): Promise<NewBoxOutcome> {
  const today = work.clock.today();
  return beginUnderNext(newestBoxNumbers(work), `B-${yearOf(today)}-`, (number): Promise<NewBoxOutcome> => {
    const fields = { number, title, homeLocation, openedOn: today, dueOn: dayFor(work, 'open') };
    return takeFirstStep(work, livedBox, 'openBox', { fields, data: { number, location: homeLocation } }, actionId);
  });
}

/** Puts a box on a transfer list. Refused while it is empty, or a file of it is charged out, missing or on its shelf. Throws StoreError. */
export async function listBox(work: Workplace, box: Box, transferList: string, actionId: string): Promise<BoxOutcome> {
  return whenWhole(work, box, actionId, () => takeStep(work, livedBox, 'list', box, { changes: { transferList, dueOn: dayFor(work, 'listed') }, data: { number: box.number, transferList } }, actionId));
}

export function unlistBox(work: Workplace, box: Box, actionId: string): Promise<BoxOutcome> {
  return takeStep(work, livedBox, 'unlist', box, { changes: { transferList: null, dueOn: dayFor(work, 'open') }, data: { number: box.number, transferList: box.transferList } }, actionId);
}

/** The storage takes a box, under a number of its own where it gives one. Throws StoreError. */
export function acceptBox(work: Workplace, box: Box, storageNumber: string | null, actionId: string): Promise<BoxOutcome> {
  return takeStep(work, livedBox, 'accept', box, { changes: { storageNumber, dueOn: dayFor(work, 'accepted') }, data: { number: box.number, storageNumber } }, actionId);
}

/** A box leaves the room. Its files are looked at again: one may have been charged out or gone missing since it was listed. Throws StoreError. */
export async function sendBox(work: Workplace, box: Box, actionId: string): Promise<BoxOutcome> {
  const sentOn = work.clock.today();
  return whenWhole(work, box, actionId, eligibleOn => takeStep(work, livedBox, 'send', box, { changes: { sentOn, dueOn: eligibleOn }, data: { number: box.number, sentOn, transferList: box.transferList } }, actionId));
}

export function recallBox(work: Workplace, box: Box, actionId: string): Promise<BoxOutcome> {
  return takeStep(work, livedBox, 'recall', box, { changes: { dueOn: dayFor(work, 'recalled') }, data: { number: box.number } }, actionId);
}

/** A recalled box stands in the room again and is open: it needs a transfer list of its own to leave again. Throws StoreError. */
export function bringBack(work: Workplace, box: Box, location: string, actionId: string): Promise<BoxOutcome> {
  const changes = { homeLocation: location, sentOn: null, transferList: null, dueOn: dayFor(work, 'open') };
  return takeStep(work, livedBox, 'bringBack', box, { changes, data: { number: box.number, location } }, actionId);
}

/** A box whose files were all taken out or disposed of. Throws StoreError. */
export async function emptyBox(work: Workplace, box: Box, actionId: string): Promise<BoxOutcome> {
  const files = await filesOfBox(work, box.number);
  if (files.length > 0 && box.lastActionId !== actionId) return hindered({ because: 'boxNotEmpty', files });
  return takeStep(work, livedBox, 'empty', box, { changes: { dueOn: null }, data: { number: box.number } }, actionId);
}

/** Goes on when everything that belongs to a box lies in it. `eligibleOn`: the day from which all of it may be disposed of, where it is known. */
async function whenWhole(work: Workplace, box: Box, actionId: string, goOn: (eligibleOn: CalendarDate | null) => Promise<BoxOutcome>): Promise<BoxOutcome> {
  const files = await filesOfBox(work, box.number);
  const hindrance = box.lastActionId === actionId ? undefined : notWhole(files);
  if (hindrance) return hindrance;
  const eligibility = boxEligibility(files);
  return goOn(eligibility.kind === 'from' ? eligibility.on : null);
}

function notWhole(files: Awaited<ReturnType<typeof filesOfBox>>): Hindered | undefined {
  if (files.length === 0) return hindered({ because: 'boxEmpty' });
  const away = awayFromBox(files);
  return away.length > 0 ? hindered({ because: 'filesAway', files: away }) : undefined;
}

function dayFor({ clock }: Pick<Workplace, 'clock'>, state: keyof typeof lookDays): CalendarDate {
  return addDays(clock.today(), lookDays[state]);
}
