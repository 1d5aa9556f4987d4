import { randomUUID } from 'node:crypto';
import { Caller, FileEntry, FolderEntry, PermissionMask } from './contract';
import { isLibrary } from './baseFields';
import { keepContent } from './contents';
import { contentTypesOf } from './contentTypes';
import { Core } from './core';
import { afterChange } from './drafts/afterChange';
import { keepsDrafts } from './drafts/keepsDrafts';
import { firstDraft, versionStep } from './drafts/numbers';
import { showReaders } from './drafts/publishedTable';
import { fileAt, fileEntry, folderAt, folderEntry, Found } from './fileEntries';
import { refuseName } from './fileNames';
import { anythingAt, directoryOf, leafOf, pathOf, plainPath } from './fileTree';
import { scopeOfItem, writableItem } from './itemAccess';
import { RawItem } from './itemRows';
import { defaultValues, toColumns } from './itemValues';
import { ListRecord, countItem } from './listRecords';
import { includes, rights } from './masks';
import { listScope, maskOnScope } from './permissions';
import { findPrincipal } from './principals';
import { denied, fileThere, folderThere } from './refusals';
import { keepVersion } from './versions';
import { siteZone } from './web';
import { insertRow, updateRow } from './writeRows';

const folderType = '0x0120';

/** The folder in which something new is to lie, and the path that it will have. */
const placeFor = (core: Core, caller: Caller, wanted: string): { readonly folder: Found; readonly path: string; readonly there?: RawItem } => {
  const asked = plainPath(core, wanted);
  const folder = folderAt(core, caller, directoryOf(asked));
  if (!isLibrary(folder.list.row.baseTemplate)) throw denied();
  const path = `${folder.path}/${leafOf(asked)}`;
  refuseName(leafOf(asked), path);
  return { folder, path, there: anythingAt(core, folder.list, path) };
};

const requireIn = (core: Core, caller: Caller, { list, raw }: Found, right: PermissionMask): void => {
  if (!includes(maskOnScope(core, caller.userId, raw ? scopeOfItem(list, raw) : listScope(list)), right)) throw denied();
};

/** The columns that everything new in a folder starts with. */
const insertAt = (core: Core, caller: Caller, { list, raw: parent }: Found, path: string, isFolder: boolean): number => {
  const types = contentTypesOf(core, list.number);
  const type = (isFolder ? types.find(({ stringId }) => stringId.startsWith(folderType)) : undefined) ?? types[0];
  const now = core.now();
  const scope = typeof parent?.tp_Scope === 'number' ? parent.tp_Scope : null;
  const defaults = isFolder ? {} : toColumns(core, list, defaultValues(core, list, {}), siteZone(core));
  const isDraft = keepsDrafts(list.row) && !isFolder;
  const id = insertRow(core, list, {
    ...defaults, ContentTypeId: type.stringId, UniqueId: randomUUID(), GUID: randomUUID(), owshiddenversion: 1, _UIVersion: isDraft ? firstDraft : versionStep, Attachments: 0,
    Created: now, Modified: now, Author: caller.userId, Editor: caller.userId,
    tp_DirName: directoryOf(path), tp_LeafName: leafOf(path), tp_Folder: isFolder ? 1 : 0, tp_Scope: scope, tp_Inherits: scope === null ? 0 : 1,
  });
  countItem(core, list.number, 1, now);
  if (keepsDrafts(list.row) && isFolder) showReaders(core, list.number, id);
  return id;
};

export const addFolder = (core: Core, caller: Caller, wanted: string): FolderEntry => {
  const { folder, path, there } = placeFor(core, caller, wanted);
  requireIn(core, caller, folder, rights.addListItems);
  if (there) throw folderThere(leafOf(path));
  core.write(() => insertAt(core, caller, folder, path, true));
  return folderEntry(core, folder.list, path, anythingAt(core, folder.list, path));
};

/** A new content of the file. What it had before stays with the versions that name it. */
const setContent = (core: Core, list: ListRecord, itemId: number, content: Uint8Array): void => {
  updateRow(core, list, itemId, { tp_Content: keepContent(core, list, itemId, content), tp_Size: content.length });
};

export const addFile = (core: Core, caller: Caller, wanted: string, content: Uint8Array, overwrite: boolean): FileEntry => {
  const { folder, path, there } = placeFor(core, caller, wanted);
  if (there) {
    if (overwrite && there.tp_Folder !== 1) return replaceContent(core, caller, path, content);
    requireIn(core, caller, folder, rights.addListItems);
    throw taken(core, there);
  }
  requireIn(core, caller, folder, rights.addListItems);
  core.write(() => setContent(core, folder.list, insertAt(core, caller, folder, path, false), content));
  return fileEntry(core, folder.list, anythingAt(core, folder.list, path) ?? {});
};

const taken = (core: Core, there: RawItem): Error => {
  if (there.tp_Folder === 1) return folderThere(String(there.tp_LeafName));
  const inSite = pathOf(there).slice(core.options.serverRelativeUrl.length + 1);
  return fileThere(inSite, findPrincipal(core, Number(there.Editor))?.loginName ?? '', String(there.Modified));
};

export const replaceContent = (core: Core, caller: Caller, path: string, content: Uint8Array): FileEntry => {
  const found = fileAt(core, caller, path);
  const { list, raw, row } = writableItem(core, caller, found.list.row.id, Number(found.raw.ID), rights.editListItems);
  const now = core.now();
  core.write(() => {
    const { uiVersion, keepsPrevious } = afterChange(list.row, raw);
    if (keepsPrevious) keepVersion(core, list, raw);
    updateRow(core, list, row.id, { owshiddenversion: row.version + 1, _UIVersion: uiVersion, Modified: now, Editor: caller.userId });
    setContent(core, list, row.id, content);
    countItem(core, list.number, 0, now);
  });
  return fileEntry(core, list, anythingAt(core, list, found.path) ?? {});
};
