import { FinalDisposition } from '../retained';

export type Notation = 'britishColumbia' | 'ottawa' | 'policeBoard' | 'ontario';

/** What the years of a rule are counted from. `filed` is for transitory documents alone; `permanent` has no end. */
export type Trigger = 'calendarYear' | 'fiscalYear' | 'closed' | 'superseded' | 'filed' | 'permanent';
export type Period = 'calendarYear' | 'fiscalYear';

/** A length of time in a rule: `2y`, `6m`. */
export interface Span {
  readonly years: number;
  readonly months: number;
}

/** One retention rule, whatever the notation it was written in (rules.md 2.2). */
export interface RetentionRule {
  readonly notation: Notation;
  /** As it was written. */
  readonly text: string;
  readonly trigger: Trigger;
  /** To the end of which period the last day of retention is carried on. */
  readonly roundTo: 'none' | Period;
  readonly active: Span;
  /** Null where the notation has no second period. */
  readonly semiActive: Span | null;
  /** What the rule itself says; undefined where it leaves that to the scheme. */
  readonly final: FinalDisposition | undefined;
  readonly archivalReview: boolean;
}
