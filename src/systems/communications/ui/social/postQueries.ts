import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { Workplace } from '../../../../kernel/ports/workplace';
import { SocialPost, socialPosts } from '../../planLists';
import { PostsNow, postsNow } from '../../social/readPosts';
import { itemAt } from '../forms/itemAt';

const root = 'communications';

export function usePosts(work: Workplace): UseQueryResult<PostsNow> {
  return useQuery([root, work.sitePath, 'posts'], () => postsNow(work));
}

/** A post by its number as the address gives it; null when there is none. */
export function usePost(work: Workplace, address: string): UseQueryResult<SocialPost | null> {
  return useQuery([root, work.sitePath, 'post', address], () => itemAt(work, socialPosts, address), { refetchOnWindowFocus: false });
}
