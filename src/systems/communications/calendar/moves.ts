import { ActionOutcome } from '../../../kernel/activity/act';
import { addDays, CalendarDate, daysBetween } from '../../../kernel/dates/calendarDate';
import { mayTake } from '../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../kernel/lifecycle/standing';
import { takeStep } from '../../../kernel/lifecycle/takeStep';
import { Visitor } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { newsLifecycle } from '../newsLifecycle';
import { communicationsActivity, news, NewsItem } from '../newsLists';
import { eventLifecycle, planLifecycle, socialPostLifecycle } from '../planLifecycles';
import { events, plans, socialPosts } from '../planLists';
import { movePlan } from '../plans/planSteps';
import { movePost } from '../social/postSteps';
import { moveEvent } from './eventSteps';
import { eventOf, newsOf, planOf, PlannedEntry, postOf } from './plannedEntry';

/** Why an entry stays where it is. */
export type WhyFixed =
  | 'holiday' | 'quiet' | 'published'
  /** Its day was set by scheduling it: the news desk takes that back. */
  | 'scheduled'
  /** It is over, posted, cancelled or closed. */
  | 'over'
  /** The visitor's roles do not let them. */
  | 'notYours';

/** What becomes of a move. The conflict shows the entry as somebody else has left it. */
export type MoveOutcome =
  | { readonly kind: 'done'; readonly recorded: boolean }
  | { readonly kind: 'conflict'; readonly theirs: PlannedEntry | undefined; readonly by: string };

/** Why this visitor can't move the entry; undefined when they can. */
export function whyFixed({ source }: PlannedEntry, visitor: Visitor): WhyFixed | undefined {
  switch (source.of) {
    case 'fixed':
      return source.why;
    case 'event':
      return source.item.status === 'planned' ? unless(mayTake(eventLifecycle, 'change', source.item.status, standingOf(visitor, source.item))) : 'over';
    case 'post':
      return source.item.status === 'draft' || source.item.status === 'ready' ? unless(mayTake(socialPostLifecycle, 'move', source.item.status, standingOf(visitor, source.item))) : 'over';
    case 'plan':
      return source.item.status === 'closed' ? 'over' : unless(mayTake(planLifecycle, 'change', source.item.status, standingOf(visitor, source.item)));
    case 'news':
      return whyNewsIsFixed(source.item, visitor);
  }
}

/** Where the entry would stand, as long as before, when its first day becomes `to`. */
export function movedDays({ from, until }: Pick<PlannedEntry, 'from' | 'until'>, to: CalendarDate): Pick<PlannedEntry, 'from' | 'until'> {
  return { from: to, until: addDays(to, daysBetween(from, until)) };
}

/** Moves an entry by the step that its own list has for it. The same `actionId` moves it once. Throws StoreError, `denied` for what is fixed. */
export async function moveEntry(work: Workplace, { source }: PlannedEntry, to: CalendarDate, actionId: string): Promise<MoveOutcome> {
  const { sitePath } = work;
  switch (source.of) {
    case 'fixed':
      return { kind: 'done', recorded: true };
    case 'event':
      return outcomeOf<typeof events>(await moveEvent(work, source.item, to, actionId), eventOf);
    case 'post':
      return outcomeOf<typeof socialPosts>(await movePost(work, source.item, to, actionId), item => postOf(item, sitePath));
    case 'plan':
      return outcomeOf<typeof plans>(await movePlan(work, source.item, to, actionId), item => planOf(item, sitePath));
    case 'news':
      return outcomeOf<typeof news>(await moveNews(work, source.item, to, actionId), item => newsOf(item, sitePath));
  }
}

/** The day on which a news item in preparation is to be ready. */
function moveNews(work: Workplace, item: NewsItem, to: CalendarDate, actionId: string): Promise<ActionOutcome<typeof news>> {
  const lived = { list: news, activity: communicationsActivity, lifecycle: newsLifecycle };
  return takeStep(work, lived, 'setDetails', item, { changes: { dueOn: to }, data: { dueOn: to, before: item.dueOn } }, actionId);
}

function whyNewsIsFixed(item: NewsItem, visitor: Visitor): WhyFixed | undefined {
  switch (item.status) {
    case 'scheduled':
      return 'scheduled';
    case 'draft':
    case 'review':
    case 'approval':
      return unless(mayTake(newsLifecycle, 'setDetails', item.status, standingOf(visitor, item)));
    default:
      return 'published';
  }
}

function unless(isAllowed: boolean): WhyFixed | undefined {
  return isAllowed ? undefined : 'notYours';
}

function outcomeOf<L extends typeof events | typeof socialPosts | typeof plans | typeof news>(
  outcome: ActionOutcome<L>,
  entryOf: (item: Extract<ActionOutcome<L>, { readonly kind: 'conflict' }>['theirs']) => PlannedEntry | undefined,
): MoveOutcome {
  if (outcome.kind === 'done') return { kind: 'done', recorded: outcome.recorded };
  return { kind: 'conflict', theirs: entryOf(outcome.theirs), by: outcome.theirs.modifiedBy.name };
}
