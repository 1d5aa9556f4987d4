import { calendarDate, Instant } from '../../../../../src/kernel/dates/calendarDate';
import { PersonId } from '../../../../../src/kernel/lists/columns';
import { ClockEvent } from '../../../../../src/systems/foi/clock/clockTypes';
import { FoiRequest, FoiRequestId, requests } from '../../../../../src/systems/foi/lists';
import { dateColumns } from '../../../../../src/systems/foi/work/dates';
import { openingEvents, withEvent } from '../../../../../src/systems/foi/work/events';
import { ontarioOffice } from '../../../../../src/systems/foi/work/officeRules';

export const today = calendarDate('2026-03-31');
const received = calendarDate('2026-03-05');

/** A request as the list gives it, after these events. Complete on the day of receipt: its limit ends on April 4. */
export function requestAfter(events: readonly ClockEvent[] = [], changes: Partial<FoiRequest> = {}): FoiRequest {
  const receivedOn = changes.receivedOn ?? received;
  const all = events.reduce(withEvent, openingEvents(receivedOn, receivedOn));
  const empty = Object.fromEntries(Object.keys(requests.columns).map(name => [name, null])) as unknown as FoiRequest;
  return {
    ...empty,
    id: 1 as FoiRequestId, etag: '"1,1"', createdAt: '2026-03-05T15:00:00.000Z' as Instant, modifiedAt: '2026-03-05T15:00:00.000Z' as Instant,
    modifiedBy: { id: 1 as PersonId, name: 'Fiona Achebe', email: 'fiona.achebe@region.example' },
    title: 'Bridge inspections', number: '2026-0001', act: 'FIPPA', kind: 'general', source: 'direct', wording: 'All reports.', requesterCategory: 'media', language: 'en',
    receivedOn, status: 'registered', contentious: false,
    ...dateColumns('FIPPA', all, ontarioOffice, today),
    ...changes,
  };
}
