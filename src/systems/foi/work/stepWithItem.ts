import { TrackedItem } from '../../../kernel/activity/act';
import { AsSeen } from '../../../kernel/activity/asSeen';
import { readLastAction } from '../../../kernel/activity/lastAction';
import { isRecorded, recordIfMissing, subjectOf } from '../../../kernel/activity/record';
import { mayTake } from '../../../kernel/lifecycle/allowed';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Workplace } from '../../../kernel/ports/workplace';
import { fees, thirdParties } from '../caseLists';
import { requestLifecycle } from '../lifecycle';
import { foiActivity, FoiRequest, requests } from '../lists';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { asSeen } from './asSeen';
import { RequestOutcome } from './contract';
import { OfficeRules, officeRulesOf } from './officeRules';
import { RequestStep, takeStep } from './requestStep';
import { standingOf } from '../../../kernel/lifecycle/standing';

type CaseList = typeof thirdParties | typeof fees;

/** One half of a step, done beside the request. `actionId` is the half's own, the same whenever the step is repeated. */
export interface ItemHalf<Facts> {
  /** What the half's action id ends with: `:notify`. */
  readonly ending: string;
  readonly list: CaseList;
  /**
   * Does the half; done twice it is done once. What it found out replaces the facts for the request; undefined when a colleague moved the
   * item on, so that there is nothing to do any more.
   */
  readonly change: (work: Workplace, request: FoiRequest, facts: Facts, by: { readonly actor: string; readonly actionId: string; readonly office: OfficeRules }) => Promise<Facts | undefined>;
}

/** A step of a request whose other half is an item of the case. */
export type CaseStep<Facts> = RequestStep<Facts> & Pick<ItemHalf<Facts>, 'ending' | 'list'>;

const attempts = 4;

/**
 * A step that changes an item of the case and then its request. The item comes first because it alone holds what was typed: a break between
 * the two loses nothing, and the step is completed by the same press, or later from the item (`unfinished`). What a colleague changed in the request
 * meanwhile stays, because the plan is made on the newest version; a request that changed before anything was written is a conflict.
 */
export function stepWithItem<Facts>(transition: RequestStep<Facts>['transition'], plan: RequestStep<Facts>['plan'], half: ItemHalf<Facts>): CaseStep<Facts> {
  return {
    transition,
    plan,
    ending: half.ending,
    list: half.list,
    run: async (work, request, facts, actionId) => {
      const itemAction = `${actionId}${half.ending}`;
      const [actor, seen, office] = await Promise.all([actorOf(work, requestLifecycle, transition, actionId, request), asSeen(work, request, actionId), officeRulesOf(work)]);
      const isOver = seen.kind === 'over' && (seen.outcome.kind === 'done' || !(await isBegun(work, half, itemAction)));
      if (isOver) return seen.outcome;
      const now = newest(seen);
      const found = await half.change(work, now, facts, { actor, actionId: itemAction, office });
      if (!found) return { kind: 'conflict', theirs: now };
      return moveRequest(work, { transition, plan }, now, found, actionId);
    },
  };
}

/** Whether this very step had done its half before somebody else changed the request: it is then completed on the newer version. */
async function isBegun<Facts>(work: Workplace, { list }: ItemHalf<Facts>, itemAction: string): Promise<boolean> {
  const carried = await work.lists.find<CaseList>(list, { where: { lastActionId: itemAction }, top: 1 });
  return carried.items.length > 0 || isRecorded(work, foiActivity, itemAction);
}

function newest(seen: AsSeen<typeof requests>): FoiRequest {
  if (seen.kind === 'same') return seen.item;
  return seen.outcome.kind === 'done' ? seen.outcome.item : seen.outcome.theirs;
}

/** The half of a step that changes the request. Safe to repeat. A request that may no longer take the step is a conflict. Throws StoreError. */
export async function moveRequest<Facts>(work: Workplace, { transition, plan }: Pick<RequestStep<Facts>, 'transition' | 'plan'>, request: FoiRequest, facts: Facts, actionId: string): Promise<RequestOutcome> {
  const [office, visitor] = await Promise.all([officeRulesOf(work), work.people.visitor()]);
  for (let attempt = 1, item = request; ; attempt += 1) {
    const isOver = item.lastActionId !== actionId && !mayTake(requestLifecycle, transition, item.status, standingOf(visitor, item));
    if (isOver) return { kind: 'conflict', theirs: item };
    const outcome = await takeStep(work, transition, item, plan(item, facts, office, work.clock.today()), actionId);
    if (outcome.kind === 'done' || attempt === attempts) return outcome;
    item = outcome.theirs;
  }
}

/** An item that tells of something which its request does not know, and what mends it. */
export interface Unfinished<Item> {
  readonly item: Item;
  readonly complete: (work: Workplace) => Promise<RequestOutcome>;
}

/**
 * The step that left an item as it is, when it broke off before the request: completed under the id that it had, so that whoever mends it and
 * whoever presses again do it once. None for a step that is whole, and none for an item that was changed outside our pages.
 */
export function unfinished<Facts, Item extends TrackedItem>(
  step: CaseStep<Facts>, request: FoiRequest, item: Item, facts: Facts, office: OfficeRules, today: CalendarDate,
): readonly Unfinished<Item>[] {
  const { id, lastActionId } = item;
  const { events } = step.plan(request, facts, office, today).changes;
  const isWhole = events === undefined || events === request.events;
  const last = readLastAction(item.lastAction);
  if (isWhole || !last || last.id !== lastActionId || !last.id.endsWith(step.ending)) return [];
  return [{
    item,
    complete: async work => {
      await recordIfMissing(work, foiActivity, subjectOf(step.list, id), last);
      return moveRequest(work, step, request, facts, last.id.slice(0, -step.ending.length));
    },
  }];
}
