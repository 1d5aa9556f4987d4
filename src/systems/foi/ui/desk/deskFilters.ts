import { addDays, CalendarDate, weekday } from '../../../../kernel/dates/calendarDate';
import { undecided } from '../../lifecycle';
import { FoiRequest } from '../../lists';

/** Which open requests the desk shows. */
export type DeskFilter = 'open' | 'week' | 'overdue' | 'stopped' | 'fee' | 'decided';
export const deskFilters: readonly DeskFilter[] = ['open', 'week', 'overdue', 'stopped', 'fee', 'decided'];

type Dated = Pick<FoiRequest, 'status' | 'dueOn' | 'feePaidOn' | 'clock'>;

/**
 * Whether a request that is not closed belongs to a filter. A week runs to Sunday; what is overdue is not counted again under the week.
 * A request whose decision was sent waits for an appeal and for nothing else.
 */
export function isUnder(filter: DeskFilter, request: Dated, today: CalendarDate): boolean {
  const { dueOn, feePaidOn, clock } = request;
  if (filter === 'decided') return !isUndecided(request);
  if (!isUndecided(request)) return false;
  switch (filter) {
    case 'open':
      return true;
    case 'week':
      return dueOn !== null && dueOn >= today && dueOn <= comingSunday(today);
    case 'overdue':
      return dueOn !== null && dueOn < today;
    case 'stopped':
      return clock === 'stopped' || (clock === 'incomplete' && feePaidOn !== null);
    case 'fee':
      return feePaidOn === null && dueOn === null;
  }
}

/** Whether the decision is still to be sent. */
export function isUndecided({ status }: Pick<FoiRequest, 'status'>): boolean {
  return (undecided as readonly FoiRequest['status'][]).includes(status);
}

function comingSunday(today: CalendarDate): CalendarDate {
  return addDays(today, (7 - weekday(today)) % 7);
}
