import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { FinalDisposition } from '../retained';
import { chooseVersion } from './chooseVersion';
import { RecordFacts, RuleVersion } from './contract';
import { keepingMore } from './final';
import { RetentionRule, Span } from './rule';
import { addSpan, bothSpans, dayAfter, endOfPeriod } from './spans';
import { sources } from './sources';
import { RetentionStep } from './steps';
import { triggerDay, triggerSteps } from './trigger';

/** What one series alone says of a record, holds and personal information aside. */
export interface Course {
  readonly kind: 'unscheduled' | 'permanent' | 'waiting' | 'dated';
  readonly version: number | undefined;
  /** The last day of retention; null but for `dated`. */
  readonly lastDay: CalendarDate | null;
  readonly semiActiveFrom: CalendarDate | null;
  readonly final: FinalDisposition | null;
  readonly archivalReview: boolean;
  readonly rule: string;
  readonly steps: readonly RetentionStep[];
}

/** A record that no schedule covers is kept. */
export const unscheduled: Course = {
  kind: 'unscheduled',
  version: undefined,
  lastDay: null,
  semiActiveFrom: null,
  final: null,
  archivalReview: false,
  rule: '',
  steps: [{ code: 'unscheduled', facts: {}, source: sources.scheduleNeeded }],
};

/** The course of a record under one series, whose versions stand oldest first. */
export function courseUnder(versions: readonly RuleVersion[], facts: RecordFacts, asOf: CalendarDate): Course {
  const { version, steps } = chooseVersion(versions, facts, asOf);
  if (!version) return steps.length > 0 ? { ...unscheduled, steps } : unscheduled;
  if (!version.rule) return { ...unscheduled, version: version.version, steps: [...steps, ...unscheduled.steps] };
  const { rule } = version;
  const final = finalOf(version, rule);
  const common = { version: version.version, lastDay: null, semiActiveFrom: null, final, archivalReview: rule.archivalReview, rule: rule.text };
  const first = [...steps, ...ruleSteps(rule)];
  if (final === 'permanent') return { ...common, kind: 'permanent', steps: [...first, { code: 'permanent', facts: {} }] };
  const before = [...first, ...triggerSteps(rule, facts)];
  const day = triggerDay(rule, facts);
  return day === null ? { ...common, kind: 'waiting', steps: before } : { ...common, kind: 'dated', ...dated(rule, day, before) };
}

/** The rule for transitory documents is written nowhere. */
function ruleSteps({ text }: RetentionRule): readonly RetentionStep[] {
  return text === '' ? [] : [{ code: 'rule', facts: { text } }];
}

function finalOf({ final }: RuleVersion, rule: RetentionRule): FinalDisposition | null {
  if (final === undefined || rule.final === undefined) return final ?? rule.final ?? null;
  return keepingMore(final, rule.final);
}

function dated({ active, semiActive, roundTo }: RetentionRule, day: CalendarDate, before: readonly RetentionStep[]): Pick<Course, 'lastDay' | 'semiActiveFrom' | 'steps'> {
  const round = (last: CalendarDate): CalendarDate => (roundTo === 'none' ? last : endOfPeriod(last, roundTo));
  const steps = [...before];
  const activeTo = addSpan(day, active);
  const unrounded = addSpan(day, bothSpans(active, semiActive));
  const lastDay = round(unrounded);
  const semiActiveFrom = semiActive && hasLength(semiActive) ? dayAfter(round(activeTo)) : null;
  if (hasLength(active)) steps.push({ code: 'active', facts: { ...active, to: semiActiveFrom ? round(activeTo) : activeTo } });
  if (semiActive && semiActiveFrom) steps.push({ code: 'semiActive', facts: { ...semiActive, from: semiActiveFrom, to: unrounded } });
  if (roundTo !== 'none') steps.push({ code: 'rounded', facts: { period: roundTo, to: lastDay } });
  return { lastDay, semiActiveFrom, steps };
}

function hasLength({ years, months }: Span): boolean {
  return years > 0 || months > 0;
}
