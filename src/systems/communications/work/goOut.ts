import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { Workplace } from '../../../kernel/ports/workplace';
import { newsLifecycle, NewsTransition } from '../newsLifecycle';
import { NewsItem } from '../newsLists';
import { isApproved } from './approvals';
import { Hindrance, NewsOutcome } from './contract';
import { approvedBy, dayOf, isOver } from './dueDays';
import { fromWhereItStands } from './fromWhereItStands';
import { changedOutside } from './hindrances';
import { preparePages, schedulePages, showPages } from './newsPages';
import { hindered, NewsDone, NewsPlan, takeNewsStep } from './newsStep';

/** What an item becomes as it goes out, or what keeps it. */
export type Going = (item: NewsItem) => Promise<NewsPlan | { readonly hindrance: Hindrance }>;
type Outgoing = Extract<NewsTransition, 'publish' | 'publishUrgently' | 'schedule' | 'updateDetails'>;

/**
 * Takes an item out to its readers: both pages are prepared as drafts, the step is recorded, the pages are published or left to their hour, and that
 * is recorded too. Broken off anywhere, it is completed by the same press or by whoever opens the desk. The preparation comes first, so that a
 * page that can't be written leaves the item as it was; nothing is prepared from an item that changed since it was seen. Throws StoreError.
 */
export async function goOut(work: Workplace, item: NewsItem, transition: Outgoing, going: Going, actionId: string): Promise<NewsOutcome> {
  const outcome = await fromWhereItStands(work, item, transition, actionId, now => start(work, now, transition, going, actionId));
  return outcome.kind === 'done' ? finish(work, outcome) : outcome;
}

async function start(work: Workplace, item: NewsItem, transition: Outgoing, going: Going, actionId: string): Promise<NewsOutcome> {
  if (item.lastActionId === actionId) return takeNewsStep(work, transition, item, { changes: {}, data: {} }, actionId);
  const outside = await changedOutside(item);
  if (outside) return hindered(outside);
  const plan = await going(item);
  if ('hindrance' in plan) return hindered(plan.hindrance);
  const pages = await preparePages(work, { ...item, ...plan.changes });
  return takeNewsStep(work, transition, item, { ...plan, changes: { ...plan.changes, ...pages } }, actionId);
}

/**
 * Does what the state of an item still promises: pages on their way are published, scheduled ones are left to their hour, and recorded as out once it has
 * come. Done twice it is done once. Throws StoreError.
 */
export async function finish(work: Workplace, done: NewsDone): Promise<NewsOutcome> {
  const { item } = done;
  if (item.status === 'publishing') return goLive(work, item);
  if (item.status !== 'scheduled' || item.publishAt === null) return done;
  if (isOver(item.publishAt, work.clock.now())) return goLive(work, item);
  await schedulePages(work, item, item.publishAt);
  return done;
}

/** Shows both pages and records that readers see them, under an id made of the step before: whoever finishes it, it is entered once. Throws StoreError. */
async function goLive(work: Workplace, item: NewsItem): Promise<NewsOutcome> {
  const isToApprove = !isApproved(item);
  const transition = isToApprove ? 'goLiveUrgently' : 'goLive';
  const actionId = `${item.lastActionId}:live`;
  await actorOf(work, newsLifecycle, transition, actionId, item);
  const outside = await changedOutside(item);
  if (outside) return hindered(outside);
  const pages = await showPages(work, item);
  const { number, revision, newsOn } = item;
  const today = work.clock.today();
  const publishedOn = newsOn === null ? today : dayOf(newsOn);
  const changes = { ...pages, isLive: true, liveRevision: revision, publishedOn, dueOn: isToApprove ? approvedBy(today) : null };
  return takeNewsStep(work, transition, item, { changes, data: { number, revision, publishedOn } }, actionId);
}
