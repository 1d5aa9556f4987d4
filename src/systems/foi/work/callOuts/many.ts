import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { Person } from '../../../../kernel/lists/columns';
import { Workplace } from '../../../../kernel/ports/workplace';
import { requestLifecycle } from '../../lifecycle';
import { CallOut, FoiRequest } from '../../lists';
import { allocate } from '../allocate';
import { AllocateFacts, AllocateOutcome } from '../contract';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { delegateCallOut, DelegateFacts } from './delegate';
import { inTurn, isAnswered, ItemResult, Turns } from '../../../../kernel/inTurn';
import { NoticedOutcome } from './notices';
import { remind } from './remind';

/** One request for several managers: they have one due date. */
export interface AllocateSeveralFacts extends Pick<AllocateFacts, 'dueOn' | 'inCalendar'> {
  readonly managers: readonly Person[];
}

export type AllocateSeveralOutcome =
  | { readonly kind: 'done'; readonly results: readonly ItemResult<Person, AllocateOutcome>[] }
  /** Nothing was done: the request changed since it was read. */
  | { readonly kind: 'conflict'; readonly theirs: FoiRequest };

/**
 * Asks several managers to search for one request, each by an action of their own under one id. The request as the coordinator saw it counts for the
 * first manager; once they are asked, a change by a colleague is no reason to leave out the others. Safe to repeat. Throws StoreError.
 */
export async function allocateToSeveral(work: Workplace, request: FoiRequest, facts: AllocateSeveralFacts, actionId: string, turns: Turns<AllocateOutcome>): Promise<AllocateSeveralOutcome> {
  const { managers, dueOn, inCalendar } = facts;
  const { ended, onProgress } = turns;
  const key = ({ id }: Person): string => String(id);
  const ask = (from: FoiRequest, manager: Person): Promise<AllocateOutcome> => allocate(work, from, { manager, dueOn, inCalendar }, `${actionId}:${manager.id}`);
  const first = await inTurn(managers.slice(0, 1), key, manager => ask(request, manager), { ended });
  for (const { outcome } of first.filter(isAnswered)) {
    if (outcome.kind !== 'conflict') continue;
    // The next press is on the newer version, so nothing of this one counts.
    ended.clear();
    return outcome;
  }
  const standing = standingOf(await work.people.visitor(), request);
  let current = request;
  const follow = async (manager: Person): Promise<AllocateOutcome> => {
    const outcome = await ask(current, manager);
    if (outcome.kind !== 'conflict' || !mayTake(requestLifecycle, 'allocate', outcome.theirs.status, standing)) return outcome;
    current = outcome.theirs;
    return ask(current, manager);
  };
  const rest = await inTurn(managers.slice(1), key, follow, { ended, onProgress: done => onProgress?.(done + 1, managers.length) });
  return { kind: 'done', results: [...first, ...rest] };
}

/** Asks one manager to search for several requests. Safe to repeat. Throws StoreError. */
export function allocateRequests(
  work: Workplace,
  requests: readonly FoiRequest[],
  facts: AllocateFacts,
  actionId: string,
  turns: Turns<AllocateOutcome>,
): Promise<readonly ItemResult<FoiRequest, AllocateOutcome>[]> {
  return inTurn(requests, ({ id }) => String(id), request => allocate(work, request, facts, `${actionId}:${request.id}`), turns);
}

/** Reminds whoever is to answer, for each call-out. Safe to repeat. Throws StoreError. */
export function remindAll(work: Workplace, chosen: readonly CallOut[], actionId: string, turns: Turns<NoticedOutcome>): Promise<readonly ItemResult<CallOut, NoticedOutcome>[]> {
  return inTurn(chosen, ({ id }) => String(id), callOut => remind(work, callOut, `${actionId}:${callOut.id}`), turns);
}

/** Hands call-outs over to a delegate, or back to the manager who was asked. Safe to repeat. Throws StoreError. */
export function handOver(work: Workplace, chosen: readonly CallOut[], facts: DelegateFacts, actionId: string, turns: Turns<NoticedOutcome>): Promise<readonly ItemResult<CallOut, NoticedOutcome>[]> {
  return inTurn(chosen, ({ id }) => String(id), callOut => delegateCallOut(work, callOut, facts, `${actionId}:${callOut.id}`), turns);
}
