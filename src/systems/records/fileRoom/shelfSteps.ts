import { ActionOutcome } from '../../../kernel/activity/act';
import { BeginOutcome } from '../../../kernel/activity/begin';
import { addDays } from '../../../kernel/dates/calendarDate';
import { takeFirstStep, takeStep } from '../../../kernel/lifecycle/takeStep';
import { between } from '../../../kernel/lists/conditions';
import { Workplace } from '../../../kernel/ports/workplace';
import { Box, PaperFile, ShelfCheck, shelfChecks } from '../fileRoomLists';
import { settingsOf } from '../settings/readSettings';
import { boxesAt, boxNumbered, fileNumbered, filesAt } from './findFiles';
import { livedCheck } from './lived';
import { Difference, DifferenceKind, readOnce, ShelfFacts } from './shelfCheck';

export type CheckOutcome = ActionOutcome<typeof shelfChecks>;
/** A difference as a finished check keeps it: no title, only what it is and its number. */
export interface KeptDifference {
  readonly kind: DifferenceKind;
  readonly code: string;
}

/** Days in which a check is to be finished. */
const checkDays = 7;
/** How far back the list of checks goes. */
const shownDays = 366;

/** Begins a check of one place. The same `actionId` always gives the same check. Throws StoreError. */
export async function startCheck(work: Workplace, place: string, actionId: string): Promise<BeginOutcome<typeof shelfChecks>> {
  const { person } = await work.people.visitor();
  const today = work.clock.today();
  const fields = { title: place, assignedTo: person, startedOn: today, dueOn: addDays(today, checkDays), scanned: '[]' };
  return takeFirstStep(work, livedCheck, 'start', { fields, data: { location: place } }, actionId);
}

/** Keeps what was read so far, so that the check can be gone on with at another desk. Throws StoreError. */
export function keepScans(work: Workplace, check: ShelfCheck, scanned: readonly string[], actionId: string): Promise<CheckOutcome> {
  return takeStep(work, livedCheck, 'scan', check, { changes: { scanned: JSON.stringify(scanned) }, data: { count: scanned.length } }, actionId);
}

/** Ends a check with what was found. Throws StoreError. */
export function finishCheck(work: Workplace, check: ShelfCheck, scanned: readonly string[], differences: readonly Difference[], actionId: string): Promise<CheckOutcome> {
  const kept = differences.map(({ kind, code }): KeptDifference => ({ kind, code }));
  const changes = { scanned: JSON.stringify(scanned), differences: JSON.stringify(kept), closedOn: work.clock.today(), dueOn: null };
  return takeStep(work, livedCheck, 'finish', check, { changes, data: { location: check.title, count: scanned.length, differences: kept.length } }, actionId);
}

/** What a check has read. Empty when somebody changed the column into something else. */
export function scannedIn({ scanned }: Pick<ShelfCheck, 'scanned'>): readonly string[] {
  const value = parsed(scanned);
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

/** Differences of a finished check. */
export function differencesIn({ differences }: Pick<ShelfCheck, 'differences'>): readonly KeptDifference[] {
  const value = parsed(differences);
  return Array.isArray(value) ? value.filter(isKept) : [];
}

/** What the lists say of a place and of everything that was read there. Throws StoreError. */
export async function shelfFacts(work: Workplace, place: string, scanned: readonly string[]): Promise<ShelfFacts> {
  const { officeCode } = await settingsOf(work);
  const [files, boxes] = await Promise.all([filesAt(work, place), boxesAt(work, place)]);
  const here = new Set([...files, ...boxes].map(({ number }) => number));
  const strange = readOnce(scanned, officeCode).flatMap(({ read }) => ((read.kind === 'file' || read.kind === 'box') && !here.has(read.number) ? [read] : []));
  const found = await Promise.all(strange.map(({ kind, number }): Promise<PaperFile | Box | null> => (kind === 'file' ? fileNumbered(work, number) : boxNumbered(work, number))));
  return { place, officeCode, files, boxes, others: new Map(found.flatMap(each => (each ? [[each.number, each] as const] : []))) };
}

/** Checks of the last year, the latest first. Throws StoreError. */
export async function recentChecks({ lists, clock }: Pick<Workplace, 'lists' | 'clock'>): Promise<readonly ShelfCheck[]> {
  const today = clock.today();
  const found = await lists.find(shelfChecks, { where: { startedOn: between(addDays(today, -shownDays), today) }, orderBy: { column: 'startedOn', descending: true }, top: 200 });
  return found.items;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is KeptDifference {
  return typeof value === 'object' && value !== null && 'kind' in value && 'code' in value && typeof value.kind === 'string' && typeof value.code === 'string';
}
