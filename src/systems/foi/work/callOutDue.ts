import { rollForward } from '../../../kernel/calendar/rollForward';
import { addDays, CalendarDate } from '../../../kernel/dates/calendarDate';
import { CallOutDueReason } from '../choices';
import { milestoneCountedFrom } from '../clock/milestones';
import { FoiRequest } from '../lists';
import { readEvents } from './events';
import { OfficeRules } from './officeRules';

/** The day on which an answer is due, and why it is that day: kept in the call-out, because nobody can tell later. */
export interface CallOutDue {
  readonly dueOn: CalendarDate;
  readonly dueReason: CallOutDueReason;
}

/**
 * The day on which a manager's answer is due: the one that was asked for, else the region's day for records back, else (when that is
 * over) the next working day. Never after the request's own due date. While the clock stands still, days count from today.
 */
export function callOutDue(request: Pick<FoiRequest, 'act' | 'events' | 'dueOn'>, asked: CalendarDate | null, office: OfficeRules, today: CalendarDate): CallOutDue {
  const due: CallOutDue = asked === null ? regionalDay(request, office, today) : { dueOn: asked, dueReason: 'asked' };
  return request.dueOn !== null && request.dueOn < due.dueOn ? { dueOn: request.dueOn, dueReason: 'request' } : due;
}

function regionalDay(request: Pick<FoiRequest, 'act' | 'events'>, { clock, settings }: OfficeRules, today: CalendarDate): CallOutDue {
  const day = milestoneCountedFrom(today, 'recordsBack', { act: request.act, events: readEvents(request), settings }, clock);
  if (day >= today) return { dueOn: day, dueReason: 'region' };
  // Nobody answers on a day when the office is closed.
  return { dueOn: rollForward(addDays(today, 1), clock.calendar.whyClosed).date, dueReason: 'nextWorkingDay' };
}
