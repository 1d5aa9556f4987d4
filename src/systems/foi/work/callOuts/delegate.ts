import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Person } from '../../../../kernel/lists/columns';
import { Workplace } from '../../../../kernel/ports/workplace';
import { CallOut } from '../../lists';
import { takeCallOutStep } from './callOutStep';
import { NoticedOutcome, tell } from './notices';
import { askedManager, openToSearchers } from './searchers';

export interface DelegateFacts {
  /** Who is to answer. The manager who was asked takes the work back. */
  readonly delegate: Person;
  /** Last day of the absence. Null for work that is taken back, or when it is not known. */
  readonly until: CalendarDate | null;
}

/**
 * Hands a call-out to a delegate, or back to the manager who was asked. First it says who is to answer, then it is opened to them (and to the
 * manager they stand in for) and closed to everybody else. A break between leaves it with whoever had it before; doing the same again, or a
 * reminder, completes it. Throws StoreError.
 */
export async function delegateCallOut(work: Workplace, callOut: CallOut, { delegate, until }: DelegateFacts, actionId: string): Promise<NoticedOutcome> {
  const outcome = await takeCallOutStep(
    work,
    callOut,
    {
      transition: 'delegate',
      plan: asked => {
        const manager = askedManager(asked);
        const isBack = manager?.id === delegate.id;
        const changes = { assignedTo: delegate, onBehalfOf: isBack ? null : manager, delegatedUntil: isBack ? null : until };
        return { changes, data: { requestNumber: asked.requestNumber, delegate: delegate.name, until: changes.delegatedUntil } };
      },
    },
    actionId,
  );
  if (outcome.kind === 'conflict') return outcome;
  const item = await openToSearchers(work, outcome.item);
  return { ...outcome, item, mail: await tell(work, item, 'delegated', [delegate.email]) };
}
