import { CalendarDate, calendarDate } from '../../../kernel/dates/calendarDate';
import { between } from '../../../kernel/lists/conditions';
import { everyPage } from '../../../kernel/lists/everyPage';
import { askInHalves, halveDays, Span } from '../../../kernel/lists/windows';
import { Workplace } from '../../../kernel/ports/workplace';
import { managedLibraries, ManagedLibrary } from '../classify/libraries';
import { PaperFile, paperFiles } from '../fileRoomLists';
import { RecordItem } from '../recordsLibrary';
import { Candidate, itemOf, Judged } from './candidate';
import { Ground, readGround } from './ground';
import { methodFor } from './judge';
import { judged, retentionOn } from './judged';
import { documentCandidate, paperCandidate } from './readCandidates';

/** No record of an office is older: SharePoint's dates begin here. */
const first = calendarDate('1900-01-01');
const pageSize = 500;
/** More than a person looks through at once; the rest comes when these are done. */
const mostShown = 500;

export interface EligibleRecords {
  /** Earliest first. With what stands against each, if anything does. */
  readonly records: readonly Judged[];
  /** True when there are more than are shown. */
  readonly hasMore: boolean;
}

/**
 * The records whose retention has ended by a day, today or one to come, each judged with the holds of today. Reads library by library and
 * tells how many it has read. Throws StoreError.
 */
export async function eligible(work: Workplace, asOf: CalendarDate, onProgress?: (read: number) => void): Promise<EligibleRecords> {
  const [ground, libraries] = await Promise.all([readGround(work), managedLibraries(work)]);
  const due: Due[] = [];
  for (const read of [...libraries.map(library => () => dueIn(work, library, asOf)), () => duePaper(work, asOf)]) {
    due.push(...(await read()));
    onProgress?.(due.length);
  }
  const here = due.filter(({ item }) => item.status !== 'disposed').sort(earliestFirst);
  const candidates = await Promise.all(here.slice(0, mostShown).map(({ withCompany }) => withCompany()));
  const records = await Promise.all(candidates.map(candidate => judgedByItsMethod(candidate, ground, asOf)));
  return { records, hasMore: here.length > mostShown };
}

/** Judged for the method that its own disposition asks for. */
async function judgedByItsMethod(candidate: Candidate, ground: Ground, asOf: CalendarDate): Promise<Judged> {
  const { finalDisposition } = retentionOn(candidate, ground, asOf);
  const method = methodFor(finalDisposition, itemOf(candidate).archivalReview) ?? 'destroy';
  return judged(candidate, ground, { method, batch: null, asOf });
}

/** A record that is due by its column. What lies with it is read for those that are shown. */
interface Due {
  readonly item: RecordItem | PaperFile;
  readonly withCompany: () => Promise<Candidate>;
}

async function dueIn(work: Workplace, library: ManagedLibrary, asOf: CalendarDate): Promise<readonly Due[]> {
  const ask = (span: Span) => everyPage(after => work.repository.find(library.library, { where: { eligibleOn: between(span.from, span.to) }, top: pageSize, after }));
  const entries = await askInHalves({ from: first, to: asOf }, halveDays, ask);
  return entries.map(entry => ({ item: entry.item, withCompany: () => documentCandidate(work, library, entry) }));
}

async function duePaper(work: Workplace, asOf: CalendarDate): Promise<readonly Due[]> {
  const ask = (span: Span) => everyPage(after => work.lists.find(paperFiles, { where: { eligibleOn: between(span.from, span.to) }, top: pageSize, after }));
  const files = await askInHalves({ from: first, to: asOf }, halveDays, ask);
  return files.map(file => ({ item: file, withCompany: () => paperCandidate(work, file) }));
}

function earliestFirst({ item: a }: Due, { item: b }: Due): number {
  const [one, other] = [a.eligibleOn ?? '', b.eligibleOn ?? ''];
  return one < other ? -1 : Number(one > other);
}
