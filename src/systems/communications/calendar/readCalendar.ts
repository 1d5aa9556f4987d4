import { addDays, CalendarDate, dayNumber } from '../../../kernel/dates/calendarDate';
import { instantAt } from '../../../kernel/dates/instants';
import { between, onOrBefore } from '../../../kernel/lists/conditions';
import { ListDeclaration } from '../../../kernel/lists/defineList';
import { everyPage } from '../../../kernel/lists/everyPage';
import { Visitor, Workstation } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { news, newsPages } from '../newsLists';
import { officeWordsOf } from '../officeWords/officeWords';
import { events, plans, socialPosts } from '../planLists';
import { longestPlanDays } from '../plans/longestPlanDays';
import { byDayAndHour } from './entry';
import { holidayEntries } from './holidays';
import { longestEventDays } from './longestEventDays';
import { eventOf, fixed, newsOf, newsPagesOf, PlannedEntry, planOf, postOf, quietOf } from './plannedEntry';

export interface CalendarReading {
  readonly entries: readonly PlannedEntry[];
  /** News items that one day carries before it is crowded. */
  readonly newsADay: number;
  /** Where the reader works; undefined when the directory does not say. */
  readonly where: Workstation | undefined;
}

type Days = readonly [from: CalendarDate, until: CalendarDate];
type Reader = Pick<Workplace, 'lists' | 'clock' | 'directory' | 'sitePath'>;

const inPreparation = ['draft', 'review', 'approval', 'scheduled', 'publishing', 'afterApproval'] as const;

/**
 * All that stands on the calendar on these days, as far as the visitor's lists show it: staff see events, published news and closed days; those who
 * plan see their work besides. Everything is asked in one moment. Throws StoreError.
 */
export async function readCalendar(work: Reader, visitor: Visitor, days: Days): Promise<CalendarReading> {
  const plansWork = mayRead(plans, visitor);
  const [words, where, ...found] = await Promise.all([
    officeWordsOf(work),
    work.directory.me(),
    eventsOn(work, days),
    mayRead(news, visitor) ? newsOn(work, days) : pagesOn(work, days),
    plansWork ? plansOn(work, days) : [],
    plansWork ? postsOn(work, days) : [],
  ]);
  const [from, until] = days;
  const quiet = plansWork ? words.quietDays.map(quietOf) : [];
  const closed = holidayEntries(from, until).map(entry => fixed(entry, 'holiday'));
  const entries = [...found.flat(), ...quiet, ...closed].filter(entry => entry.from <= until && entry.until >= from);
  return { entries: entries.sort(byDayAndHour), newsADay: words.newsADay, where };
}

/** The list's own grants say who reads it; the server holds the wall. */
export function mayRead({ permissions }: Pick<ListDeclaration, 'permissions'>, { roles }: Visitor): boolean {
  return roles.some(role => role in permissions.grants);
}

async function eventsOn({ lists }: Reader, [from, until]: Days): Promise<readonly PlannedEntry[]> {
  const where = { untilOn: between(from, addDays(until, longestEventDays)), fromOn: onOrBefore(until) };
  const found = await everyPage(after => lists.find(events, { where, top: 500, after }));
  return found.filter(({ status }) => status !== 'cancelled').map(eventOf);
}

async function plansOn({ lists, sitePath }: Reader, [from, until]: Days): Promise<readonly PlannedEntry[]> {
  const found = await everyPage(after => lists.find(plans, { where: { untilOn: between(from, addDays(until, longestPlanDays)) }, top: 500, after }));
  return found.flatMap(plan => planOf(plan, sitePath) ?? []);
}

async function postsOn({ lists, sitePath }: Reader, [from, until]: Days): Promise<readonly PlannedEntry[]> {
  const found = await everyPage(after => lists.find(socialPosts, { where: { dueOn: between(from, until) }, top: 500, after }));
  return found.filter(({ status }) => status !== 'dropped').flatMap(post => postOf(post, sitePath) ?? []);
}

/** Items in preparation by the day on which they go out or are due, and what was published on these days. */
async function newsOn(work: Reader, [from, until]: Days): Promise<readonly PlannedEntry[]> {
  const [open, out] = await Promise.all([
    everyPage(after => work.lists.find(news, { where: { status: [...inPreparation] }, top: 500, after })),
    everyPage(after => work.lists.find(news, { where: { publishedOn: between(from, until) }, top: 500, after })),
  ]);
  const ofBoth = new Map([...open, ...out].map(item => [item.id, item]));
  return [...ofBoth.values()].flatMap(item => newsOf(item, work.sitePath) ?? []);
}

/** The pages of news that a reader sees. A day of Toronto begins and ends some hours after that of UTC. */
async function pagesOn(work: Reader, [from, until]: Days): Promise<readonly PlannedEntry[]> {
  const newsMoment = between(instantAt(dayNumber(from) * 86_400), instantAt((dayNumber(until) + 2) * 86_400));
  const found = await everyPage(after =>
    work.lists.findColumns(newsPages, { where: { newsOn: newsMoment }, top: 500, after }, ['title', 'newsNumber', 'newsLanguage', 'newsOn', 'newsAudience']),
  );
  return newsPagesOf(found, work.sitePath, work.clock.now());
}
