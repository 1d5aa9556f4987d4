import { Caller } from '../contract';
import { CommentRow, Mention, NewComment } from '../contract/social';
import { Core } from '../core';
import { ListRecord } from '../listRecords';
import { commentMissing } from '../refusals';

interface Stored {
  id: number; item: number; parent: number; author: number; created_at: string; body: string; mentions: string; likes: number; liked: number; replies: number;
}

const toRow = (stored: Stored): CommentRow => ({
  id: stored.id, parentId: stored.parent, itemId: stored.item, authorId: stored.author, createdAt: stored.created_at, text: stored.body,
  mentions: JSON.parse(stored.mentions) as Mention[], likeCount: stored.likes, isLikedByCaller: stored.liked > 0, replyCount: stored.replies,
});

const select = `
  SELECT c.*,
    (SELECT count(*) FROM likes l WHERE l.list = c.list AND l.item = c.item AND l.comment = c.id) AS likes,
    (SELECT count(*) FROM likes l WHERE l.list = c.list AND l.item = c.item AND l.comment = c.id AND l.user = ?) AS liked,
    (SELECT count(*) FROM comments r WHERE r.list = c.list AND r.item = c.item AND r.parent = c.id) AS replies
  FROM comments c WHERE c.list = ? AND c.item = ?`;

/** Newest first. */
export const commentsUnder = (core: Core, caller: Caller, list: ListRecord, itemId: number, parentId: number): CommentRow[] =>
  core.all<Stored>(`${select} AND c.parent = ? ORDER BY c.id DESC`, caller.userId, list.number, itemId, parentId).map(toRow);

/** Throws 404 when there is no such comment on the item. */
export const commentById = (core: Core, caller: Caller, list: ListRecord, itemId: number, id: number): CommentRow => {
  const stored = core.get<Stored>(`${select} AND c.id = ?`, caller.userId, list.number, itemId, id);
  if (!stored) throw commentMissing();
  return toRow(stored);
};

export const insertComment = (core: Core, caller: Caller, list: ListRecord, itemId: number, { text, mentions, parentId }: NewComment): number =>
  Number(core.run(
    'INSERT INTO comments (list, item, parent, author, created_at, body, mentions) VALUES (?, ?, ?, ?, ?, ?, ?)',
    list.number, itemId, parentId, caller.userId, core.now(), text, JSON.stringify(mentions),
  ).lastInsertRowid);

/** Removes a comment with its replies and what people like of them. */
export const removeComment = (core: Core, list: ListRecord, itemId: number, id: number): void => {
  const gone = 'SELECT id FROM comments WHERE list = ? AND item = ? AND (id = ? OR parent = ?)';
  core.run(`DELETE FROM likes WHERE list = ? AND item = ? AND comment IN (${gone})`, list.number, itemId, list.number, itemId, id, id);
  core.run('DELETE FROM comments WHERE list = ? AND item = ? AND (id = ? OR parent = ?)', list.number, itemId, id, id);
};

/** Removes all comments of an item; what people like of the item itself stays. */
export const removeComments = (core: Core, list: ListRecord, itemId: number): void => {
  core.run('DELETE FROM likes WHERE list = ? AND item = ? AND comment > 0', list.number, itemId);
  core.run('DELETE FROM comments WHERE list = ? AND item = ?', list.number, itemId);
};
