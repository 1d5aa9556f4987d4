import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { regimeFor } from '../rules';
import { applyEvent } from './applyEvent';
import { ClockAlert, ClockEvent, ClockInput, ClockResult } from './clockTypes';
import { arrival, ClockContext, clockContext, ClockRules, ontarioRules } from './context';
import { countLimit, Explained } from './due';
import { datesToSet, deemedRefusal, followingDate, thirdPartyDates } from './followingDates';
import { statute } from './sources';
import { ClockStep } from './steps';
import { fullLimit, startWhenComplete, Timeline, withSteps } from './timeline';

type Receipt = Extract<ClockEvent, { readonly type: 'received' }>;

/**
 * All dates of a request, from its events and nothing else, with the steps that led to each.
 * Events may come in any order of days; on one day they happened in the order given. Single dates (representations, a third
 * party's decision, appeal, deemed refusal) are rolled past closed days, as the operational date is.
 * @throws RangeError when nothing was received, when the Act had no rules on that day, or when an event has an impossible amount or number of days.
 */
export function computeClock(input: ClockInput, rules: ClockRules = ontarioRules): ClockResult {
  const { timeline, context } = timelineOf(input, rules);
  const due = decisionDue(timeline, context);
  const dayZero = timeline.run?.dayZero;
  const forward = ifStarted(dayZero, (from) => followingDate('forward', from, timeline, context));
  const transfer = ifStarted(dayZero, (from) => followingDate('transfer', from, timeline, context));
  const thirdParty = thirdPartyDates(timeline, context);
  const deemedRefusalOn = deemedRefusal(due.value, thirdParty.value, timeline, input.asOf);
  const appeal = ifStarted(timeline.lastDecisionOn ?? deemedRefusalOn, (from) => followingDate('appeal', from, timeline, context));
  const refused: readonly ClockStep[] = deemedRefusalOn ? [{ code: 'deemedRefused', facts: { date: deemedRefusalOn }, source: statute.deemedRefusal[context.act] }] : [];
  const steps = [...timeline.steps, ...due.steps, ...forward.steps, ...transfer.steps, ...thirdParty.steps, ...refused, ...appeal.steps];

  return {
    regime: context.regime.id,
    clockStart: dayZero,
    endedOn: timeline.endedOn,
    decisionDue: due.value,
    forwardDue: forward.value,
    transferDue: transfer.value,
    daysUsedAtPause: timeline.usedAtStop,
    daysRemaining: remainingAtStop(timeline, context),
    depositDue: timeline.depositDue,
    extension: timeline.extension,
    thirdParty: thirdParty.value,
    deemedRefusalOn,
    appealUntil: appeal.value?.operational,
    datesToSet: datesToSet(steps, timeline),
    alerts: alertsOf(timeline, steps, context),
    steps,
  };
}

/** Where the clock stands after all its events, and what its rules are. Throws as `computeClock` does. */
export function timelineOf(input: Omit<ClockInput, 'asOf'>, rules: ClockRules): { readonly timeline: Timeline; readonly context: ClockContext } {
  const received = input.events.find((event): event is Receipt => event.type === 'received');
  if (!received) throw new RangeError('The events of a request begin with its receipt: "received" is missing');
  const context = clockContext(input.act, regimeFor(received.date, input.act, rules.regimes), input.settings, rules.calendar);
  const timeline = inOrder(input.events).reduce<Timeline>((before, event) => applyEvent(before, event, context), beginning(received, context));
  return { timeline, context };
}

/** By day; the sort is stable, so events of one day keep their order. */
function inOrder(events: readonly ClockEvent[]): readonly ClockEvent[] {
  return [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function beginning({ date, feePaid }: Receipt, context: ClockContext): Timeline {
  const { regime, act } = context;
  const { countsOn, steps } = arrival('request', date, context.calendar);
  const complete = feePaid !== false;
  const empty: Timeline = { waitsFor: complete ? [] : ['fee'], completeOn: countsOn, stops: [], runs: [], rests: [], extensionDays: 0, setByHand: {}, alerts: [], steps: [] };
  const arrived = withSteps(
    empty,
    { code: 'received', facts: { date } },
    { code: 'limitChosen', facts: { date, regime: regime.id, days: regime.limits.decision, unit: regime.unit }, source: regime.source[act] },
    ...steps,
  );
  if (complete) return startWhenComplete(arrived);
  return withSteps(arrived, { code: 'applicationFeeMissing', facts: { date }, source: statute.completeRequest[act] });
}

/** None while the clock has not begun or stands still. */
function decisionDue(timeline: Timeline, context: ClockContext): Explained<ClockResult['decisionDue']> {
  const { run, stops } = timeline;
  if (!run || stops.length > 0) return { value: undefined, steps: [] };
  return countLimit('decision', run.from, fullLimit(timeline, context) - run.used, context.regime.source[context.act], context);
}

function ifStarted<Value>(from: CalendarDate | undefined, count: (from: CalendarDate) => Explained<Value>): Explained<Value | undefined> {
  return from ? count(from) : { value: undefined, steps: [] };
}

function remainingAtStop(timeline: Timeline, context: ClockContext): number | undefined {
  return timeline.usedAtStop === undefined ? undefined : fullLimit(timeline, context) - timeline.usedAtStop;
}

function alertsOf(timeline: Timeline, steps: readonly ClockStep[], context: ClockContext): readonly ClockAlert[] {
  const alerts: ClockAlert[] = [...timeline.alerts];
  if (steps.some(({ code }) => code === 'limitUnknown')) alerts.push('limitUnknown');
  if (timeline.endedOn) return unique(alerts);
  if (timeline.waitsFor.length > 0) alerts.push('requestIncomplete');
  if (timeline.extendedWithEstimate && timeline.stops.includes('deposit')) alerts.push('extensionWithEstimate');
  // The worse news replaces the lesser: a clock with nothing left is a stopped clock too.
  if (remainingAtStop(timeline, context) === 0) alerts.push('noDaysLeftOnResume');
  else if (timeline.stops.length > 0 && timeline.run) alerts.push('clockStopped');
  return unique(alerts);
}

function unique(alerts: readonly ClockAlert[]): readonly ClockAlert[] {
  return [...new Set(alerts)];
}
