import { Workplace } from '../../../../kernel/ports/workplace';
import { CallOut } from '../../lists';
import { takeCallOutStepAnyway } from './callOutStep';
import { NoticedOutcome, tell } from './notices';

export interface EscalateFacts {
  /** Address of the superior. */
  readonly to: string;
}

/** Tells a superior, and whoever is to answer, that a call-out was not answered. The superior does not get to see it. Throws StoreError. */
export async function escalate(work: Workplace, callOut: CallOut, { to }: EscalateFacts, actionId: string): Promise<NoticedOutcome> {
  const outcome = await takeCallOutStepAnyway(
    work,
    callOut,
    { transition: 'escalate', plan: ({ requestNumber, dueOn }) => ({ changes: { escalatedOn: work.clock.today() }, data: { requestNumber, dueOn } }) },
    actionId,
  );
  if (outcome.kind === 'conflict') return outcome;
  const { assignedTo } = outcome.item;
  return { ...outcome, mail: await tell(work, outcome.item, 'escalated', assignedTo ? [to, assignedTo.email] : [to]) };
}
