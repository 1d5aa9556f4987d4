import { CalendarDate, latest } from '../../../kernel/dates/calendarDate';
import { ClockAlert } from './clockTypes';
import { arrival, ClockContext } from './context';
import { rollDue } from './due';
import { shared } from './sources';
import { Arrival, ClockStep, DateName, StopReason } from './steps';

/** Days as they run: `used` were used before `from`, and the rest is counted from there. */
export interface Run {
  readonly dayZero: CalendarDate;
  readonly from: CalendarDate;
  readonly used: number;
}

/** A span in which nothing was to be decided. `reopenedOn` is the day after its last. */
export interface Rest {
  readonly endedOn: CalendarDate;
  readonly reopenedOn: CalendarDate;
}

/** Where the clock of a request stands after some of its events. */
export interface Timeline {
  /** What the request still lacks. Nothing runs until this is empty. */
  readonly waitsFor: readonly ('fee' | 'clarification')[];
  /** The last day on which a part of the request arrived. */
  readonly completeOn: CalendarDate;
  readonly run?: Run;
  /** Why the clock stands still; several reasons may overlap. */
  readonly stops: readonly StopReason[];
  readonly usedAtStop?: number;
  readonly extensionDays: number;
  readonly extension?: { readonly valid: boolean };
  readonly extendedOn?: CalendarDate;
  /** An extension came with a fee estimate, or while its deposit was waited for. */
  readonly extendedWithEstimate?: boolean;
  readonly depositDue?: number;
  readonly thirdParty?: { readonly valid: boolean; readonly notifiedOn: CalendarDate; readonly respondedOn?: CalendarDate };
  /** Every stretch in which the clock ran since day 0, each from the day on which it began. */
  readonly runs: readonly Run[];
  /** Decided, or over without a decision: nothing stops or starts the clock until the request is reopened. */
  readonly endedOn?: CalendarDate;
  /** Spans that a reopening closed: from the day on which the request ended to the day before it was taken up again. */
  readonly rests: readonly Rest[];
  /** The first decision says whether silence was a refusal; the last one begins the time to appeal. */
  readonly firstDecisionOn?: CalendarDate;
  readonly lastDecisionOn?: CalendarDate;
  /** Dates that somebody set because the rules do not give them. */
  readonly setByHand: Readonly<Partial<Record<DateName, CalendarDate>>>;
  readonly alerts: readonly ClockAlert[];
  readonly steps: readonly ClockStep[];
}

export function withSteps(timeline: Timeline, ...steps: readonly ClockStep[]): Timeline {
  return { ...timeline, steps: [...timeline.steps, ...steps] };
}

/** Begins anew at day 0: what was used before a request was complete is not counted. */
export function startWhenComplete(timeline: Timeline): Timeline {
  if (timeline.waitsFor.length > 0) return timeline;
  const dayZero = timeline.completeOn;
  const run: Run = { dayZero, from: dayZero, used: 0 };
  const started: Timeline = { ...timeline, run, runs: [run], usedAtStop: timeline.stops.length > 0 ? 0 : undefined };
  return withSteps(started, { code: 'dayZero', facts: { date: dayZero }, source: shared.counting });
}

/** A part of the request arrives. It moves the day on which the request is complete, never back. */
export function receivePart(timeline: Timeline, what: Arrival, date: CalendarDate, context: ClockContext): Timeline {
  const { countsOn, steps } = arrival(what, date, context.calendar);
  return withSteps({ ...timeline, completeOn: latest(timeline.completeOn, countsOn) }, ...steps);
}

/** The limit with its valid extensions, in the regime's unit. */
export function fullLimit(timeline: Timeline, { regime }: ClockContext): number {
  return regime.limits.decision + timeline.extensionDays;
}

/**
 * Whether a limit had ended before a day. The end is taken as s. 89(2) lets it roll: what is sent on the Monday after a
 * Saturday is in time. A clock that stands still, or has not begun, does not run out.
 */
export function hasRunOut(timeline: Timeline, on: CalendarDate, limit: number, context: ClockContext): boolean {
  const { run, stops } = timeline;
  if (!run) return false;
  if (run.used > limit) return true;
  if (stops.length > 0) return false;
  return on > rollDue(context.count.add(run.from, limit - run.used).date, context).operational;
}

/** Stops the clock. A clock that has run out, or whose request has ended, can't be stopped any more. */
export function stop(timeline: Timeline, reason: StopReason, date: CalendarDate, context: ClockContext): Timeline {
  const { run, stops } = timeline;
  if (timeline.endedOn || stops.includes(reason)) return timeline;
  const limit = fullLimit(timeline, context);
  if (hasRunOut(timeline, date, limit, context)) return withSteps(timeline, { code: 'tooLateToStop', facts: { reason, date } });

  const runs = run !== undefined && stops.length === 0;
  // A stop on the Monday after a last day on Saturday is in time, but no more than the limit is ever used.
  const used = runs ? Math.min(run.used + context.count.between(run.from, date), limit) : (run?.used ?? 0);
  const stopped: Timeline = { ...timeline, stops: [...stops, reason], usedAtStop: run ? used : undefined, run: runs ? { ...run, from: latest(run.from, date), used } : run };
  return withSteps(stopped, { code: 'stopped', facts: { reason, date, used, remaining: limit - used, unit: context.count.unit }, source: sourceOf(reason) });
}

/** Ends one reason to stand still. The remaining days run from here when it was the last one. */
export function release(timeline: Timeline, reason: StopReason, countsOn: CalendarDate, context: ClockContext): Timeline {
  if (timeline.endedOn || !timeline.stops.includes(reason)) return timeline;
  const stops = timeline.stops.filter((other) => other !== reason);
  const { run } = timeline;
  if (!run || stops.length > 0) return withSteps({ ...timeline, stops }, { code: 'stillStopped', facts: { reason, date: countsOn } });
  const remaining = fullLimit(timeline, context) - run.used;
  const again: Run = { ...run, from: latest(run.from, countsOn) };
  const resumed: Timeline = { ...timeline, stops, run: again, runs: [...timeline.runs, again] };
  return withSteps(resumed, { code: 'resumed', facts: { reason, date: countsOn, remaining, unit: context.count.unit }, source: shared.remainingDays });
}

function sourceOf(reason: StopReason): ClockStep['source'] {
  switch (reason) {
    case 'deposit': return shared.deposit;
    case 'accessPlan': return shared.accessPlan;
    case 'clarification': return shared.remainingDays;
  }
}
