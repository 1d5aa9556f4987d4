import { PlannedStep, takeFirstStep, takeStep } from '../../../kernel/lifecycle/takeStep';
import { ActionOutcome } from '../../../kernel/activity/act';
import { BeginOutcome } from '../../../kernel/activity/begin';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Workplace } from '../../../kernel/ports/workplace';
import { holdLifecycle } from '../lifecycle';
import { Hold, holds, recordsActivity } from '../lists';
import { HoldFacts } from './checkHold';
import { writeNamedRecords } from './heldRecords';

const ground = { list: holds, activity: recordsActivity, lifecycle: holdLifecycle } as const;

export type HoldOutcome = ActionOutcome<typeof holds>;

/** Places a hold of law or audit. One matter has one hold: `duplicate` for a number that has one. Safe to repeat with the same `actionId`. Throws StoreError. */
export function placeHold(work: Workplace, facts: HoldFacts, actionId: string): Promise<BeginOutcome<typeof holds>> {
  const { matter, reason, scope, placedOn } = facts;
  return takeFirstStep(work, ground, 'place', { fields: { ...coverOf(facts), matter, reason, placedOn, title: facts.title }, data: { matter, reason, scope, placedOn } }, actionId);
}

/** Changes what a hold covers, or its name. Safe to repeat with the same `actionId`. Throws StoreError. */
export function amendHold(work: Workplace, hold: Hold, facts: Pick<HoldFacts, 'title' | 'scope' | 'series' | 'words' | 'records'>, actionId: string): Promise<HoldOutcome> {
  return step(work, 'amend', hold, { changes: { ...coverOf(facts), title: facts.title }, data: { matter: hold.matter, scope: facts.scope } }, actionId);
}

/** Sets the last day of a hold: it belongs to the hold still. Safe to repeat with the same `actionId`. Throws StoreError. */
export function endHoldAfter(work: Workplace, hold: Hold, until: CalendarDate, actionId: string): Promise<HoldOutcome> {
  return step(work, 'endAfter', hold, { changes: { until, dueOn: until }, data: { matter: hold.matter, until } }, actionId);
}

/** Lifts a hold today, with the reason for it. Safe to repeat with the same `actionId`. Throws StoreError. */
export function releaseHold(work: Workplace, hold: Hold, reason: string, actionId: string): Promise<HoldOutcome> {
  return step(work, 'release', hold, { changes: { dueOn: null }, data: { matter: hold.matter, reason } }, actionId);
}

function step(work: Workplace, transition: keyof typeof holdLifecycle.transitions, hold: Hold, plan: PlannedStep<typeof holds>, actionId: string): Promise<HoldOutcome> {
  return takeStep(work, ground, transition, hold, plan, actionId);
}

function coverOf({ scope, series, words, records }: Pick<HoldFacts, 'scope' | 'series' | 'words' | 'records'>) {
  return { scope, series, words, records: scope === 'items' ? writeNamedRecords(records) : null };
}
