import { asSeen } from '../../../kernel/activity/asSeen';
import { readLastAction } from '../../../kernel/activity/lastAction';
import { recordIfMissing, subjectOf } from '../../../kernel/activity/record';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { Workplace } from '../../../kernel/ports/workplace';
import { newsLifecycle, NewsTransition } from '../newsLifecycle';
import { communicationsActivity, news, NewsItem } from '../newsLists';
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
  if (seen.kind === 'same') return step(seen.item);
  if (seen.outcome.kind === 'done') await recordLatest(work, seen.outcome.item);
  return seen.outcome;
}

/** The step may have broken off once all was done but the last entry in Activity. */
async function recordLatest(work: Workplace, { id, lastAction }: NewsItem): Promise<void> {
  const latest = readLastAction(lastAction);
  if (latest) await recordIfMissing(work, communicationsActivity, subjectOf(news, id), latest);
}
