import { ActionOutcome } from '../../../kernel/activity/act';
import { BeginOutcome } from '../../../kernel/activity/begin';
import { addDays, CalendarDate, daysBetween } from '../../../kernel/dates/calendarDate';
import { takeFirstStep, takeStep } from '../../../kernel/lifecycle/takeStep';
import { Person } from '../../../kernel/lists/columns';
import { Workplace } from '../../../kernel/ports/workplace';
import { audienceColumn } from '../audience';
import { communicationsActivity } from '../newsLists';
import { eventLifecycle } from '../planLifecycles';
import { CalendarEvent, events } from '../planLists';
import { EventWithAudience } from './checkEvent';

const lived = { list: events, activity: communicationsActivity, lifecycle: eventLifecycle };
export type EventOutcome = ActionOutcome<typeof events>;
type Days = Pick<CalendarEvent, 'fromOn' | 'untilOn'>;

/** Puts an event on the calendar. The same `actionId` always gives the same event. Throws StoreError. */
export function addEvent(work: Workplace, facts: EventWithAudience, owner: Person, actionId: string): Promise<BeginOutcome<typeof events>> {
  return takeFirstStep(work, lived, 'add', { fields: { ...fieldsOf(facts), assignedTo: owner }, data: { kind: facts.kind, ...daysOf(facts) } }, actionId);
}

export function changeEvent(work: Workplace, event: CalendarEvent, facts: EventWithAudience, actionId: string): Promise<EventOutcome> {
  return takeStep(work, lived, 'change', event, { changes: fieldsOf(facts), data: { kind: facts.kind, ...daysOf(facts) } }, actionId);
}

/** Where an event stands when it is moved by its first day: as long as before. */
export function movedEvent({ fromOn, untilOn }: Days, to: CalendarDate): Days {
  return { fromOn: to, untilOn: addDays(untilOn, daysBetween(fromOn, to)) };
}

export function moveEvent(work: Workplace, event: CalendarEvent, to: CalendarDate, actionId: string): Promise<EventOutcome> {
  const days = movedEvent(event, to);
  return takeStep(work, lived, 'change', event, { changes: { ...days, dueOn: days.untilOn }, data: { ...days, before: event.fromOn } }, actionId);
}

export function cancelEvent(work: Workplace, event: CalendarEvent, actionId: string): Promise<EventOutcome> {
  return takeStep(work, lived, 'cancel', event, { changes: {}, data: daysOf(event) }, actionId);
}

export function closeEvent(work: Workplace, event: CalendarEvent, actionId: string): Promise<EventOutcome> {
  return takeStep(work, lived, 'close', event, { changes: {}, data: daysOf(event) }, actionId);
}

/** The columns that facts fill. An event waits until its last day. */
export function fieldsOf({ audience, ...facts }: EventWithAudience) {
  return { ...facts, audience: audienceColumn(audience), dueOn: facts.untilOn };
}

function daysOf({ fromOn, untilOn }: Days): { readonly fromOn: CalendarDate; readonly untilOn: CalendarDate } {
  return { fromOn, untilOn };
}
