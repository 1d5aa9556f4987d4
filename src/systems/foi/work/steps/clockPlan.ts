import { JsonValue } from '../../../../kernel/activity/json';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Outcome } from '../../choices';
import { ClockEvent } from '../../clock/clockTypes';
import { permittedUntil } from '../../clock/permittedUntil';
import { FoiRequest } from '../../lists';
import { counted } from '../activityData';
import { clockFrom } from '../dates';
import { planOnce } from '../eventPlan';
import { readEvents, withEvent } from '../events';
import { OfficeRules } from '../officeRules';
import { StepPlan } from '../requestStep';

interface Beside {
  /** Other columns that change. */
  readonly changes?: StepPlan['changes'];
  /** What Activity keeps beside the dates. */
  readonly data: Readonly<Record<string, JsonValue>>;
}

/** How a request ended, as it is counted: on the day of a decision, or on another day without one. */
export interface Ending {
  readonly outcome: Outcome;
  readonly decisionSentOn: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
}

/** The plan of a step that is one more event of the clock: every date is computed anew. */
export function planEvent(request: FoiRequest, event: ClockEvent, office: OfficeRules, today: CalendarDate, { changes = {}, data }: Beside): StepPlan {
  const plan = planOnce(request, events => withEvent(events, event), office, today, data);
  return { changes: { ...changes, ...plan.changes }, data: plan.data };
}

/** The plan of a step that ends a request, or records the decision on it. Without an `event` the clock ended before. */
export function planEnding(request: FoiRequest, event: ClockEvent | undefined, ending: Ending, changes: StepPlan['changes'], office: OfficeRules, today: CalendarDate): StepPlan {
  const events = event ? withEvent(readEvents(request), event) : readEvents(request);
  const inTimeUntil = permittedUntil(clockFrom(request.act, events, office, today));
  const { outcome, decisionSentOn, endedOn } = ending;
  const plan = planOnce(request, () => events, office, today, { outcome, decisionSentOn, endedOn, exemptions: request.exemptions, permittedUntil: inTimeUntil });
  return { changes: { ...changes, ...plan.changes }, data: counted('close', plan.data) };
}
