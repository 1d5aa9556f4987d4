import { CalendarDate, daysBetween } from '../kernel/dates/calendarDate';
import { soonDays } from '../kernel/dates/soon';

/** How near a date is. The icon and the words say it; the weight of the letters only helps. */
export type DueTone = 'overdue' | 'soon' | 'later';

export function dueTone(due: CalendarDate, today: CalendarDate): DueTone {
  const days = daysBetween(today, due);
  if (days < 0) return 'overdue';
  return days <= soonDays ? 'soon' : 'later';
}
