import { act } from '../../../kernel/activity/act';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { callOutLifecycle } from '../callOutLifecycle';
import { CallOut, callOuts, foiActivity } from '../lists';
import { counted } from './activityData';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { AnswerFacts, AnswerOutcome } from './contract';
import { answeredNotice } from './notices';

/** The answer to a call-out, which whoever sends it approves: the manager, or the delegate on their behalf. The coordinators are told by mail when their addresses may be read. Throws StoreError. */
export async function answerCallOut(work: Workplace, callOut: CallOut, facts: AnswerFacts, actionId: string): Promise<AnswerOutcome> {
  const [actor, { person }] = await Promise.all([actorOf(work, callOutLifecycle, 'answer', actionId, callOut), work.people.visitor()]);
  const outcome = await act(work, {
    list: callOuts,
    activity: foiActivity,
    item: callOut,
    action: 'answer',
    actionId,
    actor,
    changes: { ...facts, status: 'answered', answeredOn: work.clock.today(), approvedBy: person, amendment: null },
    data: dataOf(callOut, facts),
  });
  if (outcome.kind === 'done') await tellCoordinators(work, outcome.item);
  return outcome;
}

/** What reports count; the texts stay in the call-out. */
function dataOf({ requestNumber }: CallOut, facts: AnswerFacts) {
  const { found, searchMinutes, preparationMinutes, recordCount, pageCount } = facts;
  return counted('answer', { requestNumber, found, searchMinutes, preparationMinutes, recordCount, pageCount });
}

/** The answer stands whatever becomes of the mail: a coordinator finds it in My work. */
async function tellCoordinators(work: Workplace, callOut: CallOut): Promise<void> {
  const to = await coordinatorAddresses(work);
  if (to.length === 0) return;
  const result = await work.mail.send({ to, ...answeredNotice(work, callOut) });
  if (!result.sent) work.log.warn('noticeNotSent', { callOut: callOut.id, because: result.because });
}

async function coordinatorAddresses(work: Workplace): Promise<readonly string[]> {
  try {
    return (await work.people.membersOf('foiCoordinator')).map(person => person.email).filter(email => email !== '');
  } catch (error) {
    // A manager may not be let to read the group; and a group that can't be read is no reason to refuse an answer that is kept.
    if (isProblem(error, 'denied', 'notFound', 'busy', 'disconnected')) return [];
    throw error;
  }
}
