import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { StoreError } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { CallOut } from '../../lists';
import { callOutDue } from '../callOutDue';
import { requestByNumber } from '../findWork';
import { officeRulesOf } from '../officeRules';
import { takeCallOutStep } from './callOutStep';
import { NoticedOutcome, tell } from './notices';
import { openToSearchers, searchersOf } from './searchers';

export interface SendBackFacts {
  /** What is missing, for the manager to read. */
  readonly amendment: string;
  /** Null takes the region's day for records back, or the next working day when that is over. */
  readonly dueOn: CalendarDate | null;
}

/**
 * Sends an answer back to be amended: the call-out waits again, with what was answered still in it, and its searchers reach it. A break before
 * that shows it to too few; whoever sends the same again completes it. Throws StoreError, `denied` for a request that is closed.
 */
export async function sendBack(work: Workplace, callOut: CallOut, { amendment, dueOn }: SendBackFacts, actionId: string): Promise<NoticedOutcome> {
  const [request, office] = await Promise.all([requestByNumber(work, callOut.requestNumber), officeRulesOf(work)]);
  if (!request || request.status === 'closed') throw new StoreError({ kind: 'denied' }, 'the request is closed');
  const due = callOutDue(request, dueOn, office, work.clock.today());
  const outcome = await takeCallOutStep(
    work,
    callOut,
    {
      transition: 'sendBack',
      plan: ({ requestNumber }) => ({ changes: { amendment, ...due, answeredOn: null, approvedBy: null, affirmed: false }, data: { requestNumber, dueOn: due.dueOn } }),
    },
    actionId,
  );
  if (outcome.kind === 'conflict') return outcome;
  const item = await openToSearchers(work, outcome.item);
  return { ...outcome, item, mail: await tell(work, item, 'sentBack', searchersOf(item).map(({ email }) => email)) };
}
