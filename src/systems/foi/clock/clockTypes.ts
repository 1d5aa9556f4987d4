import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Act } from '../choices';
import { ClockStep, DateName } from './steps';

/** What happened to a request, in the order in which it happened. The names are those of the golden cases. */
export type ClockEvent =
  /** `feePaid: false` when the $5 application fee did not come with it: the clock then waits for `applicationFeePaid`. */
  | { readonly type: 'received'; readonly date: CalendarDate; readonly feePaid?: boolean }
  | { readonly type: 'applicationFeePaid'; readonly date: CalendarDate }
  | { readonly type: 'clarificationRequested'; readonly date: CalendarDate }
  | { readonly type: 'clarified'; readonly date: CalendarDate }
  | { readonly type: 'narrowed'; readonly date: CalendarDate }
  | { readonly type: 'feeEstimateSent'; readonly date: CalendarDate; readonly amount: number; readonly depositRequested: boolean }
  | { readonly type: 'depositPaid'; readonly date: CalendarDate }
  | { readonly type: 'accessPlanProposed'; readonly date: CalendarDate }
  | { readonly type: 'accessPlanAnswered'; readonly date: CalendarDate }
  | { readonly type: 'extensionNoticeSent'; readonly date: CalendarDate; readonly days: number }
  | { readonly type: 'thirdPartyNoticeSent'; readonly date: CalendarDate }
  | { readonly type: 'thirdPartyResponded'; readonly date: CalendarDate }
  | { readonly type: 'decisionSent'; readonly date: CalendarDate }
  /** Withdrawn, abandoned, forwarded or transferred: nothing is to be decided here any more. */
  | { readonly type: 'endedWithoutDecision'; readonly date: CalendarDate }
  /** What ended is taken up again. The limit is what it was. */
  | { readonly type: 'reopened'; readonly date: CalendarDate }
  /**
   * A date that the rules do not give, entered on `date` with where it comes from. `on` is the date itself. It has no effect where the
   * rules give the date. A new notice or a new decision asks for its date again.
   */
  | { readonly type: 'dateSetByHand'; readonly date: CalendarDate; readonly about: DateName; readonly on: CalendarDate; readonly source: string };

export interface ClockSettings {
  /** rules.md Q6: a clarified request starts anew, or goes on. */
  readonly clarification: 'restart' | 'pause';
  /** Whether days on which the office is closed are left out of business days too. */
  readonly officeClosuresExcluded: boolean;
}

export const defaultClockSettings: ClockSettings = { clarification: 'restart', officeClosuresExcluded: false };

export interface ClockInput {
  readonly act: Act;
  readonly events: readonly ClockEvent[];
  readonly settings: ClockSettings;
  /** The day on which the question is asked: today. Deemed refusal depends on it. */
  readonly asOf: CalendarDate;
}

/** `strict` by Legislation Act s.89(1); `operational` also rolls over days on which the office is closed, s.89(2). */
export interface DueDates {
  readonly strict: CalendarDate;
  readonly operational: CalendarDate;
}

export type ClockAlert = 'noDaysLeftOnResume' | 'extensionNoticeLate' | 'thirdPartyNoticeLate' | 'extensionWithEstimate' | 'limitUnknown' | 'requestIncomplete' | 'clockStopped';

export interface ClockResult {
  /** Id of the rules that apply, by the day of receipt. */
  readonly regime: string;
  /** Undefined while the request is incomplete. */
  readonly clockStart?: CalendarDate;
  /** The day of the decision, or on which the request ended without one. Undefined while there is something to decide. */
  readonly endedOn?: CalendarDate;
  /** Undefined while the request is incomplete or the clock stands still. */
  readonly decisionDue?: DueDates;
  readonly forwardDue?: DueDates;
  readonly transferDue?: DueDates;
  /** Days of the limit that were used, and left, when the clock last stopped; in the regime's unit. */
  readonly daysUsedAtPause?: number;
  readonly daysRemaining?: number;
  /** Dollars. Half of an estimate of $100 or more. */
  readonly depositDue?: number;
  readonly extension?: { readonly valid: boolean };
  readonly thirdParty?: {
    readonly noticeValid: boolean;
    readonly representationsDue?: CalendarDate;
    readonly earliestDecision?: CalendarDate;
    readonly decisionDue?: CalendarDate;
  };
  readonly deemedRefusalOn?: CalendarDate;
  readonly appealUntil?: CalendarDate;
  /** Dates that the request needs now and its rules do not give: somebody sets them, with their source. */
  readonly datesToSet: readonly DateName[];
  readonly alerts: readonly ClockAlert[];
  /** How the dates came about, in the order of the events, then date by date. */
  readonly steps: readonly ClockStep[];
}
