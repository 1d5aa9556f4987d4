import { ListRow } from '../../../store/contract';
import { CommentRow, Mention } from '../../../store/contract/social';
import { arrayOf, Call, entityBodyOf, JsonObject, JsonValue, objectOf, textOf } from '../../call';
import { encodeQuery } from '../../odata/skipToken';
import { action, entity, entityReply, pick, Resource } from '../../resource';
import { deleted, done, Reply } from '../../respond/model';
import { project, wanted } from '../../respond/project';
import { commentSource } from '../../shapes/comment';
import { Arguments } from '../../url/arguments';
import { likeMembers } from './likes';

/** The item whose comments are meant. */
interface Place { readonly list: ListRow; readonly itemId: number }

function mentionOf(value: JsonValue): Mention {
  const given = objectOf(value) ?? {};
  const text = (name: string): string => textOf(given[name]) ?? '';
  return { loginName: text('loginName'), email: text('email'), name: text('name') };
}

/** Clients send the text alone, or a whole comment as they would read it. */
function newComment(body: JsonObject, parentId: number): Parameters<Call['store']['addComment']>[3] {
  return { text: textOf(body['text']) ?? '', mentions: (arrayOf(body['mentions']) ?? []).map(mentionOf), parentId };
}

function nextLink(call: Call, count: number): string | undefined {
  const { skip = 0, top } = call.options;
  if (top === undefined || skip + top >= count) return undefined;
  const others = [...call.query].filter(([name]) => name.toLowerCase() !== '$skip');
  const pairs = [...others, ['$skip', String(skip + top)]].map(([name, value]) => `${encodeQuery(name)}=${encodeQuery(value)}`);
  return `${call.origin}${call.rawPath.replace(/'/g, '%27')}?${pairs.join('&')}`;
}

/** Comments, or the replies to one of them: `parentId` is 0 for comments. */
function under(call: Call, { list, itemId }: Place, parentId: number, name: 'Comments' | 'Replies'): Resource {
  const { store, caller } = call;
  return {
    name,
    get: (): Reply => {
      const rows = store.comments(caller, list.id, itemId, parentId);
      const want = wanted(call.options);
      const entities = pick(call, rows.map(row => commentSource(call, list, row))).map(source => project(source, want));
      return { kind: 'entities', set: 'comments', entities, nextLink: nextLink(call, rows.length) };
    },
    post: () => entityReply(call, commentSource(call, list, store.addComment(caller, list.id, itemId, newComment(entityBodyOf(call), parentId))), 201),
  };
}

function commentResource(call: Call, place: Place, id: number): Resource {
  const { store, caller } = call;
  const { list, itemId } = place;
  const read = (): CommentRow => store.comment(caller, list.id, itemId, id);
  const remove = (): Reply => {
    store.deleteComment(caller, list.id, itemId, id);
    return deleted;
  };
  const one = (args: Arguments): Resource => commentResource(call, place, args.number('id'));
  return entity(call, 'Comment', () => commentSource(call, list, read()), {
    remove,
    members: {
      ...likeMembers(call, { listId: list.id, itemId, commentId: id }),
      replies: args => (args.length > 0 ? one(args) : { ...under(call, place, id, 'Replies'), members: { getbyid: one } }),
      deleteobject: () => action('DeleteObject', remove),
    },
  });
}

/** `items(3)/Comments`, `items(3)/Comments(5)`, `items(3)/Comments/DeleteAll`. */
export function commentsResource(call: Call, place: Place, args: Arguments): Resource {
  const one = (given: Arguments): Resource => commentResource(call, place, given.number('id'));
  if (args.length > 0) return one(args);
  const deleteAll = (): Reply => {
    call.store.deleteComments(call.caller, place.list.id, place.itemId);
    return done('DeleteAll');
  };
  return { ...under(call, place, 0, 'Comments'), members: { getbyid: one, deleteall: () => action('DeleteAll', deleteAll) } };
}
