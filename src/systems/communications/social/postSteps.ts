import { ActionOutcome } from '../../../kernel/activity/act';
import { BeginOutcome } from '../../../kernel/activity/begin';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { takeFirstStep, takeStep } from '../../../kernel/lifecycle/takeStep';
import { Person } from '../../../kernel/lists/columns';
import { Workplace } from '../../../kernel/ports/workplace';
import { communicationsActivity } from '../newsLists';
import { socialPostLifecycle } from '../planLifecycles';
import { SocialPost, socialPosts } from '../planLists';
import { PostFacts } from './checkPost';
import { PostLack, postLacks } from './postLacks';

const lived = { list: socialPosts, activity: communicationsActivity, lifecycle: socialPostLifecycle };
export type PostOutcome = ActionOutcome<typeof socialPosts>;
export type ReadyOutcome = PostOutcome | { readonly kind: 'hindered'; readonly lacks: readonly PostLack[] };

/** Begins a post. The same `actionId` always gives the same post. Throws StoreError. */
export function writePost(work: Workplace, facts: PostFacts, writer: Person, actionId: string): Promise<BeginOutcome<typeof socialPosts>> {
  const { platform, dueOn } = facts;
  return takeFirstStep(work, lived, 'write', { fields: { ...facts, assignedTo: writer }, data: { platform, dueOn } }, actionId);
}

/** A post that was ready is a draft again: what was looked at was another text. */
export function changePost(work: Workplace, post: SocialPost, facts: PostFacts, actionId: string): Promise<PostOutcome> {
  const { platform, dueOn } = facts;
  return takeStep(work, lived, 'change', post, { changes: facts, data: { platform, dueOn } }, actionId);
}

/** To another day, with nothing else changed: what is ready stays so. */
export function movePost(work: Workplace, post: SocialPost, to: CalendarDate, actionId: string): Promise<PostOutcome> {
  return takeStep(work, lived, 'move', post, { changes: { dueOn: to }, data: { dueOn: to, before: post.dueOn } }, actionId);
}

/** Refused while a language or an alternative text is missing, or a text is too long for its platform. */
export async function makeReady(work: Workplace, post: SocialPost, actionId: string): Promise<ReadyOutcome> {
  const lacks = postLacks(post);
  if (lacks.length > 0) return { kind: 'hindered', lacks };
  return takeStep(work, lived, 'makeReady', post, { changes: {}, data: null }, actionId);
}

/** It was posted by hand. `link` is its address on the platform, where it is known. */
export function recordPosted(work: Workplace, post: SocialPost, link: string | null, actionId: string): Promise<PostOutcome> {
  return takeStep(work, lived, 'post', post, { changes: { link }, data: { link } }, actionId);
}

export function dropPost(work: Workplace, post: SocialPost, actionId: string): Promise<PostOutcome> {
  return takeStep(work, lived, 'drop', post, { changes: {}, data: null }, actionId);
}
