import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Workplace } from '../../../../kernel/ports/workplace';
import { CalendarReading, readCalendar } from '../../calendar/readCalendar';
import { OfficeWords, officeWordsOf } from '../../officeWords/officeWords';
import { Plan } from '../../planLists';
import { openPlans } from '../../plans/readPlans';
import { CommunicationsProps } from '../screen';

const root = 'communications';

/** What stands on the calendar from one day to another. */
export function useCalendar({ work, visitor }: CommunicationsProps, from: CalendarDate, until: CalendarDate): UseQueryResult<CalendarReading> {
  return useQuery([root, work.sitePath, 'calendar', from, until], () => readCalendar(work, visitor, [from, until]));
}

export function useOfficeWords(work: Workplace): UseQueryResult<OfficeWords> {
  return useQuery([root, work.sitePath, 'officeWords'], () => officeWordsOf(work));
}

/** Plans that posts and events may belong to. */
export function useOpenPlans(work: Workplace): UseQueryResult<readonly Plan[]> {
  return useQuery([root, work.sitePath, 'openPlans'], () => openPlans(work));
}

/** Asks beside the question who is at the page for what every reader's calendar needs. What is refused shows when the screen asks. */
export function prepareCalendar(work: Workplace): void {
  void Promise.all([officeWordsOf(work), work.directory.me()]).catch(() => undefined);
}
