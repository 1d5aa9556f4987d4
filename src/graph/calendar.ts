import { addDays } from '../kernel/dates/calendarDate';
import { Calendar, DayEvent } from '../kernel/ports/calendar';
import { Log } from '../kernel/ports/workplace';
import { GraphSource, isConsentMissing } from './graphSource';

const zone = 'America/Toronto';

/** The port to calendars, through Microsoft Graph in the name of the person at the page. Never throws. */
export function createCalendar(graph: GraphSource, log: Log): Calendar {
  return {
    add: async event => {
      try {
        const client = await graph();
        await client.api('/me/events').post(bodyOf(event));
        return { kept: true };
      } catch (error) {
        if (isKeptBefore(error)) return { kept: true };
        if (isConsentMissing(error)) return { kept: false, because: 'noConsent' };
        log.warn('eventFailed', { error: error instanceof Error ? error.name : 'unknown' });
        return { kept: false, because: 'unreachable' };
      }
    },
  };
}

/** The event of this id is there, in other words: it was made before its details changed. */
function isKeptBefore(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ErrorDuplicateTransactionId';
}

// An all-day event begins and ends at midnight, so it ends on the next day. Graph answers the same event sent again under its transactionId with the first.
function bodyOf({ on, subject, body, invited, eventId }: DayEvent): object {
  return {
    subject,
    body: { contentType: 'Text', content: body },
    isAllDay: true,
    start: { dateTime: `${on}T00:00:00`, timeZone: zone },
    end: { dateTime: `${addDays(on, 1)}T00:00:00`, timeZone: zone },
    showAs: 'free',
    attendees: invited.map(address => ({ emailAddress: { address }, type: 'optional' })),
    transactionId: eventId,
  };
}
