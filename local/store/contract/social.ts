import type { Caller, Guid } from '../contract';

export interface CommentRow {
  readonly id: number;
  /** 0 for a comment that is no reply. */
  readonly parentId: number;
  readonly itemId: number;
  readonly authorId: number;
  readonly createdAt: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly likeCount: number;
  readonly isLikedByCaller: boolean;
  readonly replyCount: number;
}

export interface Mention { readonly loginName: string; readonly email: string; readonly name: string }
export interface NewComment { readonly text: string; readonly mentions: readonly Mention[]; /** 0 for a comment that is no reply. */ readonly parentId: number }
export interface LikeRow { readonly userId: number; readonly at: string }

/** What is liked: an item, or a comment on it. */
export interface Liked { readonly listId: Guid; readonly itemId: number; readonly commentId?: number }

/**
 * Comments and likes of items. Whoever reads an item reads them. Pages may be commented on by their readers, other items by who may edit
 * them; liking is for readers. A comment is removed by its author or by who manages the list, and its replies go with it.
 */
export interface SocialStore {
  /** The comments of an item, or the replies to one of them, newest first. */
  comments(caller: Caller, listId: Guid, itemId: number, parentId: number): readonly CommentRow[];
  /** 404 when it is not there. */
  comment(caller: Caller, listId: Guid, itemId: number, commentId: number): CommentRow;
  addComment(caller: Caller, listId: Guid, itemId: number, comment: NewComment): CommentRow;
  deleteComment(caller: Caller, listId: Guid, itemId: number, commentId: number): void;
  deleteComments(caller: Caller, listId: Guid, itemId: number): void;
  commentsDisabled(caller: Caller, listId: Guid, itemId: number): boolean;
  setCommentsDisabled(caller: Caller, listId: Guid, itemId: number, disabled: boolean): void;
  likes(caller: Caller, liked: Liked): readonly LikeRow[];
  /** Returns how many like it now. */
  setLike(caller: Caller, liked: Liked, likes: boolean): number;
}
