import { CalendarDate } from '../dates/calendarDate';

/** How sure we are of a rule, as its source allows. */
export type Confidence = 'high' | 'medium' | 'low' | 'unverified';

/** Where a rule comes from: statute and section, or the practice that it follows. `textFr` names the same source in French. */
export interface RuleSource {
  readonly text: string;
  readonly textFr: string;
  readonly confidence: Confidence;
}

/** Dates, counts and names that a sentence needs. */
export type Facts = Readonly<Record<string, CalendarDate | string | number>>;

/** One step of a computed date, as data. A table of words puts it into either language. */
export interface Step<Code extends string = string, StepFacts extends Facts = Facts> {
  readonly code: Code;
  readonly facts: StepFacts;
  readonly source?: RuleSource;
}

/** The steps of one clock: a union over its codes, each with the facts that the clock's table gives it. */
export type StepOf<Table extends Record<string, Facts>> = { [Code in keyof Table & string]: Step<Code, Table[Code]> }[keyof Table & string];

/** Words for every step of a clock, in one language. A code without words does not compile. */
export type StepWords<Table extends Record<string, Facts>> = { readonly [Code in keyof Table]: (facts: Table[Code]) => string };
