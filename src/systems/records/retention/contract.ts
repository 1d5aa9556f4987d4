import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { HoldReason } from '../../../kernel/ports/holds';
import { FinalDisposition } from '../retained';
import { RuleScope } from '../schemeList';
import { RetentionRule } from './rule';
import { RetentionStep } from './steps';

/** A version of a series' rule, as the scheme has it. */
export interface RuleVersion {
  readonly version: number;
  /** Null while the series is not scheduled, and for a rule that can't be read. */
  readonly rule: RetentionRule | null;
  /** First and last day of the version; undefined for no end. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly appliesTo: RuleScope;
  readonly final?: FinalDisposition;
}

export interface HoldSpan {
  readonly kind: HoldReason;
  readonly from: CalendarDate;
  /** Last day; null while it is not known. */
  readonly to: CalendarDate | null;
}

/** A closing that did not last. */
export interface Reopening {
  readonly closed: CalendarDate;
  readonly reopened: CalendarDate;
}

/** What happened to a record, as far as its retention asks. */
export interface RecordFacts {
  readonly createdOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly supersededOn: CalendarDate | null;
  readonly filedOn: CalendarDate | null;
  /** Earlier closings that a reopening ended, first to last. */
  readonly reopenings: readonly Reopening[];
  readonly personalInformationLastUsed: CalendarDate | null;
  readonly archivalReviewDone: boolean;
  readonly holds: readonly HoldSpan[];
}

export type Block = 'legalHold' | 'foiHold' | 'auditHold' | 'personalInformation' | 'unscheduled' | 'triggerMissing' | 'archivalReview' | 'permanent';

/**
 * `waiting`: for the event that its years count from. `running`: its date is to come. `blocked`: the date of the schedule has come, and
 * something stands against disposition. `eligible`: it may be disposed of.
 */
export type RetentionState = 'unscheduled' | 'permanent' | 'waiting' | 'running' | 'blocked' | 'eligible';

/** The answer of the clock. */
export interface Retention {
  readonly state: RetentionState;
  /** First day on which disposition may happen, with holds of a known end counted in. Null when there is none or it is not known. */
  readonly eligibleOn: CalendarDate | null;
  readonly semiActiveFrom: CalendarDate | null;
  readonly finalDisposition: FinalDisposition | null;
  /** What stands against disposition on the day that was asked, whatever the date. */
  readonly blockedBy: readonly Block[];
  /** The version that was applied; undefined when nothing is scheduled. */
  readonly version: number | undefined;
  /** In the order in which they lead to the date. */
  readonly steps: readonly RetentionStep[];
}
