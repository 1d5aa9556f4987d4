import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { ClockEvent } from '../clock/clockTypes';

/** Questions to the events of a request, which are kept by day. */
type Events = readonly ClockEvent[];

/** The last day on which this happened; null when it never did. */
export function lastDayOf(events: Events, type: ClockEvent['type']): CalendarDate | null {
  return events.filter(event => event.type === type).pop()?.date ?? null;
}

/** The day of a question that has no answer yet; null when none is open. */
export function openSince(events: Events, question: ClockEvent['type'], answer: ClockEvent['type']): CalendarDate | null {
  let open: CalendarDate | null = null;
  for (const { type, date } of events) {
    if (type === question) open ??= date;
    if (type === answer) open = null;
  }
  return open;
}

/** Whether the clock was ended, by a decision or without one, and not begun again since. */
export function hasEnded(events: Events): boolean {
  return events.reduce((ended, { type }) => (type === 'reopened' ? false : ended || type === 'decisionSent' || type === 'endedWithoutDecision'), false);
}
