import { addDays } from '../../../kernel/dates/calendarDate';
import { byDueDate } from '../../../kernel/lists/byDueDate';
import { between } from '../../../kernel/lists/conditions';
import { everyPage } from '../../../kernel/lists/everyPage';
import { Workplace } from '../../../kernel/ports/workplace';
import { SocialPost, socialPosts } from '../planLists';

export interface PostsNow {
  /** Drafts and posts that are ready, what goes out first at the top. */
  readonly open: readonly SocialPost[];
  /** Posted in the last 90 days, the latest first. */
  readonly posted: readonly SocialPost[];
}

export async function postsNow(work: Pick<Workplace, 'lists' | 'clock'>): Promise<PostsNow> {
  const today = work.clock.today();
  const [open, late] = await Promise.all([
    everyPage<SocialPost>(after => work.lists.find(socialPosts, { where: { status: ['draft', 'ready'] }, after })),
    everyPage<SocialPost>(after => work.lists.find(socialPosts, { where: { dueOn: between(addDays(today, -90), addDays(today, 90)) }, after })),
  ]);
  return { open: [...open].sort(byDueDate), posted: late.filter(({ status }) => status === 'posted').sort((a, b) => byDueDate(b, a)) };
}
