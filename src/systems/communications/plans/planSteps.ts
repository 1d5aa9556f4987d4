import { ActionOutcome } from '../../../kernel/activity/act';
import { BeginOutcome } from '../../../kernel/activity/begin';
import { addDays, CalendarDate, daysBetween } from '../../../kernel/dates/calendarDate';
import { takeFirstStep, takeStep } from '../../../kernel/lifecycle/takeStep';
import { Person } from '../../../kernel/lists/columns';
import { FieldsOf } from '../../../kernel/lists/defineList';
import { Workplace } from '../../../kernel/ports/workplace';
import { communicationsActivity } from '../newsLists';
import { planLifecycle } from '../planLifecycles';
import { Plan, plans } from '../planLists';
import { PlanFacts } from './checkPlan';
import { linesColumn, messagesInOneLanguage, PlanLine, PlanSection, readLines } from './planLines';

const lived = { list: plans, activity: communicationsActivity, lifecycle: planLifecycle };

export type PlanOutcome = ActionOutcome<typeof plans>;
/** A plan does not start while a key message stands in one language alone. */
export type StartOutcome = PlanOutcome | { readonly kind: 'hindered'; readonly messages: number };

/** Makes a plan; whoever makes it answers for it. The same `actionId` always gives the same plan. Throws StoreError. */
export function beginPlan(work: Workplace, facts: PlanFacts, owner: Person, actionId: string): Promise<BeginOutcome<typeof plans>> {
  const { kind, fromOn, untilOn, dueOn } = facts;
  return takeFirstStep(work, lived, 'plan', { fields: { ...facts, assignedTo: owner }, data: { kind, fromOn, untilOn, dueOn } }, actionId);
}

export function changePlan(work: Workplace, plan: Plan, facts: PlanFacts, actionId: string): Promise<PlanOutcome> {
  const { kind, fromOn, untilOn, dueOn } = facts;
  return takeStep(work, lived, 'change', plan, { changes: facts, data: { kind, fromOn, untilOn, dueOn } }, actionId);
}

/** What new lines make of a plan. */
export function linesChange<S extends PlanSection>(section: S, lines: readonly PlanLine<S>[]): Partial<FieldsOf<typeof plans>> {
  return { [section]: linesColumn(section, lines) };
}

/** Replaces one list of lines. Activity keeps how many there are, not what they say. */
export function changeLines<S extends PlanSection>(work: Workplace, plan: Plan, section: S, lines: readonly PlanLine<S>[], actionId: string): Promise<PlanOutcome> {
  return takeStep(work, lived, 'change', plan, { changes: linesChange(section, lines), data: { section, lines: lines.length } }, actionId);
}

/** Where a plan stands when it is moved by its first day: as long as before. */
export function movedPlan({ fromOn, untilOn }: Pick<Plan, 'fromOn' | 'untilOn'>, to: CalendarDate): Pick<Plan, 'fromOn' | 'untilOn'> {
  const shift = fromOn === null ? 0 : daysBetween(fromOn, to);
  return { fromOn: to, untilOn: untilOn === null ? null : addDays(untilOn, shift) };
}

export function movePlan(work: Workplace, plan: Plan, to: CalendarDate, actionId: string): Promise<PlanOutcome> {
  const changes = movedPlan(plan, to);
  return takeStep(work, lived, 'change', plan, { changes, data: { ...changes, before: plan.fromOn } }, actionId);
}

export async function startPlan(work: Workplace, plan: Plan, actionId: string): Promise<StartOutcome> {
  const messages = messagesInOneLanguage(readLines('messages', plan.messages));
  if (messages > 0) return { kind: 'hindered', messages };
  return takeStep(work, lived, 'start', plan, { changes: {}, data: null }, actionId);
}

export function finishPlan(work: Workplace, plan: Plan, results: string | null, actionId: string): Promise<PlanOutcome> {
  return takeStep(work, lived, 'finish', plan, { changes: { results }, data: null }, actionId);
}

export function resumePlan(work: Workplace, plan: Plan, actionId: string): Promise<PlanOutcome> {
  return takeStep(work, lived, 'resume', plan, { changes: {}, data: null }, actionId);
}
