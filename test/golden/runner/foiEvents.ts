import { CalendarDate, parseCalendarDate } from '../../../src/kernel/dates/calendarDate';
import { ClockEvent } from '../../../src/systems/foi/clock/clockTypes';
import { isValues, Values } from './readCases';

type Kind = 'date' | 'number' | 'boolean' | 'string';
type Fields = Readonly<Record<string, { readonly kind: Kind; readonly needed: boolean }>>;

const date = { kind: 'date', needed: true } as const;
const dated: Fields = { date };

/** The fields of each event. The compiler asks for every type of the clock here. */
const eventFields: Readonly<Record<ClockEvent['type'], Fields>> = {
  received: { date, feePaid: { kind: 'boolean', needed: false } },
  applicationFeePaid: dated,
  clarificationRequested: dated,
  clarified: dated,
  narrowed: dated,
  feeEstimateSent: { date, amount: { kind: 'number', needed: true }, depositRequested: { kind: 'boolean', needed: true } },
  depositPaid: dated,
  accessPlanProposed: dated,
  accessPlanAnswered: dated,
  extensionNoticeSent: { date, days: { kind: 'number', needed: true } },
  thirdPartyNoticeSent: dated,
  thirdPartyResponded: dated,
  decisionSent: dated,
  endedWithoutDecision: dated,
  reopened: dated,
  dateSetByHand: { date, about: { kind: 'string', needed: true }, on: date, source: { kind: 'string', needed: true } },
};

/** @throws Error naming the event and the key when the type, a field or a value is not one of the clock's. */
export function readEvents(value: unknown): readonly ClockEvent[] {
  if (!Array.isArray(value)) throw new Error('given.events is not a list');
  return value.map((entry: unknown, index) => readEvent(entry, `given.events[${index}]`));
}

function readEvent(entry: unknown, place: string): ClockEvent {
  if (!isValues(entry)) throw new Error(`${place} is not an event`);
  if (!isKnownType(entry.type)) throw new Error(`unknown event type "${String(entry.type)}" in ${place}`);
  const fields = eventFields[entry.type];
  const unknown = Object.keys(entry).find((key) => key !== 'type' && !(key in fields));
  if (unknown) throw new Error(`unknown key "${place}.${unknown}"`);
  for (const [name, { kind, needed }] of Object.entries(fields)) {
    if (entry[name] === undefined && !needed) continue;
    if (!isOfKind(entry[name], kind)) throw new Error(`${place}.${name} is no ${kind}: ${JSON.stringify(entry[name])}`);
  }
  return entry as Values as ClockEvent;
}

function isKnownType(type: unknown): type is ClockEvent['type'] {
  return typeof type === 'string' && Object.prototype.hasOwnProperty.call(eventFields, type);
}

function isOfKind(value: unknown, kind: Kind): boolean {
  return kind === 'date' ? typeof value === 'string' && parseCalendarDate(value) !== undefined : typeof value === kind;
}

/** @throws Error when it is no calendar date. */
export function readDate(value: unknown, place: string): CalendarDate {
  const day = typeof value === 'string' ? parseCalendarDate(value) : undefined;
  if (!day) throw new Error(`${place} is no date: ${JSON.stringify(value)}`);
  return day;
}
