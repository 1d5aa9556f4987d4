import { ExtraDay } from '../../../kernel/calendar/ontarioCalendar';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { isProblem } from '../../../kernel/ports/storeError';
import { ClockResult } from '../clock/clockTypes';
import { FoiRequest } from '../lists';
import { clockOf, DateColumns, dateColumns } from '../work/dates';
import { readEvents } from '../work/events';
import { OfficeRules } from '../work/officeRules';

/** What a change of the rules can move. The events themselves never change. */
export type ComputedDates = Omit<DateColumns, 'events'>;

/** Why a date moves, as far as the rules in force tell it. */
export type WhyMoved =
  | { readonly because: 'regime'; readonly from: string; readonly to: string }
  /** Days that the office added and the count now meets. */
  | { readonly because: 'days'; readonly days: readonly ExtraDay[] }
  /** A setting, or a rule that was retired. */
  | { readonly because: 'other' };

export interface Recomputed {
  readonly request: FoiRequest;
  readonly from: ComputedDates;
  readonly to: ComputedDates;
  readonly why: WhyMoved;
}

export interface Recomputation {
  /** Requests whose dates are others under the rules in force, in the order given. */
  readonly changes: readonly Recomputed[];
  /** Numbers of requests whose events can't be read: they were overwritten outside our pages. */
  readonly unreadable: readonly string[];
}

/** What the rules in force make of these requests. Pure: nothing is written. */
export function recomputed(requests: readonly FoiRequest[], office: OfficeRules, today: CalendarDate): Recomputation {
  const results = requests.map(request => ({ request, result: oneRecomputed(request, office, today) }));
  return {
    changes: results.flatMap(({ result }) => (typeof result === 'object' ? [result] : [])),
    unreadable: results.flatMap(({ request, result }) => (result === 'unreadable' ? [request.number] : [])),
  };
}

function oneRecomputed(request: FoiRequest, office: OfficeRules, today: CalendarDate): Recomputed | 'same' | 'unreadable' {
  try {
    const from = computedDates(request);
    const to = computedDates(dateColumns(request.act, readEvents(request), office, today));
    if (isSame(from, to)) return 'same';
    return { request, from, to, why: whyMoved(from, to, clockOf(request, office, today), office) };
  } catch (error) {
    if (isProblem(error, 'invalid') || error instanceof RangeError) return 'unreadable';
    throw error;
  }
}

function computedDates({ regime, clock, dueStrict, dueOperational, dueOn, appealUntil }: ComputedDates): ComputedDates {
  return { regime, clock, dueStrict, dueOperational, dueOn, appealUntil };
}

function isSame(a: ComputedDates, b: ComputedDates): boolean {
  return a.regime === b.regime && a.clock === b.clock && a.dueStrict === b.dueStrict && a.dueOperational === b.dueOperational && a.dueOn === b.dueOn && a.appealUntil === b.appealUntil;
}

function whyMoved(from: ComputedDates, to: ComputedDates, { steps }: ClockResult, { extraDays }: OfficeRules): WhyMoved {
  if (from.regime !== to.regime) return { because: 'regime', from: from.regime, to: to.regime };
  const met = new Set(steps.flatMap(step => (isPassed(step) ? [step.facts.date] : [])));
  const days = extraDays.filter(({ date }) => met.has(date));
  return days.length > 0 ? { because: 'days', days } : { because: 'other' };
}

type Step = ClockResult['steps'][number];
type PassedStep = Extract<Step, { readonly code: 'dayLeftOut' | 'holidayPassed' | 'closurePassed' | 'arrivedWhileClosed' }>;

function isPassed(step: Step): step is PassedStep {
  return step.code === 'dayLeftOut' || step.code === 'holidayPassed' || step.code === 'closurePassed' || step.code === 'arrivedWhileClosed';
}
