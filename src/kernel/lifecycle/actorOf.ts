import { mayTake } from './allowed';
import { LifecycleDeclaration } from './defineLifecycle';
import { Person } from '../lists/columns';
import { StoreError } from '../ports/storeError';
import { Workplace } from '../ports/workplace';
import { standingOf } from './standing';

interface Living<State> {
  readonly status: State;
  readonly assignedTo: Person | null;
  readonly onBehalfOf?: Person | null;
  readonly lastActionId: string | null;
}

/**
 * The address of the person who acts, when the lifecycle lets them take this transition from where the item stands.
 * The server's permissions are the wall; this keeps those who may write to a list for other reasons to the declared life.
 * A transition that this very action took already is let through, so that it can be completed. Throws StoreError `denied`.
 */
export async function actorOf<State extends string, Transition extends string>(
  work: Workplace,
  lifecycle: LifecycleDeclaration<State, Transition>,
  transition: Transition,
  actionId: string,
  item?: Living<State>,
): Promise<string> {
  const visitor = await work.people.visitor();
  const isRepeat = item !== undefined && item.lastActionId === actionId;
  if (isRepeat || mayTake(lifecycle, transition, item?.status, standingOf(visitor, item))) return visitor.person.email;
  throw new StoreError({ kind: 'denied' }, `${lifecycle.id}.${transition} from ${item?.status ?? 'nothing'}`);
}
