import { DayUnit } from '../../../kernel/calendar/dayCount';
import { rollForward } from '../../../kernel/calendar/rollForward';
import { RuleSource } from '../../../kernel/clock/explanation';
import { addDays, CalendarDate, earliest } from '../../../kernel/dates/calendarDate';
import { Regime } from '../rules';
import { ClockInput } from './clockTypes';
import { timelineOf } from './computeClock';
import { ClockContext, ClockRules } from './context';
import { rollDue } from './due';
import { fullLimit, Timeline } from './timeline';

/** What the region wants done inside the statutory limit, in the order in which it falls due. */
export const milestoneIds = ['allocate', 'feeFlag', 'recordsBack', 'sectionReview', 'thirdPartyNotice', 'contentiousNotice', 'approval', 'issue'] as const;
export type MilestoneId = (typeof milestoneIds)[number];
/** Null while the clock has not come to that day and does not run. */
export type MilestoneDays = Readonly<Record<MilestoneId, CalendarDate | null>>;

interface RegionalTable {
  /** The decision limit that the table was made for. */
  readonly limit: number;
  readonly days: Readonly<Record<MilestoneId, number>>;
}

/** The region's own table (rules.md 1.8): the day of the limit by which each is done. A custom of the office, not law. */
const regionalTables = {
  calendarDay: { limit: 30, days: { allocate: 1, feeFlag: 5, recordsBack: 10, sectionReview: 15, thirdPartyNotice: 20, contentiousNotice: 22, approval: 26, issue: 29 } },
  businessDay: { limit: 45, days: { allocate: 1, feeFlag: 7, recordsBack: 15, sectionReview: 22, thirdPartyNotice: 30, contentiousNotice: 33, approval: 40, issue: 44 } },
} as const satisfies Readonly<Record<DayUnit, RegionalTable>>;

export const regionalPractice: RuleSource = {
  text: 'Regional practice, as a share of the statutory limit; not law',
  textFr: "Pratique régionale, en proportion du délai légal; n'a pas force de loi",
  confidence: 'medium',
};

/** What leads to the decision moves with it when the time is extended; what the search is for stays where it is. */
const movesWithExtension: ReadonlySet<MilestoneId> = new Set(['contentiousNotice', 'approval', 'issue']);

/**
 * The days of the region's milestones for one request. They are days of its clock: a stop moves those that are still ahead. On a closed day
 * a milestone moves to the next open one, and never past the due date. Throws as `computeClock` does.
 */
export function milestoneDays(input: Omit<ClockInput, 'asOf'>, rules: ClockRules): MilestoneDays {
  const { timeline, context } = timelineOf(input, rules);
  const days = milestoneIds.map(id => [id, milestoneDay(id, timeline, context)] as const);
  return Object.fromEntries(days) as Record<MilestoneId, CalendarDate | null>;
}

/** One of them. While the clock has not come to that day and does not run, its days count from `from`. */
export function milestoneCountedFrom(from: CalendarDate, id: MilestoneId, input: Omit<ClockInput, 'asOf'>, rules: ClockRules): CalendarDate {
  const { timeline, context } = timelineOf(input, rules);
  return milestoneDay(id, timeline, context) ?? openDay(context.count.add(from, regionalDay(id, context.regime)).date, undefined, context);
}

/** The day of a limit on which a milestone stands, in the unit of the rules. Rules with another limit keep the table's share of it. */
export function regionalDay(id: MilestoneId, { unit, limits }: Pick<Regime, 'unit' | 'limits'>): number {
  const { limit, days } = regionalTables[unit];
  return Math.max(1, Math.round((days[id] * limits.decision) / limit));
}

function milestoneDay(id: MilestoneId, timeline: Timeline, context: ClockContext): CalendarDate | null {
  const day = regionalDay(id, context.regime) + (movesWithExtension.has(id) ? timeline.extensionDays : 0);
  const date = dateOfDay(day, timeline, context);
  return date && openDay(date, lastDay(timeline, context), context);
}

/** The date on which the clock came, or comes, to a day of its limit. */
function dateOfDay(day: number, { run, runs, stops }: Timeline, { count }: ClockContext): CalendarDate | null {
  if (!run || (stops.length > 0 && day > run.used)) return null;
  const stretch = [...runs].reverse().find(({ used }) => used < day);
  return stretch ? count.add(stretch.from, day - stretch.used).date : null;
}

/** The day on which the decision is due by the stricter reading. Undefined while the clock stands still. */
function lastDay(timeline: Timeline, context: ClockContext): CalendarDate | undefined {
  const { run, stops } = timeline;
  if (!run || stops.length > 0) return undefined;
  const due = rollDue(context.count.add(run.from, fullLimit(timeline, context) - run.used).date, context);
  return earliest(due.strict, due.operational);
}

function openDay(date: CalendarDate, last: CalendarDate | undefined, { calendar }: ClockContext): CalendarDate {
  const next = rollForward(date, calendar.whyClosed).date;
  if (last === undefined || next <= last) return next;
  let day = earliest(date, last);
  while (calendar.isOfficeClosed(day)) day = addDays(day, -1);
  return day;
}
