import { ActivityEntry } from '../../../kernel/activity/chain';
import { subjectOf } from '../../../kernel/activity/record';
import { CalendarDate, calendarDate, earliest } from '../../../kernel/dates/calendarDate';
import { between, onOrBefore } from '../../../kernel/lists/conditions';
import { Query } from '../../../kernel/lists/query';
import { Workplace } from '../../../kernel/ports/workplace';
import { open } from '../lifecycle';
import { foiActivity, requests } from '../lists';
import { everyPage } from '../../../kernel/lists/everyPage';
import { askInHalves, halveDays, halveMoments, MomentSpan, momentsOf, monthsOf, Span, yearSpan } from '../../../kernel/lists/windows';

/** What the statistics of a year are counted from. */
export interface YearRecords {
  readonly year: number;
  /** Entries in any order, none twice. Of every request that may belong to the year, its whole chain. */
  readonly entries: readonly ActivityEntry[];
  /** Numbers of the requests that should have entries, by subject. */
  readonly numbers: ReadonlyMap<string, string>;
}

const entryColumns = ['title', 'actionId', 'subject', 'position', 'at', 'actor', 'data', 'previousHash', 'hash'] as const;
const largestPage = 5000;
/** Subjects of one question: the address of a request has an end. */
const askedAtOnce = 20;

/**
 * Reads the year: Activity month by month until the report is due on March 31, and beside it which requests were received, closed or are
 * still open. Whoever of these has no whole chain among the entries, because it was received earlier or entered later, is asked for by name.
 * Never a question that matches more than SharePoint's 5,000 items. Throws StoreError.
 */
export async function readYear(work: Workplace, year: number): Promise<YearRecords> {
  const today = work.clock.today();
  const [entries, numbers] = await Promise.all([entriesOf(work, reportSpan(year, today)), requestsOf(work, year, today)]);
  const known = uniqueEntries(entries);
  const missing = subjectsWithoutBeginning(known, numbers);
  const chains = await Promise.all(heapsOf(missing).map(heap => chainsOf(work, heap)));
  return { year, entries: uniqueEntries([...known, ...chains.flat()]), numbers };
}

function reportSpan(year: number, today: CalendarDate): Span {
  return { from: yearSpan(year).from, to: earliest(calendarDate(`${year + 1}-03-31`), today) };
}

async function entriesOf(work: Workplace, span: Span): Promise<readonly ActivityEntry[]> {
  const ask = ({ from, to }: MomentSpan): Promise<readonly ActivityEntry[]> =>
    everyPage(after => work.lists.findColumns(foiActivity, { where: { at: between(from, to) }, top: largestPage, after }, entryColumns));
  return (await Promise.all(monthsOf(span).map(month => askInHalves(momentsOf(month), halveMoments, ask)))).flat();
}

/** What may belong to the year, by what the list says: received in it, closed in it or the next, or open. */
async function requestsOf(work: Workplace, year: number, today: CalendarDate): Promise<ReadonlyMap<string, string>> {
  const { from, to } = yearSpan(year);
  const receivedByThen = onOrBefore(to);
  const ask = (query: Query<typeof requests>) => everyPage(after => work.lists.findColumns(requests, { ...query, top: largestPage, after }, ['number']));
  const found = await Promise.all([
    inMonths({ from, to: earliest(to, today) }, part => ask({ where: { receivedOn: between(part.from, part.to) } })),
    inMonths({ from, to: earliest(calendarDate(`${year + 1}-12-31`), today) }, part => ask({ where: { closedOn: between(part.from, part.to), receivedOn: receivedByThen } })),
    ask({ where: { status: open, receivedOn: receivedByThen } }),
  ]);
  return new Map(found.flat().map(({ id, number }) => [subjectOf(requests, id), number]));
}

async function inMonths<Item>(span: Span, ask: (part: Span) => Promise<readonly Item[]>): Promise<readonly Item[]> {
  return (await Promise.all(monthsOf(span).map(month => askInHalves(month, halveDays, ask)))).flat();
}

/** Requests of which the first entry was not read. */
function subjectsWithoutBeginning(entries: readonly ActivityEntry[], numbers: ReadonlyMap<string, string>): readonly string[] {
  const begun = new Set(entries.filter(({ position }) => position === 1).map(({ subject }) => subject));
  const named = new Set([...numbers.keys(), ...entries.map(({ subject }) => subject).filter(subject => subject.startsWith(`${requests.name}:`))]);
  return [...named].filter(subject => !begun.has(subject));
}

function chainsOf(work: Workplace, subjects: readonly string[]): Promise<readonly ActivityEntry[]> {
  return everyPage(after => work.lists.findColumns(foiActivity, { where: { subject: subjects }, top: largestPage, after }, entryColumns));
}

function heapsOf(subjects: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(subjects.length / askedAtOnce) }, (_, heap) => subjects.slice(heap * askedAtOnce, (heap + 1) * askedAtOnce));
}

function uniqueEntries(entries: readonly ActivityEntry[]): readonly ActivityEntry[] {
  return [...new Map(entries.map(entry => [entry.actionId, entry])).values()];
}
