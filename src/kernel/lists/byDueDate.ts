import { CalendarDate } from '../dates/calendarDate';

interface Due {
  readonly id: number;
  readonly dueOn: CalendarDate | null;
}

/** Overdue first, then what is due next; what has no date comes last. */
export function byDueDate(a: Due, b: Due): number {
  if (a.dueOn === b.dueOn) return a.id - b.id;
  if (a.dueOn === null) return 1;
  if (b.dueOn === null) return -1;
  return a.dueOn < b.dueOn ? -1 : 1;
}
