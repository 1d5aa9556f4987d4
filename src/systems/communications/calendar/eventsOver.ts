import { everyPage } from '../../../kernel/lists/everyPage';
import { Workplace } from '../../../kernel/ports/workplace';
import { CalendarEvent, events } from '../planLists';
import { closeEvent } from './eventSteps';

/**
 * Closes every planned event whose last day has passed. The id of each step is made of the event and its last day, so that two planners who
 * open the calendar at once close it once. Gives how many were closed. Throws StoreError.
 */
export async function closeEventsOver(work: Workplace): Promise<number> {
  const today = work.clock.today();
  const planned = await everyPage<CalendarEvent>(after => work.lists.find(events, { where: { status: 'planned' }, top: 500, after }));
  let closed = 0;
  for (const event of planned.filter(({ untilOn }) => untilOn < today)) {
    const outcome = await closeEvent(work, event, `eventOver:${event.id}:${event.untilOn}`);
    if (outcome.kind === 'done') closed += 1;
  }
  return closed;
}
