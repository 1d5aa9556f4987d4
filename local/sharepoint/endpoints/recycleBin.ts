import { DeletedRow } from '../../store/contract/recycleBin';
import { deletedMissing } from '../../store/refusals';
import { Call } from '../call';
import { gridText } from '../dateText';
import { action, collection, entity, Resource } from '../resource';
import { complex, deleted, done, Reply } from '../respond/model';
import { EntitySource, sourceOf } from '../respond/source';
import { principalSource } from '../shapes/principal';
import { Arguments } from '../url/arguments';

/** SP.RecycleBinItemType */
const kinds = { file: 1, item: 3, folder: 5 } as const satisfies Record<DeletedRow['kind'], number>;

function source(call: Call, row: DeletedRow): EntitySource {
  const { store, caller } = call;
  const person = (id: number): { readonly title: string; readonly email: string } => store.principal(caller, id);
  const directory = row.directory.replace(/^\//, '');
  return sourceOf({
    type: 'SP.RecycleBinItem',
    path: `Web/RecycleBin('${row.id}')`,
    properties: {
      AuthorEmail: () => person(row.authorId).email, AuthorName: () => person(row.authorId).title, DeletedByEmail: () => person(row.deletedById).email, DeletedByName: () => person(row.deletedById).title,
      DeletedDate: () => row.deletedAt, DeletedDateLocalFormatted: () => gridText(row.deletedAt, store.web.timeZone.iana, false), DirName: () => directory,
      DirNamePath: () => complex('SP.ResourcePath', { DecodedUrl: directory }), Id: () => row.id, ItemState: () => 1, ItemType: () => kinds[row.kind], LeafName: () => row.leaf,
      LeafNamePath: () => complex('SP.ResourcePath', { DecodedUrl: row.leaf }), Size: () => String(row.size), Title: () => row.title,
    },
    links: {
      Author: { read: () => principalSource(call, store.principal(caller, row.authorId)) },
      DeletedBy: { read: () => principalSource(call, store.principal(caller, row.deletedById)) },
    },
  });
}

function deletedResource(call: Call, id: string): Resource {
  const { store, caller } = call;
  const read = (): EntitySource => {
    const row = store.deletedItems(caller).find(each => each.id === id);
    if (!row) throw deletedMissing();
    return source(call, row);
  };
  const remove = (): Reply => {
    store.forgetDeleted(caller, id);
    return deleted;
  };
  const restore = (): Reply => {
    store.restoreDeleted(caller, id);
    return done('Restore');
  };
  return entity(call, 'RecycleBinItem', read, { remove, members: { restore: () => action('Restore', restore), deleteobject: () => action('DeleteObject', remove) } });
}

/** `recyclebin`, `recyclebin('…')`. There is one stage of it here. */
export function recycleBinResource(call: Call, args: Arguments): Resource {
  const { store, caller } = call;
  const one = (given: Arguments): Resource => deletedResource(call, given.guid('id'));
  if (args.length > 0) return one(args);
  // Folders before what lies in them.
  const inOrder = (): DeletedRow[] => [...store.deletedItems(caller)].sort((a, b) => a.directory.length - b.directory.length);
  const each = (name: string, run: (id: string) => void): Resource =>
    action(name, () => {
      for (const { id } of inOrder()) run(id);
      return done(name);
    });
  return collection(call, 'RecycleBin', 'RecycleBinItems', () => store.deletedItems(caller).map(row => source(call, row)), {
    members: {
      getbyid: one,
      restoreall: () => each('RestoreAll', id => store.restoreDeleted(caller, id)),
      deleteall: () => each('DeleteAll', id => store.forgetDeleted(caller, id)),
    },
  });
}
