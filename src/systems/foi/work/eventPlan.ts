import { JsonValue } from '../../../kernel/activity/json';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { ClockEvent } from '../clock/clockTypes';
import { FoiRequest } from '../lists';
import { dateColumns, DateColumns } from './dates';
import { readEvents } from './events';
import { OfficeRules } from './officeRules';

/** What Activity keeps of the dates, beside the facts of a step. */
export type KeptDates = Pick<DateColumns, 'regime' | 'clock' | 'dueStrict' | 'dueOperational'>;

export interface EventPlan<Data> {
  readonly changes: DateColumns;
  readonly data: Data & KeptDates;
}

/**
 * The dates of a request with other events. `eventsOf` leaves the events as they are when the clock knows already what happened, so that a plan
 * which is made twice changes them once, and a step that broke off can be told from one that is whole.
 */
export function planOnce<Data extends Readonly<Record<string, JsonValue>>>(request: FoiRequest, eventsOf: (events: readonly ClockEvent[]) => readonly ClockEvent[], office: OfficeRules, today: CalendarDate, data: Data): EventPlan<Data> {
  const changes = dateColumns(request.act, eventsOf(readEvents(request)), office, today);
  const { regime, clock, dueStrict, dueOperational } = changes;
  return { changes, data: { ...data, regime, clock, dueStrict, dueOperational } };
}
