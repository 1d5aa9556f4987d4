import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { takeStep } from '../../../kernel/lifecycle/takeStep';
import { Person } from '../../../kernel/lists/columns';
import { Workplace } from '../../../kernel/ports/workplace';
import { PaperFile } from '../fileRoomLists';
import { FileOutcome, Hindered, hindered } from './contract';
import { boxNumbered } from './findFiles';
import { livedFile } from './lived';
import { tellHolder } from './notices';
import { aheadOf, queueOf } from './queue';
import { collect, thenServeNext } from './requests';

/** To whom a file goes. Rules 2.4: a charge-out shows borrower, telephone and date. */
export interface LoanFacts {
  /** A person, or an address that the directory is asked for. */
  readonly borrower: Person | string;
  readonly phone: string | null;
  readonly dueOn: CalendarDate;
  /** Said when somebody else in the queue is passed over. */
  readonly outOfTurn: boolean;
}

/** Hands a file over. Whoever asked for it first has it first, unless it is said otherwise. The borrower's own request is closed. Throws StoreError. */
export async function chargeOut(work: Workplace, file: PaperFile, facts: LoanFacts, actionId: string): Promise<FileOutcome> {
  if (file.lastActionId !== actionId && file.status === 'boxed') {
    const box = file.box === null ? null : await boxNumbered(work, file.box);
    if (box && box.status !== 'open') return hindered({ because: 'boxNotOpen', box: box.number });
  }
  return lend(work, file, 'chargeOut', facts, actionId);
}

/** A file passes from one person to another without coming back to the room. Throws StoreError. */
export function reassign(work: Workplace, file: PaperFile, facts: LoanFacts, actionId: string): Promise<FileOutcome> {
  return lend(work, file, 'reassign', facts, actionId);
}

async function lend(work: Workplace, file: PaperFile, transition: 'chargeOut' | 'reassign', { borrower: named, phone, dueOn, outOfTurn }: LoanFacts, actionId: string): Promise<FileOutcome> {
  const borrower = typeof named === 'string' ? await work.people.ensure(named) : named;
  if (!borrower) return hindered({ because: 'unknownPerson' });
  const passed = file.lastActionId === actionId || outOfTurn ? undefined : await passedOver(work, file, borrower);
  if (passed) return passed;
  const changes = { assignedTo: borrower, phone, dueOn, currentLocation: borrower.name, chargedOutOn: work.clock.today(), reminders: 0 };
  const outcome = await takeStep(work, livedFile, transition, file, { changes, data: { number: file.number, borrower: borrower.name, dueOn } }, actionId);
  if (outcome.kind !== 'done') return outcome;
  await collect(work, outcome.item, `${actionId}:collect`);
  return { ...outcome, mail: await tellHolder(work, outcome.item, 'chargedOut') };
}

async function passedOver(work: Workplace, { number }: PaperFile, borrower: Person): Promise<Hindered | undefined> {
  const first = aheadOf(await queueOf(work, number), borrower.id);
  return first && hindered({ because: 'queue', first });
}

export interface RenewFacts {
  readonly dueOn: CalendarDate;
  readonly outOfTurn: boolean;
}

/** Lets the borrower keep a file longer; refused while somebody waits for it, unless it is said otherwise. Throws StoreError. */
export async function renew(work: Workplace, file: PaperFile, { dueOn, outOfTurn }: RenewFacts, actionId: string): Promise<FileOutcome> {
  const passed = outOfTurn || !file.assignedTo || file.lastActionId === actionId ? undefined : await passedOver(work, file, file.assignedTo);
  if (passed) return passed;
  return takeStep(work, livedFile, 'renew', file, { changes: { dueOn, reminders: 0 }, data: { number: file.number, dueOn, before: file.dueOn } }, actionId);
}

/** Asks the borrower to bring a file back before it is due. Throws StoreError. */
export async function recall(work: Workplace, file: PaperFile, actionId: string): Promise<FileOutcome> {
  const outcome = await takeStep(work, livedFile, 'recall', file, { changes: {}, data: { number: file.number } }, actionId);
  return outcome.kind === 'done' ? { ...outcome, mail: await tellHolder(work, outcome.item, 'recalled') } : outcome;
}

/** What leaves nobody holding a file. */
export const inNoHands = { assignedTo: null, phone: null, chargedOutOn: null, dueOn: null, reminders: null } as const;

/** A file came back: it goes to its home, or is laid out for whoever is next in the queue. Throws StoreError. */
export async function returnFile(work: Workplace, file: PaperFile, actionId: string): Promise<FileOutcome> {
  const changes = { ...inNoHands, currentLocation: file.homeLocation };
  const outcome = await takeStep(work, livedFile, 'returnFile', file, { changes, data: { number: file.number, location: file.homeLocation } }, actionId);
  return thenServeNext(work, outcome, actionId);
}
