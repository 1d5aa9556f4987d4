import { ListRow } from '../../store/contract';
import { CommentRow, Liked, LikeRow, Mention } from '../../store/contract/social';
import { Call } from '../call';
import { complex, Complex, Value } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { itemPath } from './paths';

/** Comments are younger than the rest of SharePoint's API: their names begin small, and their numbers are text. */

function author(call: Call, id: number): Complex {
  const row = call.store.principal(call.caller, id);
  const known = call.store.userBySiteId(id);
  return complex('SP.Sharing.Principal', {
    directoryObjectId: null, email: row.email, expiration: null, id, isActive: true, isExternal: false, jobTitle: known?.jobTitle ?? null, loginName: row.loginName, name: row.title,
    principalType: row.principalType, userId: null, userPrincipalName: known?.userPrincipalName ?? null,
  });
}

function mentionValue({ loginName, email, name }: Mention): Complex {
  return complex('SP.Sharing.Principal', { loginName, email, name });
}

export const commentsPath = (listId: string, itemId: number): string => `${itemPath(listId, itemId)}/Comments`;

export function commentSource(call: Call, list: Pick<ListRow, 'id'>, row: CommentRow): EntitySource {
  const liked: Liked = { listId: list.id, itemId: row.itemId, commentId: row.id };
  return sourceOf({
    type: 'Microsoft.SharePoint.Comments.comment',
    path: `${commentsPath(list.id, row.itemId)}(${row.id})`,
    properties: {
      author: (): Value => author(call, row.authorId),
      ...ready({
        createdDate: row.createdAt, id: String(row.id), isLikedByUser: row.isLikedByCaller, isReply: row.parentId > 0, itemId: row.itemId, likeCount: row.likeCount, listId: list.id,
        mentions: { is: 'values', type: 'SP.Sharing.Principal', values: row.mentions.map(mentionValue) }, modifiedDate: null, parentId: String(row.parentId), replyCount: row.replyCount, text: row.text,
      }),
    },
    links: {
      likedBy: { read: () => likedBySources(call, liked) },
      replies: { read: () => call.store.comments(call.caller, list.id, row.itemId, row.id).map(reply => commentSource(call, list, reply)) },
    },
  });
}

function likeSource(call: Call, { userId, at }: LikeRow): EntitySource {
  const row = call.store.principal(call.caller, userId);
  return sourceOf({
    type: 'Microsoft.SharePoint.Likes.userEntity',
    path: `Web/GetUserById(${userId})`,
    properties: ready({ creationDate: at, email: row.email, id: userId, loginName: row.loginName, name: row.title }),
  });
}

export function likedBySources(call: Call, liked: Liked): EntitySource[] {
  return call.store.likes(call.caller, liked).map(like => likeSource(call, like));
}

/** How many like an item, whether the visitor is among them and, when expanded, who they are. */
export function likedByInformationSource(call: Call, liked: Liked): EntitySource {
  const likes = call.store.likes(call.caller, liked);
  return sourceOf({
    type: 'Microsoft.SharePoint.Likes.likedByInformation',
    path: `${itemPath(liked.listId, liked.itemId)}/likedByInformation`,
    properties: ready({ isLikedByUser: likes.some(({ userId }) => userId === call.caller.userId), likeCount: likes.length }),
    links: { likedBy: { read: () => likedBySources(call, liked) } },
  });
}
