import { DayUnit } from '../../../kernel/calendar/dayCount';
import { StepOf } from '../../../kernel/clock/explanation';
import { CalendarDate } from '../../../kernel/dates/calendarDate';

/** What stops the clock. */
export type StopReason = 'deposit' | 'accessPlan' | 'clarification';
/** What may reach the office on a day on which it is closed. */
export type Arrival = 'request' | 'fee' | 'clarification' | 'deposit' | 'accessPlan' | 'response';
/** Which date a step leads to. */
export type DateName = 'decision' | 'forward' | 'transfer' | 'representations' | 'thirdPartyDecision' | 'appeal';

type ClosedDay = { readonly date: CalendarDate; readonly nameEn: string; readonly nameFr: string };

/** Every step that the clock may take, with the facts its sentence needs. Days are in the unit that is given beside them. */
export type ClockStepFacts = {
  received: { date: CalendarDate };
  arrivedWhileClosed: ClosedDay & { what: Arrival; countsOn: CalendarDate };
  applicationFeeMissing: { date: CalendarDate };
  applicationFeePaid: { date: CalendarDate };
  clarificationAsked: { date: CalendarDate };
  clarified: { date: CalendarDate };
  narrowed: { date: CalendarDate };
  limitChosen: { date: CalendarDate; regime: string; days: number; unit: DayUnit };
  dayZero: { date: CalendarDate };
  estimateWithoutDeposit: { date: CalendarDate; amount: number };
  depositAsked: { date: CalendarDate; amount: number; deposit: number };
  accessPlanWithoutEffect: { date: CalendarDate };
  stopped: { reason: StopReason; date: CalendarDate; used: number; remaining: number; unit: DayUnit };
  stillStopped: { reason: StopReason; date: CalendarDate };
  resumed: { reason: StopReason; date: CalendarDate; remaining: number; unit: DayUnit };
  tooLateToStop: { reason: StopReason; date: CalendarDate };
  extended: { date: CalendarDate; days: number; limit: number; unit: DayUnit };
  extensionLate: { date: CalendarDate; days: number; unit: DayUnit };
  /** Saturdays and Sundays of a span of business days, as one number. */
  weekendsLeftOut: { about: DateName; days: number };
  dayLeftOut: ClosedDay & { about: DateName };
  counted: { about: DateName; from: CalendarDate; days: number; unit: DayUnit; to: CalendarDate };
  holidayPassed: ClosedDay & { about: DateName };
  closurePassed: ClosedDay & { about: DateName };
  due: { about: DateName; strict: CalendarDate; operational: CalendarDate };
  limitUnknown: { about: DateName };
  thirdPartyNotified: { date: CalendarDate };
  thirdPartyNoticeLate: { date: CalendarDate };
  thirdPartyResponded: { date: CalendarDate };
  thirdPartyEarliest: { date: CalendarDate };
  decisionSent: { date: CalendarDate };
  deemedRefused: { date: CalendarDate };
  endedWithoutDecision: { date: CalendarDate };
  reopened: { date: CalendarDate };
  extendedWithEstimate: { date: CalendarDate };
  setByHandWithoutEffect: { about: DateName; date: CalendarDate; on: CalendarDate };
  dateSetByHand: { about: DateName; date: CalendarDate; on: CalendarDate; from: string };
};

export type ClockStepCode = keyof ClockStepFacts;
export type ClockStep = StepOf<ClockStepFacts>;
