import { Calendar } from '../../../kernel/calendar/closure';
import { closedDays } from '../../../kernel/calendar/closedDays';
import { ontarioCalendar } from '../../../kernel/calendar/ontarioCalendar';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { CalendarEntry, plainEntry } from './entry';

const ontario: Calendar = ontarioCalendar();

/** Ontario's holidays and the days on which the offices of the Ontario Public Service are closed. */
export function holidayEntries(from: CalendarDate, until: CalendarDate): readonly CalendarEntry[] {
  return closedDays(from, until, ontario).map(({ date, closure }) => ({ ...plainEntry, key: `holiday:${date}`, kind: 'holiday', title: closure.name, from: date, until: date }));
}
