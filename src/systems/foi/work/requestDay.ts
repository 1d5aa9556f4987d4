import { CalendarDate, latest } from '../../../kernel/dates/calendarDate';
import { FoiRequest } from '../lists';
import { readEvents } from './events';
import { lastDayOf } from './eventsSoFar';
import { wrong } from '../../../kernel/typed';
import { pastDate, Read } from './typed';

/**
 * Reads the day of something that was done with a request: from its receipt to today. `outOfOrder` before one of the days `after`,
 * which must have come first.
 */
export function requestDay(typed: string, { receivedOn }: Pick<FoiRequest, 'receivedOn'>, today: CalendarDate, ...after: readonly (CalendarDate | null)[]): Read<CalendarDate> {
  const day = pastDate(typed, today);
  const early = day.ok ? day.value < receivedOn : day.fault === 'tooLongAgo';
  if (early) return wrong('beforeReceipt');
  return day.ok && day.value < latest(receivedOn, ...after.filter(isDay)) ? wrong('outOfOrder') : day;
}

/** As `requestDay`, for an event of the clock. What was done before a request was reopened belongs to the time before, and ended with it. */
export function clockDay(typed: string, request: Pick<FoiRequest, 'receivedOn' | 'events'>, today: CalendarDate, ...after: readonly (CalendarDate | null)[]): Read<CalendarDate> {
  return requestDay(typed, request, today, lastDayOf(readEvents(request), 'reopened'), ...after);
}

function isDay(day: CalendarDate | null): day is CalendarDate {
  return day !== null;
}
