import { CalendarDate, daysBetween } from '../../../kernel/dates/calendarDate';
import { anyDate, Checked, checkedForm, choiceOf, good, optionalDate, optionalText, Read, requiredText, TypedFault, wrong } from '../../../kernel/typed';
import { PlanKind, planKinds, plans } from '../planLists';
import { longestPlanDays } from './longestPlanDays';
import { hasBadDay, PlanLine, PlanSection, readLines } from './planLines';

export type PlanFault = TypedFault | 'endsBeforeStart' | 'longerThanTwoYears' | 'badDay';

/** The head of a plan as typed. */
export interface PlanEntry {
  readonly title: string;
  readonly kind: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly dueOn: string;
  readonly situation: string;
}
export interface PlanFacts {
  readonly title: string;
  readonly kind: PlanKind;
  readonly fromOn: CalendarDate | null;
  readonly untilOn: CalendarDate | null;
  /** When somebody looks at it next. */
  readonly dueOn: CalendarDate;
  readonly situation: string | null;
}

/** One list of lines as typed: JSON, so that a draft of it can stay in the browser. */
export interface LinesEntry {
  readonly lines: string;
}

export function checkPlan(entry: PlanEntry): Checked<PlanEntry, PlanFacts, PlanFault> {
  return checkedForm<PlanEntry, PlanFacts, PlanFault>({
    title: requiredText(entry.title, plans.columns.title),
    kind: choiceOf(entry.kind, planKinds),
    fromOn: optionalDate(entry.fromOn),
    untilOn: lastDay(entry),
    dueOn: anyDate(entry.dueOn),
    situation: optionalText(entry.situation, plans.columns.situation),
  });
}

export function checkLines<S extends PlanSection>(section: S, { lines }: LinesEntry): Checked<LinesEntry, { readonly lines: readonly PlanLine<S>[] }, PlanFault> {
  const read = readLines(section, lines);
  if (read.some(hasBadDay)) return { ok: false, faults: { lines: 'badDay' } };
  const isTooLong = lines.length > (plans.columns[section].maxLength ?? Infinity);
  return isTooLong ? { ok: false, faults: { lines: 'tooLong' } } : { ok: true, facts: { lines: read } };
}

/** A plan with a first day needs its last one, and stands on the calendar from one to the other. */
function lastDay({ fromOn, untilOn }: PlanEntry): Read<CalendarDate | null, PlanFault> {
  const [first, last] = [optionalDate(fromOn), optionalDate(untilOn)];
  if (!first.ok || !last.ok || first.value === null) return last;
  if (last.value === null) return wrong('missing');
  if (last.value < first.value) return wrong('endsBeforeStart');
  return daysBetween(first.value, last.value) > longestPlanDays ? wrong('longerThanTwoYears') : good(last.value);
}
