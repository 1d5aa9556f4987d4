import { PassedDay } from '../../../kernel/calendar/closure';
import { rollForward } from '../../../kernel/calendar/rollForward';
import { RuleSource } from '../../../kernel/clock/explanation';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { DueDates } from './clockTypes';
import { closedDay, ClockContext } from './context';
import { shared } from './sources';
import { ClockStep, DateName } from './steps';

export interface Explained<Value> {
  readonly value: Value;
  readonly steps: readonly ClockStep[];
}

/** Both due dates of a limit that ends on a day: past holidays alone, s. 89(1), and past all closed days, s. 89(2). */
export function rollDue(lastDay: CalendarDate, { calendar }: ClockContext): DueDates {
  return { strict: rollForward(lastDay, calendar.whyHoliday).date, operational: rollForward(lastDay, calendar.whyClosed).date };
}

/** Counts a limit from a day, rolls its end, and says each day that was left out or passed. `days` 0 ends on the day itself. */
export function countLimit(about: DateName, from: CalendarDate, days: number, source: RuleSource, context: ClockContext): Explained<DueDates> {
  const { date: to, leftOut } = context.count.add(from, days);
  const due = rollDue(to, context);
  const passed = rollForward(to, context.calendar.whyClosed).passed.map(({ date, closure }): ClockStep => {
    const facts = { ...closedDay(date, closure), about };
    return date < due.strict ? { code: 'holidayPassed', facts, source: shared.holiday } : { code: 'closurePassed', facts, source: shared.placeClosed };
  });
  return {
    value: due,
    steps: [
      ...leftOutSteps(about, leftOut),
      { code: 'counted', facts: { about, from, days, unit: context.count.unit, to }, source: shared.counting },
      ...passed,
      { code: 'due', facts: { about, ...due }, source },
    ],
  };
}

/** Weekend days as one number, and every other day by its name. */
function leftOutSteps(about: DateName, days: readonly PassedDay[]): readonly ClockStep[] {
  const isWeekend = ({ closure }: PassedDay): boolean => closure.id === 'saturday' || closure.id === 'sunday';
  const weekends = days.filter(isWeekend).length;
  const named = days.filter((day) => !isWeekend(day)).map(({ date, closure }): ClockStep => ({
    code: 'dayLeftOut', facts: { ...closedDay(date, closure), about }, source: closure.source,
  }));
  return weekends > 0 ? [{ code: 'weekendsLeftOut', facts: { about, days: weekends }, source: shared.businessDay }, ...named] : named;
}
