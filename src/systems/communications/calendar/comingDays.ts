import { addDays, CalendarDate } from '../../../kernel/dates/calendarDate';
import { between, onOrBefore } from '../../../kernel/lists/conditions';
import { everyPage } from '../../../kernel/lists/everyPage';
import { Workstation } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { Language } from '../../../kernel/text';
import { concerns } from '../audience';
import { events } from '../planLists';
import { byDayAndHour, CalendarEntry } from './entry';
import { entryColumns, eventEntry } from './eventEntry';
import { holidayEntries } from './holidays';
import { longestEventDays } from './longestEventDays';

/** Days that the home page shows, today among them. */
const days = 10;

export interface ComingDays {
  readonly entries: readonly CalendarEntry[];
  /** Where the reader works; undefined when the directory does not say. */
  readonly where?: Workstation;
}

/** The events of the next days. Both questions are asked at once, so that they travel with those of the page's other parts. Throws StoreError. */
export async function readComingDays(work: Pick<Workplace, 'lists' | 'clock' | 'directory'>): Promise<ComingDays> {
  const from = work.clock.today();
  const until = addDays(from, days - 1);
  const where = { untilOn: between(from, addDays(until, longestEventDays)), fromOn: onOrBefore(until) };
  const [found, workstation] = await Promise.all([everyPage(after => work.lists.findColumns(events, { where, after }, entryColumns)), work.directory.me()]);
  return { entries: found.filter(({ status }) => status !== 'cancelled').map(eventEntry), where: workstation };
}

/** What of it concerns the reader and is not over, with the days on which offices are closed; what begins first comes first. */
export function comingFor({ entries, where }: ComingDays, today: CalendarDate, language: Language): readonly CalendarEntry[] {
  const until = addDays(today, days - 1);
  const theirs = entries.filter(entry => entry.until >= today && entry.from <= until && concerns(entry.audience, where, language));
  return [...theirs, ...holidayEntries(today, until)].sort(byDayAndHour);
}
