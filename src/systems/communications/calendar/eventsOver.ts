import { everyPage } from '../../../kernel/lists/everyPage';
import { Workplace } from '../../../kernel/ports/workplace';
import { CalendarEvent, events } from '../planLists';
import { closeEvent } from './eventSteps';

/**
 * Closes every planned event whose last day has passed, and leaves alone what somebody else closes or changes at the same moment. Gives how many
 * were closed. Throws StoreError.
 */
export async function closeEventsOver(work: Workplace): Promise<number> {
  const today = work.clock.today();
  const planned = await everyPage<CalendarEvent>(after => work.lists.find(events, { where: { status: 'planned' }, top: 500, after }));
  let closed = 0;
  for (const event of planned.filter(({ untilOn }) => untilOn < today)) {
    const outcome = await closeEvent(work, event, work.newId());
    if (outcome.kind === 'done') closed += 1;
  }
  return closed;
}
