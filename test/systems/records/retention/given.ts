import { CalendarDate, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { computeRetention } from '../../../../src/systems/records/retention/computeRetention';
import { HoldSpan, RecordFacts, Retention, RuleVersion } from '../../../../src/systems/records/retention/contract';
import { explainRetention } from '../../../../src/systems/records/retention/explainRetention';
import { parseRule } from '../../../../src/systems/records/retention/notation/parseRule';
import { RetentionRule } from '../../../../src/systems/records/retention/rule';

export const day = calendarDate;

/** A rule that can be read. */
export function rule(text: string): RetentionRule {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.fault.problem} at ${parsed.fault.at}`);
  return parsed.rule;
}

/** A series that has only ever had one rule; null is not scheduled. */
export function series(text: string | null, more: Partial<RuleVersion> = {}): readonly RuleVersion[] {
  return [{ version: 1, rule: text === null ? null : rule(text), appliesTo: 'allUndisposed', ...more }];
}

export const nothing: RecordFacts = {
  createdOn: null,
  closedOn: null,
  supersededOn: null,
  filedOn: null,
  reopenings: [],
  personalInformationLastUsed: null,
  archivalReviewDone: false,
  holds: [],
};

export function hold(kind: HoldSpan['kind'], from: string, to: string | null = null): HoldSpan {
  return { kind, from: day(from), to: to === null ? null : day(to) };
}

/** The retention of a record of one series, on a day. */
export function retention(text: string | null, facts: Partial<RecordFacts>, asOf: CalendarDate = day('2026-06-01')): Retention {
  return computeRetention([series(text)], { ...nothing, ...facts }, asOf);
}

/** The steps in English, one a line. */
export function story({ steps }: Retention): readonly string[] {
  return explainRetention(steps, 'en');
}
