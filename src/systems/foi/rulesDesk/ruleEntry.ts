import { Confidence } from '../../../kernel/clock/explanation';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { FieldFault } from '../work/contract';
import { RegimeContent, SettingContent } from '../work/ruleContent';

/** What is wrong with a field of a rule beside what may be wrong with any field. */
export type RuleFieldFault =
  | FieldFault
  /** Not a number of days from 1 on. */
  | 'notALimit'
  /** Before the newest rules that ship: what was settled law then is not for an office to change. */
  | 'beforeNewest'
  /** Another version in force begins on this day: it is retired first. */
  | 'dayTaken'
  /** The office has this already. */
  | 'alreadyThere';

export type RuleChecked<Entry> = { readonly ok: true; readonly facts: RuleFacts } | { readonly ok: false; readonly faults: { readonly [K in keyof Entry]?: RuleFieldFault } };

/** A holiday or a closure as typed. */
export interface DayEntry {
  readonly kind: string;
  readonly effectiveOn: string;
  readonly title: string;
  readonly titleFr: string;
  readonly source: string;
  readonly sourceFr: string;
  readonly confidence: string;
}

/** A set of rules as typed. A limit that is left empty is not known. */
export interface RegimeEntry {
  readonly effectiveOn: string;
  readonly title: string;
  readonly titleFr: string;
  readonly unit: string;
  readonly decision: string;
  readonly forward: string;
  readonly transfer: string;
  readonly tpRepresentations: string;
  readonly tpEarliest: string;
  readonly tpDecision: string;
  readonly appeal: string;
  /** An access plan stops the clock; a deposit always does. */
  readonly accessPlanStops: boolean;
  readonly source: string;
  readonly sourceFr: string;
  readonly confidence: string;
}

export interface SettingEntry {
  readonly clarification: string;
  readonly officeClosuresExcluded: boolean;
  readonly source: string;
}

export interface AreaEntry {
  readonly title: string;
  readonly titleFr: string;
}

interface Sourced {
  readonly title: string;
  readonly titleFr: string;
  readonly source: string;
  readonly sourceFr: string;
  readonly confidence: Confidence;
}

export type RuleFacts =
  | ({ readonly kind: 'proclaimed' | 'officeClosure'; readonly effectiveOn: CalendarDate } & Sourced)
  | ({ readonly kind: 'regime'; readonly effectiveOn: CalendarDate; readonly content: RegimeContent } & Sourced)
  | { readonly kind: 'setting'; readonly content: SettingContent; readonly source: string }
  | { readonly kind: 'programArea'; readonly title: string; readonly titleFr: string };
