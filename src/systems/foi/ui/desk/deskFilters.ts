import { addDays, CalendarDate, weekday } from '../../../../kernel/dates/calendarDate';
import { FoiRequest } from '../../lists';

/** Which open requests the desk shows. */
export type DeskFilter = 'open' | 'week' | 'overdue' | 'fee';
export const deskFilters: readonly DeskFilter[] = ['open', 'week', 'overdue', 'fee'];

type Dated = Pick<FoiRequest, 'dueOn' | 'feePaidOn'>;

/** Whether an open request belongs to a filter. A week runs to Sunday; what is overdue is not counted again under the week. */
export function isUnder(filter: DeskFilter, { dueOn, feePaidOn }: Dated, today: CalendarDate): boolean {
  switch (filter) {
    case 'open':
      return true;
    case 'week':
      return dueOn !== null && dueOn >= today && dueOn <= comingSunday(today);
    case 'overdue':
      return dueOn !== null && dueOn < today;
    case 'fee':
      return feePaidOn === null && dueOn === null;
  }
}

function comingSunday(today: CalendarDate): CalendarDate {
  return addDays(today, (7 - weekday(today)) % 7);
}
