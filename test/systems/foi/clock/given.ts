import { CalendarDate, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { ClockEvent, ClockInput, ClockResult, defaultClockSettings } from '../../../../src/systems/foi/clock/clockTypes';
import { computeClock } from '../../../../src/systems/foi/clock/computeClock';

/** What happened on a day, in short: `on('2025-03-03', 'received', { feePaid: false })`. */
export function on<Type extends ClockEvent['type']>(date: string, type: Type, more?: Omit<Extract<ClockEvent, { type: Type }>, 'type' | 'date'>): ClockEvent {
  return { type, date: calendarDate(date), ...more } as ClockEvent;
}

/** A receipt with its fee, and what came after. */
export function received(date: string, ...later: ClockEvent[]): ClockEvent[] {
  return [on(date, 'received', {}), ...later];
}

export function clock(events: readonly ClockEvent[], more: Partial<ClockInput> = {}): ClockResult {
  const last = events.reduce<CalendarDate>((latest, { date }) => (date > latest ? date : latest), events[0].date);
  return computeClock({ act: 'FIPPA', settings: defaultClockSettings, asOf: last, ...more, events });
}

export function due(strict: string, operational: string = strict): { strict: string; operational: string } {
  return { strict, operational };
}
