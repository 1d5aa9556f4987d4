import type { Rest } from '../sharePoint/rest';

export interface SocialPlace {
  readonly listId: string;
  readonly itemId: number;
}

export interface PageComment {
  readonly id: string;
  readonly text: string;
  readonly createdDate: string;
  readonly author: { readonly name: string; readonly email: string };
}

export interface PageSocial {
  readonly comments: readonly PageComment[];
  readonly likeCount: number;
  readonly isLiked: boolean;
  readonly isClosed: boolean;
}

function itemPath({ listId, itemId }: SocialPlace): string {
  return `_api/web/lists('${listId}')/items(${itemId})`;
}

/** What readers said of a page and how many like it. */
export async function readSocial(rest: Rest, place: SocialPlace): Promise<PageSocial> {
  const path = itemPath(place);
  const [comments, likes, settings] = await Promise.all([
    rest.get<{ readonly value: readonly PageComment[] }>(`${path}/Comments`),
    rest.get<{ readonly isLikedByUser?: boolean; readonly likeCount?: number | string }>(`${path}/likedByInformation`),
    rest.get<{ readonly CommentsDisabled?: boolean }>(`${path}?$select=CommentsDisabled`),
  ]);
  return { comments: comments.value, likeCount: Number(likes.likeCount ?? 0), isLiked: likes.isLikedByUser === true, isClosed: settings.CommentsDisabled === true };
}

export function addComment(rest: Rest, place: SocialPlace, text: string): Promise<PageComment> {
  return rest.post(`${itemPath(place)}/Comments`, { text });
}

export function removeComment(rest: Rest, place: SocialPlace, id: string): Promise<void> {
  return rest.remove(`${itemPath(place)}/Comments(${id})`);
}

export async function setLike(rest: Rest, place: SocialPlace, likes: boolean): Promise<void> {
  await rest.post(`${itemPath(place)}/${likes ? 'like' : 'unlike'}`);
}
