import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { addDays } from '../../../../kernel/dates/calendarDate';
import { between } from '../../../../kernel/lists/conditions';
import { isProblem } from '../../../../kernel/ports/storeError';
import { CallOut, callOuts } from '../../lists';
import { byDueDate } from '../../../../kernel/lists/byDueDate';
import { everyPage } from '../../../../kernel/lists/everyPage';
import { FoiProps } from '../screen';

const answeredDays = 90;

export interface MyCallOuts {
  /** What is due first at the top. */
  readonly toAnswer: readonly CallOut[];
  /** What a delegate does for this manager. */
  readonly away: readonly CallOut[];
  /** The latest first. */
  readonly answered: readonly CallOut[];
}

/** The call-outs of whoever is at the page. The three questions travel together. */
export function useMyCallOuts({ work, visitor: { person } }: FoiProps): UseQueryResult<MyCallOuts> {
  return useQuery(['foi', work.sitePath, 'myCallOuts', person.id], async () => {
    const today = work.clock.today();
    const [toAnswer, away, answered] = await Promise.all([
      unlessClosed(after => work.lists.find(callOuts, { where: { status: 'asked', assignedTo: person.id }, top: 500, after })),
      unlessClosed(after => work.lists.find(callOuts, { where: { status: 'asked' }, and: { onBehalfOf: person.id }, top: 500, after })),
      unlessClosed(after => work.lists.find(callOuts, { where: { answeredOn: between(addDays(today, -answeredDays), today), assignedTo: person.id }, top: 500, after })),
    ]);
    return { toAnswer: [...toAnswer].sort(byDueDate), away: [...away].sort(byDueDate), answered: [...answered].sort(byAnswer) };
  });
}

/** A list of which a person may see no item is closed to them, and holds nothing for them. */
async function unlessClosed(page: Parameters<typeof everyPage<CallOut>>[0]): Promise<readonly CallOut[]> {
  try {
    return await everyPage(page);
  } catch (error) {
    if (isProblem(error, 'denied', 'notFound')) return [];
    throw error;
  }
}

function byAnswer(a: CallOut, b: CallOut): number {
  return a.answeredOn === b.answeredOn ? b.id - a.id : (a.answeredOn ?? '') < (b.answeredOn ?? '') ? 1 : -1;
}
