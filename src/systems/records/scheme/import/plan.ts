import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { RuleScope, SchemeItem } from '../../schemeList';
import { SchemeEntry } from '../contract';
import { EntryDifference } from './differences';
import { DraftEntry, SchemeProblem } from './draft';

/** What a person says once for a whole import. */
export interface ImportChoices {
  /** First day of the new versions, where a row of the file names none. */
  readonly effectiveOn: CalendarDate;
  /** How a changed rule applies, where a row of the file says nothing else. */
  readonly appliesTo: RuleScope;
  /** What becomes of entries in force that are not in the file. */
  readonly absent: 'keep' | 'retire';
}

/** A version that is to be in the list; `draft` with its day and scope filled in. */
export interface NewVersion extends DraftEntry {
  readonly version: number;
  readonly fromOn: CalendarDate;
  readonly appliesTo: RuleScope;
}

/** One entry that an import touches. */
export type SchemeStep =
  | { readonly kind: 'add'; readonly line: number; readonly entry: NewVersion }
  | { readonly kind: 'change'; readonly line: number; readonly entry: NewVersion; readonly before: SchemeItem; readonly differences: readonly EntryDifference[] }
  | { readonly kind: 'retire'; readonly before: SchemeItem; readonly untilOn: CalendarDate }
  /** A version whose next one is there already: an earlier import stopped between the two. */
  | { readonly kind: 'end'; readonly before: SchemeItem; readonly untilOn: CalendarDate }
  /** A version whose account in Activity is missing: an earlier import stopped between the two. */
  | { readonly kind: 'account'; readonly before: SchemeItem };

/** What an import would do. Nothing is written until a person accepts it, and nothing can be with a problem in it. */
export interface SchemePlan {
  /** In the order in which they are written. */
  readonly steps: readonly SchemeStep[];
  readonly unchanged: number;
  /** In force, not in the file, kept. */
  readonly kept: readonly SchemeEntry[];
  readonly problems: readonly SchemeProblem[];
  /** Too much for one scheme: how many entries would be in force, or begin on one day. Undefined when it fits. */
  readonly tooMany?: { readonly count: number; readonly most: number };
}
