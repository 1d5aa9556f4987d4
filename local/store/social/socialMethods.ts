import { Caller, Guid } from '../contract';
import { Liked, LikeRow, SocialStore } from '../contract/social';
import { isPageLibrary } from '../baseFields';
import { Core } from '../core';
import { ReadItem, readItem, scopeOfItem } from '../itemAccess';
import { ListRecord } from '../listRecords';
import { includes, rights } from '../masks';
import { maskOnList, maskOnScope } from '../permissions';
import { commentEmpty, commentsClosed, denied } from '../refusals';
import { commentById, commentsUnder, insertComment, removeComment, removeComments } from './comments';

const isClosed = (core: Core, { list, row }: ReadItem): boolean => core.get('SELECT 1 FROM closed_comments WHERE list = ? AND item = ?', list.number, row.id) !== undefined;

const manages = (core: Core, caller: Caller, list: ListRecord): boolean => includes(maskOnList(core, caller.userId, list), rights.manageLists);

const mayEdit = (core: Core, caller: Caller, { list, raw }: ReadItem): boolean => includes(maskOnScope(core, caller.userId, scopeOfItem(list, raw)), rights.editListItems);

const likesOf = (core: Core, list: ListRecord, { itemId, commentId = 0 }: Liked): LikeRow[] =>
  core.all<{ user: number; at: string }>('SELECT user, at FROM likes WHERE list = ? AND item = ? AND comment = ? ORDER BY at, user', list.number, itemId, commentId)
    .map(({ user, at }) => ({ userId: user, at }));

const setLike = (core: Core, caller: Caller, list: ListRecord, { itemId, commentId = 0 }: Liked, likes: boolean): void => {
  const key = [list.number, itemId, commentId, caller.userId];
  if (likes) core.run('INSERT OR IGNORE INTO likes (list, item, comment, user, at) VALUES (?, ?, ?, ?, ?)', ...key, core.now());
  else core.run('DELETE FROM likes WHERE list = ? AND item = ? AND comment = ? AND user = ?', ...key);
};

/** Comments and likes: all begins with reading the item, so that what is said of it is as closed as the item is. */
export const socialMethods = (core: Core): SocialStore => {
  const read = (caller: Caller, listId: Guid, itemId: number): ReadItem => readItem(core, caller, listId, itemId);
  const readLiked = (caller: Caller, liked: Liked): ListRecord => {
    const { list } = read(caller, liked.listId, liked.itemId);
    if (liked.commentId !== undefined) commentById(core, caller, list, liked.itemId, liked.commentId);
    return list;
  };
  const editable = (caller: Caller, listId: Guid, itemId: number): ReadItem => {
    const item = read(caller, listId, itemId);
    if (!mayEdit(core, caller, item)) throw denied();
    return item;
  };
  return {
    comments: (caller, listId, itemId, parentId) => {
      const { list } = read(caller, listId, itemId);
      if (parentId > 0) commentById(core, caller, list, itemId, parentId);
      return commentsUnder(core, caller, list, itemId, parentId);
    },
    comment: (caller, listId, itemId, commentId) => commentById(core, caller, read(caller, listId, itemId).list, itemId, commentId),
    addComment: (caller, listId, itemId, comment) => {
      const item = read(caller, listId, itemId);
      if (!isPageLibrary(item.list.row.baseTemplate) && !mayEdit(core, caller, item)) throw denied();
      if (isClosed(core, item)) throw commentsClosed();
      if (comment.text.trim() === '') throw commentEmpty();
      if (comment.parentId > 0) commentById(core, caller, item.list, itemId, comment.parentId);
      const id = core.write(() => insertComment(core, caller, item.list, itemId, comment));
      return commentById(core, caller, item.list, itemId, id);
    },
    deleteComment: (caller, listId, itemId, commentId) => {
      const { list } = read(caller, listId, itemId);
      const { authorId } = commentById(core, caller, list, itemId, commentId);
      if (authorId !== caller.userId && !manages(core, caller, list)) throw denied();
      core.write(() => removeComment(core, list, itemId, commentId));
    },
    deleteComments: (caller, listId, itemId) => {
      const { list } = read(caller, listId, itemId);
      if (!manages(core, caller, list)) throw denied();
      core.write(() => removeComments(core, list, itemId));
    },
    commentsDisabled: (caller, listId, itemId) => isClosed(core, read(caller, listId, itemId)),
    setCommentsDisabled: (caller, listId, itemId, disabled) => {
      const { list } = editable(caller, listId, itemId);
      const sql = disabled ? 'INSERT OR IGNORE INTO closed_comments (list, item) VALUES (?, ?)' : 'DELETE FROM closed_comments WHERE list = ? AND item = ?';
      core.write(() => core.run(sql, list.number, itemId));
    },
    likes: (caller, liked) => likesOf(core, readLiked(caller, liked), liked),
    setLike: (caller, liked, likes) => {
      const list = readLiked(caller, liked);
      core.write(() => setLike(core, caller, list, liked, likes));
      return likesOf(core, list, liked).length;
    },
  };
};
