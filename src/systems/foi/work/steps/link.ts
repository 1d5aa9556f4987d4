import { act } from '../../../../kernel/activity/act';
import { Workplace } from '../../../../kernel/ports/workplace';
import { StoreError } from '../../../../kernel/ports/storeError';
import { requestLifecycle } from '../../lifecycle';
import { foiActivity, FoiRequest, requests } from '../../lists';
import { actorOf } from '../../../../kernel/lifecycle/actorOf';
import { RequestOutcome } from '../contract';
import { requestByNumber } from '../findWork';
import { StepPlan, takeStep } from '../requestStep';
import { LinkFacts } from './facts';
import { relatedOf, RelatedRequest, withRelated } from './related';

export type LinkOutcome =
  | RequestOutcome
  /** No request has this number. */
  | { readonly kind: 'noSuchRequest' }
  /** One of the two has as many links as its column can hold. */
  | { readonly kind: 'tooMany' };

const attempts = 4;

/**
 * Links two requests, each to the other. The one at hand comes first: a break leaves the other without the link, and to link again with the same
 * action completes it. The other may be closed: a duplicate is often of one that is over. Throws StoreError.
 */
export async function link(work: Workplace, request: FoiRequest, { number, relation }: LinkFacts, actionId: string): Promise<LinkOutcome> {
  const actor = await actorOf(work, requestLifecycle, 'link', actionId, request);
  const other = await requestByNumber(work, number);
  if (!other || other.id === request.id) return { kind: 'noSuchRequest' };
  const mine = { number, relation };
  const theirs = { number: request.number, relation };
  if (!hasRoom(request, mine) || !hasRoom(other, theirs)) return { kind: 'tooMany' };
  const outcome = await takeStep(work, 'link', request, planLink(request, mine), actionId);
  if (outcome.kind === 'done') await linkBack(work, other, theirs, actor, `${actionId}:other`);
  return outcome;
}

export function planLink(request: FoiRequest, added: RelatedRequest): StepPlan {
  return { changes: { related: withRelated(request.related, added) }, data: { number: added.number, relation: added.relation } };
}

function hasRoom({ related }: FoiRequest, added: RelatedRequest): boolean {
  return withRelated(related, added).length <= (requests.columns.related.maxLength ?? Infinity);
}

/** Whatever state the other is in, and whatever a colleague changes meanwhile: the link is added to it as it is now. */
async function linkBack(work: Workplace, other: FoiRequest, added: RelatedRequest, actor: string, actionId: string): Promise<void> {
  for (let attempt = 0, item = other; attempt < attempts; attempt += 1) {
    if (item.lastActionId !== actionId && hasLink(item, added)) return;
    const outcome: RequestOutcome = await act(work, { list: requests, activity: foiActivity, item, action: 'link', actionId, actor, ...planLink(item, added) });
    if (outcome.kind === 'done') return;
    item = outcome.theirs;
  }
  throw new StoreError({ kind: 'busy' }, `link ${added.number}`);
}

function hasLink({ related }: FoiRequest, added: RelatedRequest): boolean {
  return relatedOf(related).some(({ number, relation }) => number === added.number && relation === added.relation);
}
