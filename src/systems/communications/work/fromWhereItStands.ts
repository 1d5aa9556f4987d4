import { asSeen } from '../../../kernel/activity/asSeen';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { Workplace } from '../../../kernel/ports/workplace';
import { newsLifecycle, NewsTransition } from '../newsLifecycle';
import { NewsItem } from '../newsLists';
import { NewsOutcome } from './contract';
import { newsGround } from './newsStep';

/**
 * Does a step that touches pages before the item, when the lifecycle lets it and nobody changed the item since it was seen. A repeat goes on where
 * the first press stopped; one that is done is not done again. Throws StoreError.
 */
export async function fromWhereItStands(
  work: Workplace, item: NewsItem, transition: NewsTransition, actionId: string, step: (now: NewsItem) => Promise<NewsOutcome>,
): Promise<NewsOutcome> {
  await actorOf(work, newsLifecycle, transition, actionId, item);
  const seen = await asSeen(work, newsGround, item, actionId);
  return seen.kind === 'over' ? seen.outcome : step(seen.item);
}
