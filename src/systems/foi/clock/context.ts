import { Calendar, Closure } from '../../../kernel/calendar/closure';
import { businessDays, calendarDays, DayCount } from '../../../kernel/calendar/dayCount';
import { ontarioCalendar } from '../../../kernel/calendar/ontarioCalendar';
import { rollForward } from '../../../kernel/calendar/rollForward';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Act } from '../choices';
import { foiRegimes, Regime } from '../rules';
import { ClockSettings } from './clockTypes';
import { shared } from './sources';
import { Arrival, ClockStep } from './steps';

/** What an office may set: its calendar, with its own closed days, and the sets of rules. */
export interface ClockRules {
  readonly calendar: Calendar;
  readonly regimes: readonly Regime[];
}

export const ontarioRules: ClockRules = { calendar: ontarioCalendar(), regimes: foiRegimes };

/** What stays the same while the events of one request are gone through. */
export interface ClockContext {
  readonly act: Act;
  readonly regime: Regime;
  readonly settings: ClockSettings;
  readonly calendar: Calendar;
  readonly count: DayCount;
}

export function clockContext(act: Act, regime: Regime, settings: ClockSettings, calendar: Calendar): ClockContext {
  const whyNot = settings.officeClosuresExcluded ? calendar.whyClosed : calendar.whyNotBusinessDay;
  return { act, regime, settings, calendar, count: regime.unit === 'businessDay' ? businessDays(whyNot) : calendarDays };
}

/** The facts that name a closed day in both languages. */
export function closedDay(date: CalendarDate, closure: Closure): { date: CalendarDate; nameEn: string; nameFr: string } {
  return { date, nameEn: closure.name.en, nameFr: closure.name.fr };
}

/** The day on which something counts as received: what arrives while the office is closed waits for the next open day. */
export function arrival(what: Arrival, date: CalendarDate, calendar: Calendar): { readonly countsOn: CalendarDate; readonly steps: readonly ClockStep[] } {
  const rolled = rollForward(date, calendar.whyClosed);
  const first = rolled.passed[0];
  if (!first) return { countsOn: date, steps: [] };
  const facts = { ...closedDay(date, first.closure), what, countsOn: rolled.date };
  return { countsOn: rolled.date, steps: [{ code: 'arrivedWhileClosed', facts, source: shared.receipt }] };
}
