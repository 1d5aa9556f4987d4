import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { isProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { SocialPost, socialPosts } from '../../planLists';
import { PostsNow, postsNow } from '../../social/readPosts';

const root = 'communications';

export function usePosts(work: Workplace): UseQueryResult<PostsNow> {
  return useQuery([root, work.sitePath, 'posts'], () => postsNow(work));
}

/** A post by its number as the address gives it; null when there is none. */
export function usePost(work: Workplace, address: string): UseQueryResult<SocialPost | null> {
  return useQuery([root, work.sitePath, 'post', address], () => postAt(work, address), { refetchOnWindowFocus: false });
}

async function postAt({ lists }: Workplace, address: string): Promise<SocialPost | null> {
  if (!/^\d{1,9}$/.test(address)) return null;
  try {
    return await lists.get(socialPosts, Number(address) as SocialPost['id']);
  } catch (error) {
    if (isProblem(error, 'notFound')) return null;
    throw error;
  }
}
