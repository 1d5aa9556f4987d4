import { CalendarDate, earliest } from '../../../kernel/dates/calendarDate';
import { Act } from '../choices';
import { computeClock } from '../clock/computeClock';
import { ClockEvent, ClockResult, defaultClockSettings } from '../clock/clockTypes';
import { FoiRequest } from '../lists';
import { readEvents } from './events';

/** The columns of a request that follow from its events, and from nothing else. */
export type DateColumns = Pick<FoiRequest, 'events' | 'regime' | 'dueStrict' | 'dueOperational' | 'dueOn'>;

/** The clock of a request as it is kept, with the steps that led to its dates. Throws StoreError `invalid` for unreadable events. */
export function clockOf(request: Pick<FoiRequest, 'act' | 'events'>, today: CalendarDate): ClockResult {
  return clockFrom(request.act, readEvents(request), today);
}

export function clockFrom(act: Act, events: readonly ClockEvent[], today: CalendarDate): ClockResult {
  return computeClock({ act, events, settings: defaultClockSettings, asOf: today });
}

/** A request is due on the earlier of the two days, so that neither reading of s.89 is ever missed. Null while the clock does not run. */
export function dateColumns(act: Act, events: readonly ClockEvent[], today: CalendarDate): DateColumns {
  const { regime, decisionDue } = clockFrom(act, events, today);
  return {
    events: JSON.stringify(events),
    regime,
    dueStrict: decisionDue?.strict ?? null,
    dueOperational: decisionDue?.operational ?? null,
    dueOn: decisionDue ? earliest(decisionDue.strict, decisionDue.operational) : null,
  };
}
