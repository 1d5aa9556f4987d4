import { Liked } from '../../../store/contract/social';
import { Call } from '../../call';
import { action, collection, entity, Members, Resource } from '../../resource';
import { done, updated } from '../../respond/model';
import { likedByInformationSource, likedBySources } from '../../shapes/comment';
import { Arguments } from '../../url/arguments';

/** What an item and a comment on it have in common: they can be liked. */
export function likeMembers(call: Call, liked: Liked): Members {
  const set = (name: string, likes: boolean) => (): Resource =>
    action(name, () => {
      call.store.setLike(call.caller, liked, likes);
      return done(name);
    });
  const likedBy = (): Resource => {
    const all = collection(call, 'likedBy', 'userEntities', () => likedBySources(call, liked));
    return { ...all, post: all.get };
  };
  return { like: set('Like', true), unlike: set('Unlike', false), likedby: likedBy };
}

/** SharePoint does not mind the case in which clients write `likedBy`. */
function withItsName(call: Call): Call {
  const named = (paths: readonly string[]): string[] => paths.map(path => path.replace(/^likedby(?=$|\/)/i, 'likedBy'));
  return { ...call, options: { ...call.options, expand: named(call.options.expand), select: named(call.options.select) } };
}

/** What an item has beside: the whole of its likes, and whether it may be commented on. */
export function itemSocialMembers(call: Call, { listId, itemId }: { readonly listId: string; readonly itemId: number }): Members {
  const disable = (args: Arguments): Resource => {
    const set = (): ReturnType<typeof updated> => {
      call.store.setCommentsDisabled(call.caller, listId, itemId, args.flag('value', 0, true));
      return updated();
    };
    return { name: 'SetCommentsDisabled', post: set, merge: set };
  };
  return {
    ...likeMembers(call, { listId, itemId }),
    likedbyinformation: () => entity(withItsName(call), 'likedByInformation', () => likedByInformationSource(call, { listId, itemId })),
    setcommentsdisabled: disable,
  };
}

/** `Reputation.SetLike(listID=…,itemID=…,like=true)`: answers how many like the item now. */
export function setLikeResource(call: Call, args: Arguments): Resource {
  return action('SetLike', () => {
    const liked = { listId: args.guid('listid', 0), itemId: args.number('itemid', 1) };
    return { kind: 'value', name: 'SetLike', value: call.store.setLike(call.caller, liked, args.flag('like', 2, true)) };
  });
}
