import { CalendarDate, earliest, latest } from '../../../kernel/dates/calendarDate';
import { ClockResult, DueDates } from './clockTypes';
import { ClockContext } from './context';
import { countLimit, Explained } from './due';
import { limitOf } from './limits';
import { shared, statute } from './sources';
import { ClockStep, DateName } from './steps';
import { Timeline } from './timeline';

type FollowingDate = Exclude<DateName, 'decision'>;

/**
 * The date of a limit counted from a day. Where the rules do not give the limit, it is the date that somebody set by hand, as it was set; a
 * date before the day from which it is counted is none. Without either there is no date, and a step says so.
 */
export function followingDate(about: FollowingDate, from: CalendarDate, { setByHand }: Timeline, context: ClockContext): Explained<DueDates | undefined> {
  const days = limitOf(about, context.regime.limits);
  if (days !== null) return countLimit(about, from, days, statute[about][context.act], context);
  const day = setByHand[about];
  if (day !== undefined && day >= from) return { value: { strict: day, operational: day }, steps: [] };
  return { value: undefined, steps: [{ code: 'limitUnknown', facts: { about }, source: shared.unknownLimit }] };
}

/** The dates of s. 28 (MFIPPA s. 21), all counted from the notice. A late notice gives none. */
export function thirdPartyDates(timeline: Timeline, context: ClockContext): Explained<ClockResult['thirdParty']> {
  const { thirdParty } = timeline;
  if (!thirdParty) return { value: undefined, steps: [] };
  if (!thirdParty.valid) return { value: { noticeValid: false }, steps: [] };
  const { tpEarliest } = context.regime.limits;
  const { notifiedOn, respondedOn } = thirdParty;
  const representations = followingDate('representations', notifiedOn, timeline, context);
  const decision = followingDate('thirdPartyDecision', notifiedOn, timeline, context);
  const earliestDecision = tpEarliest === null ? undefined : firstDecisionDay(context.count.add(notifiedOn, tpEarliest).date, respondedOn);
  const earliestSteps: readonly ClockStep[] = earliestDecision
    ? [{ code: 'thirdPartyEarliest', facts: { date: earliestDecision }, source: statute.thirdPartyDecision[context.act] }]
    : [];
  return {
    value: { noticeValid: true, representationsDue: representations.value?.operational, earliestDecision, decisionDue: decision.value?.operational },
    steps: [...representations.steps, ...earliestSteps, ...decision.steps],
  };
}

/** "Not before" the earlier of the response and the 21st day. It is the end of no period, so it does not roll. */
function firstDecisionDay(withoutResponse: CalendarDate, respondedOn: CalendarDate | undefined): CalendarDate {
  return respondedOn ? earliest(respondedOn, withoutResponse) : withoutResponse;
}

/**
 * The day on which silence became a refusal: the last day on which notice could be given, rolled as s. 89(2) allows, once it is
 * past. A third party's records have their own last day; while it is ahead, or not known, nothing is deemed refused. Nor is anything when
 * a decision was given by that day, whatever became of the request later, or when nothing was to be decided on it.
 */
export function deemedRefusal(due: DueDates | undefined, thirdParty: ClockResult['thirdParty'], timeline: Timeline, asOf: CalendarDate): CalendarDate | undefined {
  if (!due) return undefined;
  if (thirdParty?.noticeValid && !thirdParty.decisionDue) return undefined;
  const lastDay = thirdParty?.decisionDue ? latest(due.operational, thirdParty.decisionDue) : due.operational;
  const { firstDecisionOn, endedOn, rests } = timeline;
  if (rests.some(rest => rest.endedOn <= lastDay && lastDay < rest.reopenedOn)) return undefined;
  return (firstDecisionOn ?? endedOn ?? asOf) > lastDay ? lastDay : undefined;
}

/** Whoever keeps a request does not forward it, so those dates are not asked for; those of a third party are until the request ends. */
export function datesToSet(steps: readonly ClockStep[], { endedOn }: Timeline): readonly DateName[] {
  const unknown = steps.flatMap(step => (step.code === 'limitUnknown' ? [step.facts.about] : []));
  return unknown.filter(about => about === 'appeal' || (endedOn === undefined && (about === 'representations' || about === 'thirdPartyDecision')));
}
