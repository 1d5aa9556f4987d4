import { randomUUID } from 'node:crypto';
import { Caller, Guid, ItemRow, SiteStore, StoredValue } from './contract';
import { dropScope } from './assignments';
import { isLibrary } from './baseFields';
import { contentTypesOf } from './contentTypes';
import { dropContents } from './contents';
import { Core } from './core';
import { afterChange } from './drafts/afterChange';
import { keepsDrafts } from './drafts/keepsDrafts';
import { versionStep } from './drafts/numbers';
import { showReaders } from './drafts/publishedTable';
import { requireEtag } from './etags';
import { rename } from './fileMoves';
import { everythingBelow, pathOf } from './fileTree';
import { ReadItem, readItem, scopeOfItem, writableItem } from './itemAccess';
import { RawItem } from './itemRows';
import { itemTable } from './itemTables';
import { defaultValues, toColumns } from './itemValues';
import { ListRecord, countItem, listById } from './listRecords';
import { includes, rights } from './masks';
import { maskOnScope, requireOnList } from './permissions';
import { keepDeleted } from './recycleBin';
import { denied, onlyByUpload } from './refusals';
import { current, insertRow, updateRow } from './writeRows';
import { refuseDuplicates } from './uniqueValues';
import { runQuery } from './queries/runQuery';
import { removeSocialOfItem } from './social/removeSocial';
import { dropVersions, keepVersion, versions } from './versions';
import { siteZone } from './web';

type Values = Readonly<Record<string, StoredValue>>;

const addItem = (core: Core, caller: Caller, list: ListRecord, values: Values): ItemRow => {
  const written = toColumns(core, list, { ...defaultValues(core, list, values), ...values }, siteZone(core));
  refuseDuplicates(core, list, written, 0);
  const now = core.now();
  const id = insertRow(core, list, {
    ContentTypeId: contentTypesOf(core, list.number)[0].stringId, ...written,
    UniqueId: randomUUID(), GUID: randomUUID(), owshiddenversion: 1, _UIVersion: versionStep, Attachments: 0,
    Created: now, Modified: now, Author: caller.userId, Editor: caller.userId,
  });
  countItem(core, list.number, 1, now);
  return current(core, list, id);
};

/** A change of an item that the caller may change; makes a new version where the list keeps them. */
export const updateItem = (core: Core, caller: Caller, { list, raw, row }: ReadItem, values: Values): ItemRow => {
  const written = toColumns(core, list, values, siteZone(core));
  refuseDuplicates(core, list, written, row.id);
  const now = core.now();
  const { uiVersion, keepsPrevious } = afterChange(list.row, raw);
  if (keepsPrevious) keepVersion(core, list, raw);
  updateRow(core, list, row.id, { ...written, owshiddenversion: row.version + 1, _UIVersion: uiVersion, Modified: now, Editor: caller.userId });
  if (values.FileLeafRef !== undefined) rename(core, list, raw, values.FileLeafRef);
  if (keepsDrafts(list.row) && raw.tp_Folder === 1) showReaders(core, list.number, row.id);
  countItem(core, list.number, 0, now);
  return current(core, list, row.id);
};

/** Takes an item away; the bytes of a file and what people said of it stay when the recycle bin keeps it. */
const removeOne = (core: Core, list: ListRecord, raw: RawItem, isRecycled: boolean): void => {
  const id = Number(raw.ID);
  core.run(`DELETE FROM ${itemTable(list.number)} WHERE ID = ?`, id);
  dropVersions(core, list, id);
  if (!isRecycled) {
    dropContents(core, list, id);
    removeSocialOfItem(core, list.number, id);
  }
  if (typeof raw.tp_Scope === 'number' && raw.tp_Inherits === 0) dropScope(core, raw.tp_Scope, list.number);
  countItem(core, list.number, -1, core.now());
};

/** An item and, of a folder, what lies in it. */
const withContents = (core: Core, { list, raw }: ReadItem): readonly RawItem[] => (raw.tp_Folder === 1 ? [...everythingBelow(core, list, pathOf(raw)), raw] : [raw]);

/** A folder goes with all that is in it, or not at all. */
const requireDeletable = (core: Core, caller: Caller, list: ListRecord, raws: readonly RawItem[]): void => {
  const isDeletable = (raw: RawItem): boolean => includes(maskOnScope(core, caller.userId, scopeOfItem(list, raw)), rights.deleteListItems);
  if (!raws.every(isDeletable)) throw denied();
};

type Items = Pick<SiteStore, 'items' | 'item' | 'addItem' | 'updateItem' | 'deleteItem' | 'recycleItem' | 'versions'>;

/** The items of a list. Every write is checked against permission, then the version the client saw, then the values. */
export const itemMethods = (core: Core): Items => {
  const forDeletion = (caller: Caller, listId: Guid, itemId: number, ifMatch: string | undefined): ReadItem => {
    const item = writableItem(core, caller, listId, itemId, rights.deleteListItems);
    requireEtag(ifMatch, item.row);
    return item;
  };
  return {
    items: (caller, listId, query) => runQuery(core, caller, listId, query),
    item: (caller, listId, itemId) => readItem(core, caller, listId, itemId).row,
    addItem: (caller, listId, values) => {
      const list = listById(core, listId);
      requireOnList(core, caller, list, rights.addListItems);
      if (isLibrary(list.row.baseTemplate)) throw onlyByUpload();
      return core.write(() => addItem(core, caller, list, values));
    },
    updateItem: (caller, listId, itemId, ifMatch, values) => {
      const item = writableItem(core, caller, listId, itemId, rights.editListItems);
      requireEtag(ifMatch, item.row);
      return core.write(() => updateItem(core, caller, item, values));
    },
    deleteItem: (caller, listId, itemId, ifMatch) => {
      const item = forDeletion(caller, listId, itemId, ifMatch);
      const raws = withContents(core, item);
      requireDeletable(core, caller, item.list, raws);
      core.write(() => raws.forEach((raw) => removeOne(core, item.list, raw, false)));
    },
    recycleItem: (caller, listId, itemId, ifMatch) => {
      const item = forDeletion(caller, listId, itemId, ifMatch);
      const raws = withContents(core, item);
      requireDeletable(core, caller, item.list, raws);
      return core.write(() => {
        const ids = raws.map((raw) => keepDeleted(core, caller, item.list, raw));
        raws.forEach((raw) => removeOne(core, item.list, raw, true));
        // The item itself comes last, after what lies in it.
        return ids[ids.length - 1];
      });
    },
    versions: (caller, listId, itemId) => versions(core, caller, listId, itemId),
  };
};
