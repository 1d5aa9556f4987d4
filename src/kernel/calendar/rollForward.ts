import { addDays, CalendarDate } from '../dates/calendarDate';
import { PassedDay, WhyNot } from './closure';

/** Longer than any run of closed days; a calendar that never opens is a fault in its data. */
const mostDays = 366;

export interface Rolled {
  readonly date: CalendarDate;
  /** Each closed day that was passed, with its reason, in order. Empty when the day itself is open. */
  readonly passed: readonly PassedDay[];
}

/**
 * The first open day on or after a date, and the closed days on the way.
 * @throws RangeError when no day of the following year is open.
 */
export function rollForward(date: CalendarDate, whyClosed: WhyNot): Rolled {
  const passed: PassedDay[] = [];
  let day = date;
  for (let closure = whyClosed(day); closure; closure = whyClosed(day)) {
    passed.push({ date: day, closure });
    if (passed.length > mostDays) throw new RangeError(`No open day within a year of ${date}`);
    day = addDays(date, passed.length);
  }
  return { date: day, passed };
}
