import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { Workplace } from '../../../kernel/ports/workplace';
import { Language } from '../../../kernel/text';
import { newsLifecycle } from '../newsLifecycle';
import { NewsItem } from '../newsLists';
import { isApproved } from './approvals';
import { NewsOutcome, Passing, TellingOutcome } from './contract';
import { readyBy } from './dueDays';
import { changedOutside, notApproved } from './hindrances';
import { hindered, takeNewsStep } from './newsStep';
import { Telling, withNotice } from './notices';
import { hinderedBy, judge } from './passing';

/** Hands a text to the reviewers. Hindered by what is missing, and by errors or warnings without a reason. Throws StoreError. */
export function submit(work: Workplace, item: NewsItem, passing: Passing, actionId: string): Promise<TellingOutcome> {
  return letPass(work, 'submit', item, passing, actionId, () => ({ to: ['newsReviewer'], notice: 'toReview' }));
}

/** Hands a reviewed text to the approvers of both languages. Hindered as `submit` is. Throws StoreError. */
export function pass(work: Workplace, item: NewsItem, passing: Passing, actionId: string): Promise<TellingOutcome> {
  return letPass(work, 'pass', item, passing, actionId, () => ({ to: ['newsApproverEn', 'newsApproverFr'], notice: 'toApprove' }));
}

async function letPass(work: Workplace, transition: 'submit' | 'pass', item: NewsItem, passing: Passing, actionId: string, telling: Telling): Promise<TellingOutcome> {
  await actorOf(work, newsLifecycle, transition, actionId, item);
  const judged = await judge(work, item, passing);
  const hindrance = (await changedOutside(item)) ?? hinderedBy(item, judged, passing);
  if (hindrance) return hindered(hindrance);
  const { number, revision } = item;
  const dueOn = item.dueOn ?? readyBy(work.clock.today());
  const outcome = await takeNewsStep(work, transition, item, { changes: { reasons: judged.reasons, reviewNote: null, dueOn }, data: { number, revision, dueOn, ...judged.data } }, actionId);
  return withNotice(work, outcome, telling);
}

/** Sends an item back to its writer with a note. Throws StoreError. */
export async function sendBack(work: Workplace, item: NewsItem, { note }: { readonly note: string }, actionId: string): Promise<TellingOutcome> {
  const { number, revision } = item;
  const dueOn = item.dueOn ?? readyBy(work.clock.today());
  const outcome = await takeNewsStep(work, 'sendBack', item, { changes: { reviewNote: note, dueOn }, data: { number, revision, dueOn } }, actionId);
  return withNotice(work, outcome, () => ({ to: 'assignee', notice: 'sentBack' }));
}

/** Approves one language at the revision that was seen. Nobody approves what they wrote. Throws StoreError. */
export async function approve(work: Workplace, item: NewsItem, language: Language, actionId: string): Promise<TellingOutcome> {
  const transition = language === 'en' ? 'approveEn' : 'approveFr';
  const [{ person }] = await Promise.all([work.people.visitor(), actorOf(work, newsLifecycle, transition, actionId, item)]);
  const { number, revision, textBy } = item;
  if (textBy?.id === person.id) return hindered({ kind: 'ownText' });
  const outside = await changedOutside(item);
  if (outside) return hindered(outside);
  const changes = language === 'en' ? { approvedEnRevision: revision, approvedEnBy: person } : { approvedFrRevision: revision, approvedFrBy: person };
  const outcome = await takeNewsStep(work, transition, item, { changes, data: { number, revision, language } }, actionId);
  return withNotice(work, outcome, now => ({ to: ['communicationsLead'], notice: isApproved(now) ? 'allApproved' : 'approved' }));
}

/** Ends the urgent path: both languages are approved at the revision that readers see. Throws StoreError. */
export async function confirm(work: Workplace, item: NewsItem, actionId: string): Promise<NewsOutcome> {
  await actorOf(work, newsLifecycle, 'confirm', actionId, item);
  const hindrance = notApproved(item);
  if (hindrance) return hindered(hindrance);
  const { number, revision } = item;
  return takeNewsStep(work, 'confirm', item, { changes: { dueOn: null }, data: { number, revision } }, actionId);
}

/** Takes an item up again, in the hands of whoever is at the page. Readers see what they saw until the new text is published. Throws StoreError. */
export async function revise(work: Workplace, item: NewsItem, actionId: string): Promise<NewsOutcome> {
  const { person } = await work.people.visitor();
  const { number, revision } = item;
  const dueOn = readyBy(work.clock.today());
  return takeNewsStep(work, 'revise', item, { changes: { assignedTo: person, dueOn, reviewNote: null }, data: { number, revision, dueOn } }, actionId);
}

/** Gives up an item that no reader has seen. Throws StoreError. */
export async function abandon(work: Workplace, item: NewsItem, actionId: string): Promise<NewsOutcome> {
  await actorOf(work, newsLifecycle, 'abandon', actionId, item);
  if (item.isLive) return hindered({ kind: 'isLive' });
  const { number, revision } = item;
  return takeNewsStep(work, 'abandon', item, { changes: { dueOn: null }, data: { number, revision } }, actionId);
}
