import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Workplace } from '../../../../kernel/ports/workplace';
import { CallOut } from '../../lists';
import { takeCallOutStepAnyway } from './callOutStep';
import { NoticedOutcome, tell } from './notices';
import { openToSearchers } from './searchers';

/** Reminds whoever is to answer, who is also let in again where a broken connection kept them out. Throws StoreError. */
export async function remind(work: Workplace, callOut: CallOut, actionId: string): Promise<NoticedOutcome> {
  const today = work.clock.today();
  const outcome = await takeCallOutStepAnyway(
    work,
    callOut,
    {
      transition: 'remind',
      plan: ({ requestNumber, reminders, dueOn }) => {
        const count = (reminders ?? 0) + 1;
        return { changes: { remindedOn: today, reminders: count }, data: { requestNumber, reminders: count, dueOn } };
      },
    },
    actionId,
  );
  if (outcome.kind === 'conflict') return outcome;
  const item = await openToSearchers(work, outcome.item);
  return { ...outcome, item, mail: await tell(work, item, isLate(item, today) ? 'overdue' : 'reminder', item.assignedTo ? [item.assignedTo.email] : []) };
}

/** Waits for an answer past its day. */
export function isLate({ status, dueOn }: Pick<CallOut, 'status' | 'dueOn'>, today: CalendarDate): boolean {
  return status === 'asked' && dueOn !== null && dueOn < today;
}
