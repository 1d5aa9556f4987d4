import { JsonValue } from '../../../kernel/activity/json';
import { wholeSecond } from '../../../kernel/activity/lastAction';
import { Instant } from '../../../kernel/dates/calendarDate';
import { Workplace } from '../../../kernel/ports/workplace';
import { news, NewsItem } from '../newsLists';
import { NewsOutcome, Passing, TellingOutcome } from './contract';
import { dayOf, isOver, reviewedBy } from './dueDays';
import { datesBefore, hinderedGoingOut, hinderedText } from './hindrances';
import { finish, goOut } from './goOut';
import { hidePages, unschedulePages } from './newsPages';
import { asItStands, hindered, NewsPlan, takeNewsStep } from './newsStep';
import { textOf } from './newsText';
import { withNotice } from './notices';
import { judge } from './passing';
import { fromWhereItStands } from './fromWhereItStands';

/**
 * Puts both pages before the readers now. Hindered by a language that is not approved at this revision, by what is missing, by errors or warnings without
 * a reason, and by days before today. Safe to repeat with the same `actionId`. Throws StoreError: `stale` when somebody has a page open for editing.
 */
export function publish(work: Workplace, item: NewsItem, passing: Passing, actionId: string): Promise<TellingOutcome> {
  return goOut(work, item, 'publish', async now => {
    const [today, at] = [work.clock.today(), work.clock.now()];
    const judged = await judge(work, now, passing);
    const hindrance = hinderedGoingOut(now, judged.findings, passing.reasons, today);
    if (hindrance) return { hindrance };
    return planOut(now, at, { reasons: judged.reasons, publishAt: null, urgent: false, urgentReason: null, dueOn: today }, judged.data);
  }, actionId);
}

/** Leaves both pages to SharePoint, which publishes them at this moment. Hindered as `publish` is, and by a moment that has passed. Throws StoreError. */
export function schedule(work: Workplace, item: NewsItem, { at, ...passing }: Passing & { readonly at: Instant }, actionId: string): Promise<TellingOutcome> {
  const publishAt = wholeSecond(at);
  return goOut(work, item, 'schedule', async now => {
    if (isOver(publishAt, work.clock.now())) return { hindrance: { kind: 'badDates' } };
    const day = dayOf(publishAt);
    const judged = await judge(work, now, passing);
    const hindrance = hinderedGoingOut(now, judged.findings, passing.reasons, day);
    if (hindrance) return { hindrance };
    return planOut(now, publishAt, { reasons: judged.reasons, publishAt, urgent: false, urgentReason: null, dueOn: day }, { ...judged.data, publishAt });
  }, actionId);
}

/**
 * Puts both pages before the readers without the approvals, which are asked for afterwards. Both languages must be there and without errors; warnings need no
 * reason. The reason for the urgency is kept. Throws StoreError.
 */
export async function publishUrgently(work: Workplace, item: NewsItem, { reason, check }: Pick<Passing, 'check'> & { readonly reason: string }, actionId: string): Promise<TellingOutcome> {
  const outcome = await goOut(work, item, 'publishUrgently', async now => {
    const [today, at] = [work.clock.today(), work.clock.now()];
    const judged = await judge(work, now, { reasons: [], check });
    const errors = judged.findings.filter(({ level }) => level === 'error');
    const hindrance = hinderedText(textOf(now), errors, []) ?? datesBefore(today, now);
    if (hindrance) return { hindrance };
    return planOut(now, at, { publishAt: null, urgent: true, urgentReason: reason, dueOn: today }, judged.data);
  }, actionId);
  if (outcome.kind === 'hindered') return outcome;
  return withNotice(work, outcome, () => ({ to: ['newsApproverEn', 'newsApproverFr'], notice: 'outUrgently' }));
}

/** Completes a publication or a schedule that was broken off, whoever began it, and records a schedule whose moment has come. Throws StoreError. */
export async function finishPublication(work: Workplace, item: NewsItem): Promise<NewsOutcome> {
  return finish(work, asItStands(await work.lists.get(news, item.id)));
}

/** Takes a schedule back before its moment. Readers go on seeing what they see. Throws StoreError. */
export function unschedule(work: Workplace, item: NewsItem, actionId: string): Promise<NewsOutcome> {
  return fromWhereItStands(work, item, 'unschedule', actionId, async now => {
    if (now.publishAt !== null && isOver(now.publishAt, work.clock.now())) return hindered({ kind: 'badDates' });
    await unschedulePages(work, now);
    const { number, revision } = now;
    const changes = { publishAt: null, newsOn: now.isLive ? now.newsOn : null };
    return takeNewsStep(work, 'unschedule', now, { changes, data: { number, revision } }, actionId);
  });
}

/** Takes both pages from the readers, and keeps why. Throws StoreError. */
export function retract(work: Workplace, item: NewsItem, { reason }: { readonly reason: string }, actionId: string): Promise<NewsOutcome> {
  return takeDown(work, item, 'retract', { retractReason: reason }, actionId);
}

/** Takes both pages from the readers because their time is over. Throws StoreError. */
export function expire(work: Workplace, item: NewsItem, actionId: string): Promise<NewsOutcome> {
  return takeDown(work, item, 'expire', {}, actionId);
}

/** The pages go first: an item that says it is retracted while readers see it would be found by nobody. */
function takeDown(work: Workplace, item: NewsItem, transition: 'retract' | 'expire', changes: NewsPlan['changes'], actionId: string): Promise<NewsOutcome> {
  return fromWhereItStands(work, item, transition, actionId, async now => {
    await hidePages(work, now);
    const { number, revision } = now;
    return takeNewsStep(work, transition, now, { changes: { ...changes, isLive: false, dueOn: null }, data: { number, revision } }, actionId);
  });
}

/** What readers see keeps the moment under which it came into the news; what comes back after it was taken away is news again. */
function planOut(item: NewsItem, at: Instant, changes: NewsPlan['changes'], data: { readonly [key: string]: JsonValue }): NewsPlan {
  const { number, revision } = item;
  const newsOn = item.isLive && item.newsOn !== null ? item.newsOn : wholeSecond(at);
  const reviewOn = item.reviewOn ?? reviewedBy(dayOf(newsOn));
  return { changes: { ...changes, newsOn, reviewOn, retractReason: null }, data: { number, revision, ...data } };
}
