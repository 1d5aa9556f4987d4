import { Person } from '../../../../kernel/lists/columns';
import { Workplace } from '../../../../kernel/ports/workplace';
import { CallOut, callOuts } from '../../lists';
import { untilAnswered } from '../../../../kernel/ports/untilAnswered';

/** The manager who was asked, also while a delegate does the work. */
export function askedManager({ assignedTo, onBehalfOf }: Pick<CallOut, 'assignedTo' | 'onBehalfOf'>): Person | null {
  return onBehalfOf ?? assignedTo;
}

/** Whoever may work on a call-out: the manager asked and, during an absence, the delegate. */
export function searchersOf({ assignedTo, onBehalfOf }: Pick<CallOut, 'assignedTo' | 'onBehalfOf'>): readonly Person[] {
  return [assignedTo, onBehalfOf].flatMap(person => person ?? []);
}

/**
 * Opens a call-out that waits for an answer to its searchers and to nobody else. A call-out that was ended meanwhile stays as it is. Gives the
 * call-out back as it then is, because opening it gives it another version. Safe to repeat. Throws StoreError.
 */
export async function openToSearchers(work: Workplace, callOut: CallOut): Promise<CallOut> {
  if (callOut.status !== 'asked') return callOut;
  const grants = searchersOf(callOut).map(({ id }) => ({ person: id, level: 'work' as const }));
  await untilAnswered(() => work.lists.restrict(callOuts, callOut.id, grants));
  return work.lists.get(callOuts, callOut.id);
}
