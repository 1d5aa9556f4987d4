import { DayUnit } from '../../../kernel/calendar/dayCount';
import { StepWords } from '../../../kernel/clock/explanation';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { dateInWords, dayInWords } from '../../../kernel/dates/dateInWords';
import { Arrival, ClockStepFacts, DateName, StopReason } from './steps';
import { moneyInWords, namedDay, withoutPoint } from './wording';

const on = (date: CalendarDate): string => dateInWords(date, 'en');
const onDay = (date: CalendarDate): string => dayInWords(date, 'en');

function count(days: number, unit: DayUnit): string {
  const kind = unit === 'businessDay' ? 'business day' : 'day';
  return `${days} ${kind}${days === 1 ? '' : 's'}`;
}

const arrivals: Record<Arrival, string> = {
  request: 'The request',
  fee: 'The application fee',
  clarification: 'The clarification',
  deposit: 'The deposit',
  accessPlan: 'The answer to the access plan',
  response: "The third party's response",
};

const waits: Record<StopReason, string> = { deposit: 'the deposit', accessPlan: 'the answer to the access plan', clarification: 'the clarification' };

const leads: Record<DateName, string> = {
  decision: 'The decision is due on',
  forward: 'Forwarding the request to another institution is due on',
  transfer: 'Transferring the request to another institution is due on',
  representations: "The third party's representations are due on",
  thirdPartyDecision: "The decision on the third party's records is due on",
  appeal: 'The last day to appeal is',
};

const limits: Record<DateName, string> = {
  decision: 'the decision',
  forward: 'forwarding a request',
  transfer: 'transferring a request',
  representations: "a third party's representations",
  thirdPartyDecision: "the decision on a third party's records",
  appeal: 'an appeal',
};

/** The clock's steps in English. */
export const clockWordsEn: StepWords<ClockStepFacts> = {
  received: ({ date }) => `The request arrived on ${onDay(date)}.`,
  arrivedWhileClosed: (facts) =>
    `${arrivals[facts.what]} arrived while the office was closed, on ${namedDay(facts, 'en')}: it counts as received on ${onDay(facts.countsOn)}.`,
  applicationFeeMissing: () => 'The application fee did not come with the request: the clock begins when it is paid.',
  applicationFeePaid: ({ date }) => `The application fee was paid on ${on(date)}.`,
  clarificationAsked: ({ date }) => `Clarification was asked for on ${on(date)}: until it comes, the request is incomplete and the clock does not run.`,
  clarified: ({ date }) => `The request was clarified on ${on(date)}: the clock begins anew.`,
  narrowed: ({ date }) => `The request was narrowed on ${on(date)}. This does not move the clock.`,
  limitChosen: ({ date, days, unit }) =>
    `For a request that arrived on ${on(date)}, the decision is due within ${count(days, unit)}${unit === 'calendarDay' ? ', weekends and holidays included' : ''}.`,
  dayZero: ({ date }) => `Day 0 is ${on(date)}: counting begins the next day.`,
  // An estimate of nothing is a waiver (work/fees/settleFees.ts).
  estimateWithoutDeposit: ({ date, amount }) =>
    amount === 0 ? `The fees were waived on ${on(date)}: no deposit is waited for.` : `A fee estimate of ${moneyInWords(amount, 'en')} was sent on ${on(date)}, with no deposit to wait for: the clock is not stopped.`,
  depositAsked: ({ date, amount, deposit }) => `A fee estimate of ${moneyInWords(amount, 'en')} was sent on ${on(date)}, with a request for a deposit of ${moneyInWords(deposit, 'en')}.`,
  accessPlanWithoutEffect: ({ date }) => `An access plan was proposed on ${on(date)}. Under the rules for this request it does not stop the clock.`,
  stopped: ({ reason, date, used, remaining, unit }) =>
    `The clock stops on ${on(date)} until ${waits[reason]} is received: ${count(used, unit)} used, ${remaining === 0 ? 'none' : remaining} left.`,
  stillStopped: ({ reason, date }) => `The wait for ${waits[reason]} ended on ${on(date)}, but the clock does not run yet.`,
  resumed: ({ date, remaining, unit }) => `The clock runs again from ${on(date)}: ${remaining === 0 ? 'no day is' : `${count(remaining, unit)} ${remaining === 1 ? 'is' : 'are'}`} left.`,
  tooLateToStop: ({ reason, date }) => `On ${on(date)} the limit had already ended: waiting for ${waits[reason]} does not stop the clock.`,
  extended: ({ date, days, limit, unit }) => `The notice of extension of ${on(date)} adds ${count(days, unit)}: the limit is now ${count(limit, unit)}.`,
  extendedWithEstimate: ({ date }) => `A notice of extension and a fee estimate are pending together on ${on(date)}: the commissioner has found that premature. Choose one of them, or say in an interim decision why both are needed.`,
  extensionLate: ({ date, days, unit }) => `The notice of extension of ${on(date)}, for ${count(days, unit)}, came after the initial limit had ended: it has no effect.`,
  weekendsLeftOut: ({ days }) => (days === 1 ? '1 weekend day is not counted.' : `${days} weekend days are not counted.`),
  dayLeftOut: (facts) => `${namedDay(facts, 'en')} is not counted.`,
  counted: ({ from, days, unit, to }) => (days === 0 ? `No day is left: the limit ends on ${onDay(to)}.` : `Counted from ${on(from)}, ${count(days, unit)} end on ${onDay(to)}.`),
  holidayPassed: (facts) => `${namedDay(facts, 'en')} is a holiday: the limit moves to the next day.`,
  closurePassed: (facts) => `${namedDay(facts, 'en')}: the office is closed.`,
  due: ({ about, strict, operational }) =>
    strict === operational
      ? `${leads[about]} ${onDay(operational)}.`
      : `${leads[about]} ${onDay(strict)} when holidays alone are passed, and ${onDay(operational)} when all days on which the office is closed are passed.`,
  limitUnknown: ({ about }) => `The limit for ${limits[about]} under these rules is not confirmed, so no date is given. Check the Act and set the date by hand.`,
  thirdPartyNotified: ({ date }) => `A third party was given notice on ${on(date)}.`,
  thirdPartyNoticeLate: ({ date }) => `The notice to a third party of ${on(date)} came after the limit for the decision had ended: it moves no date.`,
  thirdPartyResponded: ({ date }) => `The third party responded on ${on(date)}.`,
  thirdPartyEarliest: ({ date }) => `The decision on the third party's records may be made from ${on(date)} on.`,
  decisionSent: ({ date }) => `A decision was sent on ${on(date)}.`,
  endedWithoutDecision: ({ date }) => `The request ended on ${on(date)} without a decision.`,
  reopened: ({ date }) => `The request was taken up again on ${on(date)}. Its limit is what it was.`,
  dateSetByHand: ({ about, date, on: day, from }) => `${leads[about]} ${onDay(day)}. This was set by hand on ${on(date)}; source: ${withoutPoint(from)}.`,
  setByHandWithoutEffect: ({ about, date, on: day }) => `${onDay(day)} was set by hand on ${on(date)} for ${limits[about]}. The rules give this date, so the one set by hand has no effect.`,
  deemedRefused: ({ date }) => `No decision was given by ${on(date)}: the request is deemed to have been refused that day.`,
};
