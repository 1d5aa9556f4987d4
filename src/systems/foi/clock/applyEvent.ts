import { RuleSource } from '../../../kernel/clock/explanation';
import { depositFor, feeScheduleOn } from '../fees';
import { ClockEvent } from './clockTypes';
import { arrival, ClockContext } from './context';
import { limitOf } from './limits';
import { shared, statute } from './sources';
import { fullLimit, hasRunOut, receivePart, release, startWhenComplete, stop, Timeline, withSteps } from './timeline';

type EventType = ClockEvent['type'];
type EventOf<Type extends EventType> = Extract<ClockEvent, { readonly type: Type }>;
type Handlers = { readonly [Type in EventType]: (timeline: Timeline, event: EventOf<Type>, context: ClockContext) => Timeline };

const handlers: Handlers = {
  // The first receipt is where the timeline begins; a second one is no new request.
  received: (timeline) => timeline,

  applicationFeePaid(timeline, { date }, context) {
    if (!timeline.waitsFor.includes('fee')) return timeline;
    const paid = withSteps(timeline, { code: 'applicationFeePaid', facts: { date }, source: cite('completeRequest', context) });
    const received = receivePart(paid, 'fee', date, context);
    return startWhenComplete({ ...received, waitsFor: received.waitsFor.filter((part) => part !== 'fee') });
  },

  clarificationRequested(timeline, { date }, context) {
    if (timeline.endedOn) return timeline;
    if (context.settings.clarification === 'pause') return stop(timeline, 'clarification', date, context);
    if (timeline.waitsFor.includes('clarification')) return timeline;
    if (hasRunOut(timeline, date, fullLimit(timeline, context), context)) return withSteps(timeline, { code: 'tooLateToStop', facts: { reason: 'clarification', date } });
    const waiting: Timeline = { ...timeline, waitsFor: [...timeline.waitsFor, 'clarification'], run: undefined, usedAtStop: undefined };
    return withSteps(waiting, { code: 'clarificationAsked', facts: { date }, source: cite('clarification', context) });
  },

  clarified(timeline, { date }, context) {
    if (timeline.endedOn) return timeline;
    if (context.settings.clarification === 'pause') return releaseOnArrival(timeline, 'clarification', date, context);
    if (hasRunOut(timeline, date, fullLimit(timeline, context), context)) return timeline;
    const clear = withSteps(timeline, { code: 'clarified', facts: { date }, source: cite('clarification', context) });
    const received = receivePart(clear, 'clarification', date, context);
    return startWhenComplete({ ...received, waitsFor: received.waitsFor.filter((part) => part !== 'clarification') });
  },

  narrowed: (timeline, { date }) => withSteps(timeline, { code: 'narrowed', facts: { date }, source: shared.narrowing }),

  feeEstimateSent(timeline, { date, amount, depositRequested }, context) {
    if (timeline.endedOn) return timeline;
    const deposit = depositRequested ? depositFor(amount, feeScheduleOn(date)) : 0;
    if (deposit > 0) {
      const asked = withSteps({ ...timeline, depositDue: deposit }, { code: 'depositAsked', facts: { date, amount, deposit }, source: shared.deposit });
      return withPrematureExtension(stop(asked, 'deposit', date, context), timeline.extendedOn === date, date);
    }
    const estimated = withSteps({ ...timeline, depositDue: undefined }, { code: 'estimateWithoutDeposit', facts: { date, amount }, source: shared.deposit });
    // A new estimate that asks for nothing leaves nothing to wait for.
    return release(estimated, 'deposit', date, context);
  },

  depositPaid: (timeline, { date }, context) => releaseOnArrival(timeline, 'deposit', date, context),

  accessPlanProposed(timeline, { date }, context) {
    if (context.regime.pauses.includes('accessPlan')) return stop(timeline, 'accessPlan', date, context);
    return withSteps(timeline, { code: 'accessPlanWithoutEffect', facts: { date }, source: shared.accessPlan });
  },

  accessPlanAnswered: (timeline, { date }, context) => releaseOnArrival(timeline, 'accessPlan', date, context),

  extensionNoticeSent(timeline, { date, days }, context) {
    if (timeline.endedOn) return timeline;
    if (!Number.isInteger(days) || days < 1) throw new RangeError(`extensionNoticeSent: not a number of days: ${days}`);
    const { unit } = context.count;
    // Each notice must come inside the limit as it was before any extension.
    if (hasRunOut(timeline, date, context.regime.limits.decision, context)) {
      const late: Timeline = { ...timeline, extension: { valid: false }, alerts: [...timeline.alerts, 'extensionNoticeLate'] };
      return withSteps(late, { code: 'extensionLate', facts: { date, days, unit }, source: shared.lateExtension });
    }
    const extended: Timeline = { ...timeline, extension: { valid: true }, extendedOn: date, extensionDays: timeline.extensionDays + days };
    const told = withSteps(extended, { code: 'extended', facts: { date, days, limit: fullLimit(extended, context), unit }, source: cite('extension', context) });
    return withPrematureExtension(told, true, date);
  },

  thirdPartyNoticeSent(timeline, { date }, context) {
    const valid = !hasRunOut(timeline, date, fullLimit(timeline, context), context);
    const source = cite('thirdPartyNotice', context);
    // A date set by hand was for the notice before.
    const setByHand = { ...timeline.setByHand, representations: undefined, thirdPartyDecision: undefined };
    const notified: Timeline = { ...timeline, setByHand, thirdParty: { valid, notifiedOn: date } };
    if (valid) return withSteps(notified, { code: 'thirdPartyNotified', facts: { date }, source });
    return withSteps({ ...notified, alerts: [...timeline.alerts, 'thirdPartyNoticeLate'] }, { code: 'thirdPartyNoticeLate', facts: { date }, source });
  },

  thirdPartyResponded(timeline, { date }, context) {
    const { thirdParty } = timeline;
    if (!thirdParty?.valid || thirdParty.respondedOn) return timeline;
    const { countsOn, steps } = arrival('response', date, context.calendar);
    const source = cite('representations', context);
    return withSteps({ ...timeline, thirdParty: { ...thirdParty, respondedOn: countsOn } }, { code: 'thirdPartyResponded', facts: { date }, source }, ...steps);
  },

  decisionSent(timeline, { date }) {
    // Each decision has a time to appeal of its own: a date set by hand was for the one before.
    const setByHand = { ...timeline.setByHand, appeal: undefined };
    const decided: Timeline = { ...timeline, setByHand, endedOn: timeline.endedOn ?? date, firstDecisionOn: timeline.firstDecisionOn ?? date, lastDecisionOn: date };
    return withSteps(decided, { code: 'decisionSent', facts: { date } });
  },

  endedWithoutDecision(timeline, { date }) {
    if (timeline.endedOn) return timeline;
    return withSteps({ ...timeline, endedOn: date }, { code: 'endedWithoutDecision', facts: { date } });
  },

  // The days in between count: nothing in the Act gives them back.
  reopened(timeline, { date }) {
    const { endedOn, rests } = timeline;
    if (!endedOn) return timeline;
    return withSteps({ ...timeline, endedOn: undefined, rests: [...rests, { endedOn, reopenedOn: date }] }, { code: 'reopened', facts: { date } });
  },

  // Nothing that was typed overrides a limit of the statute.
  dateSetByHand(timeline, { date, about, on, source }, { regime }) {
    if (limitOf(about, regime.limits) !== null) return withSteps(timeline, { code: 'setByHandWithoutEffect', facts: { about, date, on } });
    return withSteps({ ...timeline, setByHand: { ...timeline.setByHand, [about]: on } }, { code: 'dateSetByHand', facts: { about, date, on, from: source } });
  },
};

/** The timeline after one more event. Events that can have no effect (a deposit that nobody asked for) change nothing. */
export function applyEvent<Type extends EventType>(timeline: Timeline, event: EventOf<Type>, context: ClockContext): Timeline {
  const type: Type = event.type as Type;
  return handlers[type](timeline, event, context);
}

function releaseOnArrival(timeline: Timeline, reason: 'deposit' | 'accessPlan' | 'clarification', date: ClockEvent['date'], context: ClockContext): Timeline {
  if (timeline.endedOn || !timeline.stops.includes(reason)) return timeline;
  const { countsOn, steps } = arrival(reason, date, context.calendar);
  return release(withSteps(timeline, ...steps), reason, countsOn, context);
}

/** The commissioner has found an extension premature while a fee estimate is pending. It counts, and the coordinator is told. */
function withPrematureExtension(timeline: Timeline, isSuch: boolean, date: ClockEvent['date']): Timeline {
  if (!isSuch || !timeline.stops.includes('deposit')) return timeline;
  return withSteps({ ...timeline, extendedWithEstimate: true }, { code: 'extendedWithEstimate', facts: { date }, source: shared.extensionWithEstimate });
}

function cite(rule: keyof typeof statute, { act }: ClockContext): RuleSource {
  return statute[rule][act];
}
