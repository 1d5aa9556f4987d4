import { addDays, CalendarDate, calendarDate } from '../../../kernel/dates/calendarDate';
import { between } from '../../../kernel/lists/conditions';
import { askInHalves, halveDays, Span } from '../../../kernel/lists/windows';
import { Workplace } from '../../../kernel/ports/workplace';
import { RecordEntry } from '../disposition/candidate';
import { RecordsLibrary } from '../recordsLibrary';
import { SchemeCode } from '../scheme/contract';
import { Decision } from '../suggest/contract';
import { managedLibraries } from './libraries';

/** So many of the newest are learned from: more teach little, and the page waits for them. */
export const mostDecisions = 2_000;
const beginning = calendarDate('1990-01-01');
/** Days back from today at which a question ends: a busy office has enough in the first. */
const reaches = [90, 730] as const;

/**
 * What people of this office filed where, the newest first, as far as the person may see the documents: their names are read where they lie and
 * kept nowhere. Throws StoreError.
 */
export async function decisionsOf(work: Pick<Workplace, 'lists' | 'repository' | 'clock'>): Promise<readonly Decision[]> {
  const libraries = await managedLibraries(work);
  const found: RecordEntry[] = [];
  for (const span of spansBack(work.clock.today())) {
    const pages = await Promise.all(libraries.map(({ library }) => askInHalves(span, halveDays, part => classifiedIn(work, library, part))));
    found.push(...pages.flat());
    if (found.length >= mostDecisions) break;
  }
  return newestFirst(found).slice(0, mostDecisions).flatMap(decisionOf);
}

function spansBack(today: CalendarDate): readonly Span[] {
  const ends = [...reaches.map(days => addDays(today, -days)), beginning];
  return ends.map((from, index) => ({ from, to: index === 0 ? today : addDays(ends[index - 1], -1) }));
}

async function classifiedIn({ repository }: Pick<Workplace, 'repository'>, library: RecordsLibrary, { from, to }: Span): Promise<readonly RecordEntry[]> {
  return (await repository.find(library, { where: { classifiedOn: between(from, to) }, orderBy: { column: 'classifiedOn', descending: true }, top: mostDecisions })).items;
}

function newestFirst(entries: readonly RecordEntry[]): readonly RecordEntry[] {
  return [...entries].sort((a, b) => ((a.item.classifiedOn ?? '') < (b.item.classifiedOn ?? '') ? 1 : -1));
}

function decisionOf(entry: RecordEntry): readonly Decision[] {
  const { seriesCode } = entry.item;
  return seriesCode === null ? [] : [{ title: titleForWords(entry), text: '', code: seriesCode as SchemeCode }];
}

/** The title and the name, which often say different things; once when they say the same. */
export function titleForWords({ item, facts }: Pick<RecordEntry, 'item' | 'facts'>): string {
  const title = item.title?.trim() ?? '';
  return title === '' || facts.name.startsWith(title) ? facts.name : `${title} ${facts.name}`;
}
