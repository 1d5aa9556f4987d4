import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Workplace } from '../../../kernel/ports/workplace';
import { audienceColumn, readAudience } from '../audience';
import { newsLifecycle } from '../newsLifecycle';
import { NewsItem } from '../newsLists';
import { Hindrance, NewsDetails, NewsOutcome } from './contract';
import { goOut } from './goOut';
import { asItStands, hindered, NewsPlan, takeNewsStep } from './newsStep';

type DetailColumns = Pick<NewsItem, 'topic' | 'byline' | 'audience' | 'mustReadBy' | 'pinnedUntil' | 'expiresOn' | 'reviewOn'>;
const days = ['mustReadBy', 'pinnedUntil', 'expiresOn', 'reviewOn'] as const satisfies readonly (keyof DetailColumns)[];

/**
 * Says whom an item concerns and when; asks for no new approval. What is published gets it on its pages too. Details that are as they were are
 * not written again. Hindered by days that have passed. Safe to repeat with the same `actionId`. Throws StoreError.
 */
export async function setDetails(work: Workplace, item: NewsItem, details: NewsDetails, actionId: string): Promise<NewsOutcome> {
  const transition = item.status === 'published' ? 'updateDetails' : 'setDetails';
  await actorOf(work, newsLifecycle, transition, actionId, item);
  const columns = detailColumns(details);
  const changed = changedColumns(item, columns);
  const hindrance = pastDays(changed, columns, work.clock.today());
  if (hindrance) return hindered(hindrance);
  const isRepeat = item.lastActionId === actionId;
  if (changed.length === 0 && !isRepeat) return asItStands(item);
  const plan = planDetails(item, columns, changed);
  if (transition === 'setDetails') return takeNewsStep(work, transition, item, plan, actionId);
  return goOut(work, item, transition, async now => ({ ...plan, changes: { ...planDetails(now, columns, changed).changes, dueOn: work.clock.today() } }), actionId);
}

function detailColumns({ audience, ...others }: NewsDetails): DetailColumns {
  return { ...others, audience: audienceColumn(audience) };
}

function changedColumns(item: NewsItem, columns: DetailColumns): readonly (keyof DetailColumns)[] {
  const before: DetailColumns = { ...item, audience: audienceColumn(readAudience(item.audience)) };
  return (Object.keys(columns) as (keyof DetailColumns)[]).filter(name => plain(before[name]) !== plain(columns[name]));
}

/** A day that stood there already may have passed. */
function pastDays(changed: readonly (keyof DetailColumns)[], columns: DetailColumns, today: CalendarDate): Hindrance | undefined {
  const isPast = days.some(name => changed.includes(name) && columns[name] !== null && columns[name] < today);
  return isPast ? { kind: 'badDates' } : undefined;
}

function planDetails({ number, revision }: NewsItem, columns: DetailColumns, changed: readonly (keyof DetailColumns)[]): NewsPlan {
  const { mustReadBy, pinnedUntil, expiresOn, reviewOn } = columns;
  return { changes: columns, data: { number, revision, changed, mustReadBy, pinnedUntil, expiresOn, reviewOn } };
}

function plain(value: DetailColumns[keyof DetailColumns]): string | number | null {
  return typeof value === 'object' && value !== null ? value.id : value;
}
