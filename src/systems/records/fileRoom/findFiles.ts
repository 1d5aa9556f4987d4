import { addDays, CalendarDate, yearOf } from '../../../kernel/dates/calendarDate';
import { between, startsWith } from '../../../kernel/lists/conditions';
import { everyPage } from '../../../kernel/lists/everyPage';
import { PersonId } from '../../../kernel/lists/columns';
import { Workplace } from '../../../kernel/ports/workplace';
import { Box, boxes, PaperFile, paperFiles } from '../fileRoomLists';

type Lists = Pick<Workplace, 'lists'>;
type Place = 'homeLocation' | 'currentLocation';

/** A loan that is older than this, or due later, is none that a room keeps. */
const longestLoan = 3_660;

/** Null when there is none, or none that the person may see. Throws StoreError. */
export async function fileNumbered({ lists }: Lists, number: string): Promise<PaperFile | null> {
  return (await lists.find(paperFiles, { where: { number }, top: 1 })).items[0] ?? null;
}

export async function boxNumbered({ lists }: Lists, number: string): Promise<Box | null> {
  return (await lists.find(boxes, { where: { number }, top: 1 })).items[0] ?? null;
}

/** Files that belong to a box, whether they lie in it or not. What was disposed of is in none. */
export async function filesOfBox({ lists }: Lists, box: string): Promise<readonly PaperFile[]> {
  const found = await everyPage(after => lists.find(paperFiles, { where: { box }, top: 500, after }));
  return found.filter(({ status }) => status !== 'disposed').sort(byNumber);
}

/** Files whose place this is, or which are there now. */
export async function filesAt({ lists }: Lists, place: string): Promise<readonly PaperFile[]> {
  const at = (column: Place): Promise<readonly PaperFile[]> =>
    everyPage(after => lists.find(paperFiles, { where: column === 'homeLocation' ? { homeLocation: place } : { currentLocation: place }, top: 500, after }));
  const both = (await Promise.all([at('homeLocation'), at('currentLocation')])).flat();
  return [...new Map(both.map(file => [file.id, file])).values()].filter(({ status }) => status !== 'disposed').sort(byNumber);
}

/** Boxes that stand at a place of the room. */
export async function boxesAt({ lists }: Lists, place: string): Promise<readonly Box[]> {
  const found = await everyPage(after => lists.find(boxes, { where: { homeLocation: place }, top: 500, after }));
  return found.filter(isInRoom).sort(byNumber);
}

export function isInRoom({ status }: Pick<Box, 'status'>): boolean {
  return status === 'open' || status === 'listed' || status === 'accepted';
}

/** Files that somebody has, due first. `holder` narrows it to one person. */
export async function loans({ lists, clock }: Pick<Workplace, 'lists' | 'clock'>, holder?: PersonId): Promise<readonly PaperFile[]> {
  const today = clock.today();
  const dueOn = between(addDays(today, -longestLoan), addDays(today, longestLoan));
  return loansWithin({ lists }, holder === undefined ? { dueOn } : { dueOn, assignedTo: holder });
}

/** Loans that were due before today, the longest overdue first. */
export async function overdueLoans({ lists, clock }: Pick<Workplace, 'lists' | 'clock'>): Promise<readonly PaperFile[]> {
  const today = clock.today();
  return loansWithin({ lists }, { dueOn: between(addDays(today, -longestLoan), addDays(today, -1)) });
}

async function loansWithin({ lists }: Lists, where: { readonly dueOn: ReturnType<typeof between<CalendarDate>>; readonly assignedTo?: PersonId }): Promise<readonly PaperFile[]> {
  return everyPage(after => lists.find(paperFiles, { where, and: { status: 'chargedOut' }, orderBy: { column: 'dueOn' }, top: 500, after }));
}

/** Boxes that are not emptied: opened in the last years, the latest first. */
export async function boxesSince({ lists, clock }: Pick<Workplace, 'lists' | 'clock'>, years: number): Promise<readonly Box[]> {
  const today = clock.today();
  const openedOn = between(addDays(today, -366 * years), addDays(today, 1));
  return everyPage(after => lists.find(boxes, { where: { openedOn }, and: { status: ['open', 'listed', 'accepted', 'offSite', 'recalled'] }, orderBy: { column: 'openedOn', descending: true }, top: 500, after }));
}

export async function boxesOnList({ lists }: Lists, transferList: string): Promise<readonly Box[]> {
  const found = await everyPage(after => lists.find(boxes, { where: { transferList }, top: 500, after }));
  return [...found].sort(byNumber);
}

export interface FileSearch {
  readonly by: 'title' | 'series' | 'place';
  readonly text: string;
}

/** How many years of registration a search by title or series goes back, this one included. */
export const searchedYears = 15;
const mostOfAYear = 25;

/**
 * Files that a search finds, the newest numbers first. A title may hold the text anywhere; a series or a place is named whole. Files are
 * asked for by the year of their number, so that no question meets SharePoint's threshold. Throws StoreError.
 */
export async function findFiles(work: Pick<Workplace, 'lists' | 'clock'>, { by, text }: FileSearch): Promise<readonly PaperFile[]> {
  if (by === 'place') return filesAt(work, text);
  const thisYear = yearOf(work.clock.today());
  const years = Array.from({ length: searchedYears }, (_, back) => thisYear - back);
  const found = await Promise.all(years.map(year => ofYear(work, `F-${year}-`, { by, text })));
  return found.flat();
}

async function ofYear({ lists }: Lists, beginning: string, { by, text }: FileSearch): Promise<readonly PaperFile[]> {
  const number = startsWith(beginning);
  const and = by === 'title' ? ({ title: { is: 'contains', value: text } } as const) : { seriesCode: text.toUpperCase() };
  return (await lists.find(paperFiles, { where: { number }, and, orderBy: { column: 'number', descending: true }, top: mostOfAYear })).items;
}

function byNumber(a: { readonly number: string }, b: { readonly number: string }): number {
  return a.number < b.number ? -1 : 1;
}
