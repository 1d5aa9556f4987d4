import { act } from '../../../kernel/activity/act';
import { begin } from '../../../kernel/activity/begin';
import { isRecorded } from '../../../kernel/activity/record';
import { mayTake } from '../../../kernel/lifecycle/allowed';
import { Person } from '../../../kernel/lists/columns';
import { StoreError } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { requestLifecycle } from '../lifecycle';
import { CallOut, callOuts, foiActivity, FoiRequest, requests } from '../lists';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { standInFor } from './absences';
import { callOutDue } from './callOutDue';
import { keepInCalendar } from './callOuts/notices';
import { askedManager, openToSearchers } from './callOuts/searchers';
import { AllocateFacts, AllocateOutcome, RequestOutcome } from './contract';
import { callOutsOf } from './findWork';
import { allocatedNotice } from './notices';
import { officeRulesOf } from './officeRules';
import { standingOf } from '../../../kernel/lifecycle/standing';
import { endCallOut } from './withdraw';

const attempts = 4;

/**
 * Asks one manager to search, or during an absence their delegate on their behalf. First the call-out, which coordinators alone can see; then it is opened to them; then the request
 * moves on; then the manager is told. A break after any step leaves nothing open to a wrong person; whoever asks this manager
 * again, on that day or the next, completes it. Nothing is made when the request changed since it was read. Throws StoreError.
 */
export async function allocate(work: Workplace, request: FoiRequest, facts: AllocateFacts, actionId: string): Promise<AllocateOutcome> {
  const actor = await actorOf(work, requestLifecycle, 'allocate', actionId, request);
  const [now, asked] = await Promise.all([work.lists.get(requests, request.id), callOutsOf(work, request.number)]);
  const open = asked.find(callOut => isOpenWith(facts.manager, callOut));
  if (open) {
    const begunBy = allocationOf(open);
    if (begunBy === undefined || (begunBy !== actionId && (await isRecorded(work, foiActivity, begunBy)))) return { kind: 'alreadyAsked' };
    // Begun by this very action, or by one that stopped halfway.
    return complete(work, now, facts, actor, begunBy);
  }
  const isChanged = now.etag !== request.etag && now.lastActionId !== actionId;
  if (isChanged && !(await isRecorded(work, foiActivity, actionId))) return { kind: 'conflict', theirs: now };
  return complete(work, now, facts, actor, actionId);
}

/** Every step is the same when it is done twice. A call-out that an earlier attempt made keeps its manager, whoever is named now. */
async function complete(work: Workplace, request: FoiRequest, facts: AllocateFacts, actor: string, actionId: string): Promise<AllocateOutcome> {
  const made = await ask(work, request, facts, actor, actionId);
  const manager = askedManager(made) ?? facts.manager;
  const [isSecond, isMoved] = await Promise.all([hasEarlier(work, manager, made), isRecorded(work, foiActivity, actionId)]);
  if (isSecond) {
    await endCallOut(work, made, actor, actionId);
    return { kind: 'alreadyAsked' };
  }
  await openToSearchers(work, made);
  const moved: RequestOutcome = isMoved ? { kind: 'done', item: request, recorded: true } : await moveOn(work, request, manager, made, actor, actionId);
  if (moved.kind === 'conflict') {
    await endCallOut(work, made, actor, actionId);
    return moved;
  }
  // Opening the item to a person gave it another version.
  const callOut = await work.lists.get(callOuts, made.id);
  const mail = await work.mail.send({ to: [(made.assignedTo ?? manager).email], ...allocatedNotice(work, callOut) });
  const calendar = facts.inCalendar ? await keepInCalendar(work, callOut, `${actionId}:due`) : undefined;
  return { ...moved, callOut, mail, calendar };
}

const askEnding = ':ask';

/** The allocation that made a call-out which is still open. Undefined for one that was made or changed outside our pages. */
function allocationOf({ lastActionId }: CallOut): string | undefined {
  return lastActionId?.endsWith(askEnding) ? lastActionId.slice(0, -askEnding.length) : undefined;
}

function isOpenWith(manager: Person, callOut: CallOut): boolean {
  return callOut.status === 'asked' && askedManager(callOut)?.id === manager.id;
}

async function ask(work: Workplace, request: FoiRequest, facts: AllocateFacts, actor: string, actionId: string): Promise<CallOut> {
  const { number, title, wording, requesterCategory, programArea } = request;
  const today = work.clock.today();
  const [office, absence] = await Promise.all([officeRulesOf(work), standInFor(work, facts.manager, today)]);
  const due = callOutDue(request, facts.dueOn, office, today);
  const searcher = absence?.delegate
    ? { assignedTo: absence.delegate, onBehalfOf: facts.manager, delegatedUntil: absence.untilOn }
    : { assignedTo: facts.manager };
  const outcome = await begin(work, {
    list: callOuts,
    activity: foiActivity,
    action: 'ask',
    actionId: `${actionId}${askEnding}`,
    actor,
    fields: { requestNumber: number, title, wording, requesterCategory, programArea, status: 'asked', ...searcher, ...due, affirmed: false },
    data: { requestNumber: number, manager: facts.manager.name, dueOn: due.dueOn },
  });
  // Only the action's id is unique in a call-out, and an item with that id is found again.
  if (outcome.kind === 'duplicate') throw new StoreError({ kind: 'duplicate' }, actionId);
  return outcome.item;
}

/** True when a colleague asked the same manager in the same moment: of two call-outs, the first one stays. */
async function hasEarlier(work: Workplace, manager: Person, made: CallOut): Promise<boolean> {
  const asked = await callOutsOf(work, made.requestNumber);
  return asked.some(callOut => isOpenWith(manager, callOut) && callOut.id < made.id);
}

/**
 * Moves the request on. What a colleague changed meanwhile stays as it is, because an allocation changes nothing but the state;
 * only a request that may no longer be allocated is a conflict.
 */
async function moveOn(work: Workplace, request: FoiRequest, manager: Person, callOut: CallOut, actor: string, actionId: string): Promise<RequestOutcome> {
  const standing = standingOf(await work.people.visitor(), request);
  for (let attempt = 1, item = request; ; attempt += 1) {
    const outcome: RequestOutcome = await act(work, {
      list: requests,
      activity: foiActivity,
      item,
      action: 'allocate',
      actionId,
      actor,
      changes: { status: 'allocated' },
      data: { manager: manager.name, callOut: callOut.id },
    });
    if (outcome.kind === 'done' || attempt === attempts) return outcome;
    if (!mayTake(requestLifecycle, 'allocate', outcome.theirs.status, standing)) return outcome;
    item = outcome.theirs;
  }
}
