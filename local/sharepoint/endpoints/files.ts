import { isPageLibrary } from '../../store/baseFields';
import { CheckIn } from '../../store/contract/drafts';
import { fileMissing, templateNotAllowed } from '../../store/refusals';
import { Call } from '../call';
import { FieldIndex } from '../fieldIndex';
import { action, collection, entity, entityReply, Members, Resource } from '../resource';
import { project, wanted } from '../respond/project';
import { deleted, done, Reply, updated } from '../respond/model';
import { EntitySource } from '../respond/source';
import { fileEtag, fileSource, fileVersionSources } from '../shapes/file';
import { itemOfFile } from '../shapes/itemOfFile';
import { Arguments } from '../url/arguments';
import { itemResource } from './item';
import { missingThing } from './missingThing';

/** A name within a folder, or a whole server-relative path. */
export function pathIn(folder: string, given: string): string {
  return given.startsWith('/') ? given : `${folder}/${given}`;
}

/** `If-Match` of a file has its id in braces; a missing one means any version. */
export function itemEtag(call: Call): string {
  return call.header('if-match')?.replace(/[{}]/g, '') ?? '*';
}

function bytesReply(bytes: Uint8Array): Reply {
  return { kind: 'raw', contentType: 'application/octet-stream', body: Buffer.from(bytes) };
}

function versions(call: Call, path: string, args: Arguments): Resource {
  const all = (): EntitySource[] => fileVersionSources(call, call.store.file(call.caller, path));
  const one = (given: Arguments): Resource => {
    const id = given.number('versionid');
    const find = (): EntitySource => {
      const source = all().find(each => each.read('ID') === id);
      if (!source) throw fileMissing();
      return source;
    };
    return entity(call, 'FileVersion', find, { members: { '$value': () => ({ name: '$value', get: () => bytesReply(call.store.content(call.caller, path, id)) }) } });
  };
  return args.length > 0 ? one(args) : collection(call, 'Versions', 'FileVersions', all, { members: { getbyid: one } });
}

/** SP.CheckinType */
const checkIns = ['minor', 'major', 'overwrite'] as const satisfies readonly CheckIn[];

/** Publishing a file, and taking it out to write on it. */
function draftMembers(call: Call, path: string): Members {
  const { store, caller } = call;
  const change = (name: string, run: (listId: string, itemId: number) => unknown): Resource =>
    action(name, () => {
      const { list, item } = store.file(caller, path);
      run(list.id, item.id);
      return done(name);
    });
  const comment = (args: Arguments): string => String(args.find('comment')?.value ?? '');
  return {
    publish: args => change('Publish', (listId, itemId) => store.publish(caller, listId, itemId, comment(args))),
    unpublish: args => change('UnPublish', (listId, itemId) => store.unpublish(caller, listId, itemId, comment(args))),
    checkout: () => change('CheckOut', (listId, itemId) => store.checkOut(caller, listId, itemId)),
    checkin: args => change('CheckIn', (listId, itemId) => store.checkIn(caller, listId, itemId, comment(args), checkIns[args.find('checkintype', 1) ? args.number('checkintype', 1) : 0] ?? 'minor')),
    undocheckout: () => change('UndoCheckOut', (listId, itemId) => store.undoCheckOut(caller, listId, itemId)),
  };
}

/** One file by its server-relative path, and what lies below it. */
export function fileResource(call: Call, path: string): Resource {
  const { store, caller } = call;
  const read = (): EntitySource => fileSource(call, store.file(caller, path), itemOfFile(call));
  const content = (): Reply => bytesReply(store.content(caller, path));
  const save = (): Reply => updated(fileEtag(store.replaceContent(caller, path, call.bytes).item));
  const remove = (): Reply => {
    const { list, item } = store.file(caller, path);
    store.deleteItem(caller, list.id, item.id, itemEtag(call));
    return deleted;
  };
  const recycle = (): Reply => {
    const { list, item } = store.file(caller, path);
    return { kind: 'value', name: 'Recycle', value: store.recycleItem(caller, list.id, item.id, itemEtag(call)) };
  };
  return entity(call, 'File', missingThing(call, 'SP.File', read), {
    remove,
    members: {
      ...draftMembers(call, path),
      '$value': () => ({ name: '$value', get: content, merge: save }),
      openbinarystream: () => ({ name: 'OpenBinaryStream', get: content, post: content }),
      savebinarystream: () => action('SaveBinaryStream', save),
      listitemallfields: () => itemBehind(call, store.file(caller, path)),
      versions: args => versions(call, path, args),
      recycle: () => action('Recycle', recycle),
      deleteobject: () => action('DeleteObject', remove),
      deletewithparameters: () => action('DeleteWithParameters', remove),
    },
  });
}

/** The item of a file or folder by way of that: all that an item can do, its times shown by the site's clock. */
export function itemBehind(call: Call, { list, item }: Pick<ReturnType<Call['store']['file']>, 'list' | 'item'>): Resource {
  const fields = new FieldIndex(call.store.fields(call.caller, list.id));
  const shown = (): Reply => ({ kind: 'entity', entity: project(itemOfFile(call)(list, item), wanted(call.options)) });
  return { ...itemResource(call, list, fields, item.id), get: shown };
}

/** SP.TemplateFileType: pages of web parts are the one kind that can be made here. */
const clientSidePage = 3;

/** `addTemplateFile(urlOfFile='/sites/region/SitePages/News.aspx',templateFileType=3)` makes an empty page of that name, as a draft. */
function addTemplateFile(call: Call, folder: string, args: Arguments): Reply {
  const { store, caller } = call;
  const path = pathIn(folder, args.text('urloffile'));
  const kind = args.find('templatefiletype', 1) ? args.number('templatefiletype', 1) : 0;
  const pages = store.folder(caller, path.slice(0, path.lastIndexOf('/')));
  if (kind !== clientSidePage || !isPageLibrary(pages.list.baseTemplate)) throw templateNotAllowed();
  // Within the library, so that the page may lie in a folder of it.
  const name = path.slice(pages.list.serverRelativeUrl.length + 1);
  return entityReply(call, fileSource(call, store.addPage(caller, { name, values: {}, checkedOut: false }), itemOfFile(call)));
}

/** `files`, `files('a.docx')`, `files/add(url='a.docx',overwrite=true)`. */
export function filesResource(call: Call, folder: string, args: Arguments): Resource {
  const { store, caller } = call;
  const one = (given: Arguments): Resource => fileResource(call, pathIn(folder, given.text('url')));
  if (args.length > 0) return one(args);
  const add = (name: string, nameOfPath: string) => (given: Arguments): Resource =>
    action(name, () => {
      const path = pathIn(folder, given.text(nameOfPath));
      return entityReply(call, fileSource(call, store.addFile(caller, path, call.bytes, given.flag('overwrite', 1, false)), itemOfFile(call)));
    });
  return collection(call, 'Files', 'Files', () => store.filesIn(caller, folder).map(each => fileSource(call, each, itemOfFile(call))), {
    members: { add: add('Add', 'url'), addusingpath: add('AddUsingPath', 'decodedurl'),
      addtemplatefile: given => action('AddTemplateFile', () => addTemplateFile(call, folder, given)), getbyurl: one, getbypathorurl: one },
  });
}
