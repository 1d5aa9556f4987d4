import { addBusinessDays, addCalendarDays } from '../../../kernel/calendar/dayCount';
import { ontarioCalendar } from '../../../kernel/calendar/ontarioCalendar';
import { rollForward } from '../../../kernel/calendar/rollForward';
import { addDays, CalendarDate, earliest } from '../../../kernel/dates/calendarDate';
import { FoiRequest } from '../lists';
import { clockOf } from './dates';
import { recordsBack } from './regionalTable';

const calendar = ontarioCalendar();

/**
 * The day on which a manager's answer is due: the one that was asked for, else the region's day for records back, else (when that is
 * over) the next working day. Never after the request's own due date. While the clock of an incomplete request stands still, days count from today.
 */
export function callOutDue(request: Pick<FoiRequest, 'act' | 'events' | 'regime' | 'dueOn'>, asked: CalendarDate | null, today: CalendarDate): CalendarDate {
  const day = asked ?? regionalDay(request, today);
  return request.dueOn === null ? day : earliest(day, request.dueOn);
}

function regionalDay(request: Pick<FoiRequest, 'act' | 'events' | 'regime'>, today: CalendarDate): CalendarDate {
  const start = clockOf(request, today).clockStart ?? today;
  const day = workingDay(counted(request.regime, start));
  return day < today ? workingDay(addDays(today, 1)) : day;
}

function counted(regime: string, start: CalendarDate): CalendarDate {
  const target = recordsBack[regime];
  // Rules for which the region has no custom: as soon as may be.
  if (!target) return start;
  const { days, unit } = target;
  return unit === 'businessDay' ? addBusinessDays(start, days, calendar.whyNotBusinessDay) : addCalendarDays(start, days);
}

/** Nobody answers on a day when the office is closed. */
function workingDay(date: CalendarDate): CalendarDate {
  return rollForward(date, calendar.whyClosed).date;
}
