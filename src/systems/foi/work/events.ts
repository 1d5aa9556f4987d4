import { CalendarDate, parseCalendarDate } from '../../../kernel/dates/calendarDate';
import { isProblem, StoreError } from '../../../kernel/ports/storeError';
import { ClockEvent } from '../clock/clockTypes';
import { isDateName } from '../clock/limits';
import { FoiRequest } from '../lists';

type CarriedKind = 'number' | 'boolean' | 'string' | 'date' | 'dateName';

/** What each event carries beside its type and date. */
const carried = {
  received: {},
  applicationFeePaid: {},
  clarificationRequested: {},
  clarified: {},
  narrowed: {},
  feeEstimateSent: { amount: 'number', depositRequested: 'boolean' },
  depositPaid: {},
  accessPlanProposed: {},
  accessPlanAnswered: {},
  extensionNoticeSent: { days: 'number' },
  thirdPartyNoticeSent: {},
  thirdPartyResponded: {},
  decisionSent: {},
  endedWithoutDecision: {},
  reopened: {},
  dateSetByHand: { about: 'dateName', on: 'date', source: 'string' },
} as const satisfies { readonly [Type in ClockEvent['type']]: Readonly<Record<string, CarriedKind>> };

/** Reads the `events` column. Throws StoreError `invalid` for a column that was overwritten outside our pages. */
export function readEvents(request: Pick<FoiRequest, 'events'>): readonly ClockEvent[] {
  const value = parsed(request.events);
  if (Array.isArray(value) && value.length > 0 && value.every(isClockEvent)) return value;
  throw new StoreError({ kind: 'invalid', field: 'events' }, 'the column does not hold clock events');
}

/** Whether `readEvents` can read the column. */
export function hasReadableEvents(request: Pick<FoiRequest, 'events'>): boolean {
  try {
    return readEvents(request).length > 0;
  } catch (error) {
    if (isProblem(error, 'invalid')) return false;
    throw error;
  }
}

function parsed(column: string): unknown {
  try {
    return JSON.parse(column);
  } catch {
    return undefined;
  }
}

function isClockEvent(value: unknown): value is ClockEvent {
  if (typeof value !== 'object' || value === null) return false;
  const event = value as Readonly<Record<string, unknown>>;
  if (typeof event.date !== 'string' || parseCalendarDate(event.date) === undefined) return false;
  if (typeof event.type !== 'string' || !Object.prototype.hasOwnProperty.call(carried, event.type)) return false;
  const fields = Object.entries<CarriedKind>(carried[event.type as ClockEvent['type']]);
  return fields.every(([name, kind]) => isOfKind(event[name], kind));
}

function isOfKind(value: unknown, kind: CarriedKind): boolean {
  if (kind === 'dateName') return isDateName(value);
  return kind === 'date' ? typeof value === 'string' && parseCalendarDate(value) !== undefined : typeof value === kind;
}

/** How a request starts: with its fee, or without it and the fee on a later day. */
export function openingEvents(receivedOn: CalendarDate, feePaidOn: CalendarDate | null): readonly ClockEvent[] {
  if (feePaidOn !== null && feePaidOn <= receivedOn) return [{ type: 'received', date: receivedOn }];
  const received: ClockEvent = { type: 'received', date: receivedOn, feePaid: false };
  return feePaidOn === null ? [received] : [received, { type: 'applicationFeePaid', date: feePaidOn }];
}

/** The events with the fee on this day; a day recorded before is corrected. */
export function withFee(events: readonly ClockEvent[], receivedOn: CalendarDate, feePaidOn: CalendarDate): readonly ClockEvent[] {
  const others = events.filter(event => event.type !== 'received' && event.type !== 'applicationFeePaid');
  return inOrder([...openingEvents(receivedOn, feePaidOn), ...others]);
}

export function withEvent(events: readonly ClockEvent[], event: ClockEvent): readonly ClockEvent[] {
  return inOrder([...events, event]);
}

/** By day; events of one day stay in the order in which they were entered. */
function inOrder(events: readonly ClockEvent[]): readonly ClockEvent[] {
  return [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
