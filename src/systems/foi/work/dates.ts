import { CalendarDate, earliest } from '../../../kernel/dates/calendarDate';
import { Act, ClockState } from '../choices';
import { computeClock } from '../clock/computeClock';
import { ClockEvent, ClockResult } from '../clock/clockTypes';
import { FoiRequest } from '../lists';
import { readEvents } from './events';
import { OfficeRules } from './officeRules';

/** The columns of a request that follow from its events, and from nothing else. */
export type DateColumns = Pick<FoiRequest, 'events' | 'regime' | 'clock' | 'dueStrict' | 'dueOperational' | 'dueOn' | 'appealUntil'>;

/** The clock of a request as it is kept, with the steps that led to its dates. Throws StoreError `invalid` for unreadable events. */
export function clockOf(request: Pick<FoiRequest, 'act' | 'events'>, office: OfficeRules, today: CalendarDate): ClockResult {
  return clockFrom(request.act, readEvents(request), office, today);
}

export function clockFrom(act: Act, events: readonly ClockEvent[], office: OfficeRules, today: CalendarDate): ClockResult {
  return computeClock({ act, events, settings: office.settings, asOf: today }, office.clock);
}

/**
 * A request is due on the earlier of the two days, so that neither reading of s.89 is ever missed. Null while the clock does not run.
 * The last day to appeal is kept once a decision was sent; a refusal that is only deemed moves with today and is not.
 */
export function dateColumns(act: Act, events: readonly ClockEvent[], office: OfficeRules, today: CalendarDate): DateColumns {
  const result = clockFrom(act, events, office, today);
  const { regime, decisionDue } = result;
  return {
    events: JSON.stringify(events),
    regime,
    clock: stateOf(result),
    dueStrict: decisionDue?.strict ?? null,
    dueOperational: decisionDue?.operational ?? null,
    dueOn: decisionDue ? earliest(decisionDue.strict, decisionDue.operational) : null,
    appealUntil: events.some(({ type }) => type === 'decisionSent') ? (result.appealUntil ?? null) : null,
  };
}

function stateOf({ endedOn, clockStart, decisionDue }: ClockResult): ClockState {
  if (endedOn) return 'ended';
  if (!clockStart) return 'incomplete';
  return decisionDue ? 'running' : 'stopped';
}
