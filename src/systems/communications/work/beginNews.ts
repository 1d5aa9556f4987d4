import { beginUnderNext, NewestNumbers } from '../../../kernel/activity/numbered';
import { CalendarDate, yearOf } from '../../../kernel/dates/calendarDate';
import { takeFirstStep } from '../../../kernel/lifecycle/takeStep';
import { startsWith } from '../../../kernel/lists/conditions';
import { Workplace } from '../../../kernel/ports/workplace';
import { news } from '../newsLists';
import { BeginNewsOutcome } from './contract';
import { readyBy } from './dueDays';
import { newsGround } from './newsStep';

interface BeginNewsFacts {
  /** Working title, up to 255 characters. */
  readonly title: string;
  /** Ten business days from today without one. */
  readonly dueOn: CalendarDate | null;
}

/**
 * Begins a news item under the next number of the year, `N-2026-0001`, in the hands of whoever is at the page. The same `actionId` always gives the
 * same item. `duplicate` after ten numbers in a row were taken. Throws StoreError.
 */
export async function beginNews(work: Workplace, { title, dueOn }: BeginNewsFacts, actionId: string): Promise<BeginNewsOutcome> {
  const today = work.clock.today();
  const { person } = await work.people.visitor();
  const ready = dueOn ?? readyBy(today);
  return beginUnderNext(newestNewsNumbers(work), `N-${yearOf(today)}-`, (number): Promise<BeginNewsOutcome> => {
    const fields = { number, title, revision: 1, dueOn: ready, assignedTo: person, textBy: person, urgent: false, isLive: false };
    return takeFirstStep(work, newsGround, 'begin', { fields, data: { number, revision: 1, dueOn: ready } }, actionId);
  });
}

function newestNewsNumbers(work: Workplace): NewestNumbers {
  return async beginning => {
    const { items } = await work.lists.findColumns(news, { where: { number: startsWith(beginning) }, orderBy: { column: 'number', descending: true }, top: 50 }, ['number']);
    return items.map(({ number }) => number);
  };
}
