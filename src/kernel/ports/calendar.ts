import { CalendarDate } from '../dates/calendarDate';

/** An all-day event in the calendar of whoever acts, and of those invited. */
export interface DayEvent {
  readonly on: CalendarDate;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly invited: readonly string[];
  /** Made once: an event sent twice with the same id is one event (Graph's `transactionId`). */
  readonly eventId: string;
}

/** What became of an event. The work that wanted it goes on either way. */
export type CalendarResult = { readonly kept: true } | { readonly kept: false; readonly because: 'noConsent' | 'unreachable' };

/** The port to calendars, through Microsoft Graph. Never throws. */
export interface Calendar {
  add(event: DayEvent): Promise<CalendarResult>;
}
