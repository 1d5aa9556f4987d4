import { CalendarDate, earliest, latest } from '../../../kernel/dates/calendarDate';
import { RuleSource } from '../../../kernel/clock/explanation';
import { ClockResult, DueDates } from './clockTypes';
import { ClockContext } from './context';
import { countLimit, Explained } from './due';
import { shared, statute } from './sources';
import { ClockStep, DateName } from './steps';
import { Timeline } from './timeline';

/** A limit counted from a day; no date and a step that says so when the limit is not known. */
export function countKnown(about: DateName, from: CalendarDate, days: number | null, source: RuleSource, context: ClockContext): Explained<DueDates | undefined> {
  if (days !== null) return countLimit(about, from, days, source, context);
  return { value: undefined, steps: [{ code: 'limitUnknown', facts: { about }, source: shared.unknownLimit }] };
}

/** The dates of s. 28 (MFIPPA s. 21), all counted from the notice. A late notice gives none. */
export function thirdPartyDates({ thirdParty }: Timeline, context: ClockContext): Explained<ClockResult['thirdParty']> {
  if (!thirdParty) return { value: undefined, steps: [] };
  if (!thirdParty.valid) return { value: { noticeValid: false }, steps: [] };
  const { limits } = context.regime;
  const { notifiedOn, respondedOn } = thirdParty;
  const representations = countKnown('representations', notifiedOn, limits.tpRepresentations, statute.representations[context.act], context);
  const decision = countKnown('thirdPartyDecision', notifiedOn, limits.tpDecision, statute.thirdPartyDecision[context.act], context);
  const earliestDecision = limits.tpEarliest === null ? undefined : firstDecisionDay(context.count.add(notifiedOn, limits.tpEarliest).date, respondedOn);
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
 * past. A third party's records have their own last day; while it is ahead, or not known, nothing is deemed refused.
 */
export function deemedRefusal(due: DueDates | undefined, thirdParty: ClockResult['thirdParty'], timeline: Timeline, asOf: CalendarDate): CalendarDate | undefined {
  if (!due) return undefined;
  if (thirdParty?.noticeValid && !thirdParty.decisionDue) return undefined;
  const lastDay = thirdParty?.decisionDue ? latest(due.operational, thirdParty.decisionDue) : due.operational;
  return (timeline.decidedOn ?? asOf) > lastDay ? lastDay : undefined;
}
