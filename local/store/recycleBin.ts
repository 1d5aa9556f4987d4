import { randomUUID } from 'node:crypto';
import { Caller, Guid, SiteStore } from './contract';
import { DeletedRow } from './contract/recycleBin';
import { isLibrary } from './baseFields';
import { dropContents } from './contents';
import { Core } from './core';
import { keepsDrafts } from './drafts/keepsDrafts';
import { publishedTable } from './itemTables';
import { RawItem } from './itemRows';
import { ListRecord, allLists, countItem } from './listRecords';
import { includes, rights } from './masks';
import { maskOnWeb, requireOnList } from './permissions';
import { deletedMissing } from './refusals';
import { putBack } from './restoreItem';
import { removeSocialOfItem } from './social/removeSocial';
import { earlierVersions } from './versions';

interface Stored { id: string; list: number; item: number; title: string; deleted_by: number; deleted_at: string; body: string; versions: string }

/** Which version readers saw of it, where that may be another than the present one. */
const publishedVersion = (core: Core, list: ListRecord, itemId: number): number | null => {
  if (!keepsDrafts(list.row)) return null;
  return core.get<{ ui: number }>(`SELECT _UIVersion AS ui FROM ${publishedTable(list.number)} WHERE ID = ?`, itemId)?.ui ?? null;
};

/** Puts an item with its versions in the site's recycle bin; returns the bin's own id of it. */
export const keepDeleted = (core: Core, caller: Caller, list: ListRecord, raw: RawItem): Guid => {
  const id = randomUUID();
  const body = { ...raw, tp_Published: publishedVersion(core, list, Number(raw.ID)) };
  core.run(
    'INSERT INTO recycle_bin (id, list, item, title, deleted_by, deleted_at, body, versions) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    id, list.number, Number(raw.ID), String(raw.tp_LeafName ?? raw.Title ?? ''), caller.userId, core.now(), JSON.stringify(body), JSON.stringify(earlierVersions(core, list, Number(raw.ID))),
  );
  return id;
};

const kindOf = (list: ListRecord, raw: RawItem): DeletedRow['kind'] => {
  if (!isLibrary(list.row.baseTemplate)) return 'item';
  return raw.tp_Folder === 1 ? 'folder' : 'file';
};

const toRow = (list: ListRecord, stored: Stored): DeletedRow => {
  const raw = JSON.parse(stored.body) as RawItem;
  const isFile = isLibrary(list.row.baseTemplate);
  return {
    id: stored.id, title: stored.title, directory: isFile ? String(raw.tp_DirName) : list.row.serverRelativeUrl, leaf: isFile ? String(raw.tp_LeafName) : `${stored.item}_.000`,
    kind: kindOf(list, raw), authorId: Number(raw.Author), deletedById: stored.deleted_by, deletedAt: stored.deleted_at, size: Number(raw.tp_Size ?? 0),
  };
};

const listNumbered = (core: Core, number: number): ListRecord | undefined => allLists(core).find((list) => list.number === number);

const visibleRows = (core: Core, caller: Caller): Stored[] => {
  const seesAll = includes(maskOnWeb(core, caller.userId), rights.manageWeb);
  return core.all<Stored>(`SELECT * FROM recycle_bin WHERE ${seesAll ? '1' : 'deleted_by = ?'} ORDER BY deleted_at DESC, id`, ...(seesAll ? [] : [caller.userId]));
};

const found = (core: Core, caller: Caller, id: Guid): { readonly stored: Stored; readonly list: ListRecord } => {
  const stored = visibleRows(core, caller).find((row) => row.id === id.toLowerCase());
  const list = stored && listNumbered(core, stored.list);
  if (!stored || !list) throw deletedMissing();
  return { stored, list };
};

type RecycleBin = Pick<SiteStore, 'deletedItems' | 'restoreDeleted' | 'forgetDeleted'>;

export const recycleBinMethods = (core: Core): RecycleBin => ({
  deletedItems: (caller) => {
    const lists = new Map(allLists(core).map((list) => [list.number, list]));
    return visibleRows(core, caller).flatMap((stored) => {
      const list = lists.get(stored.list);
      return list ? [toRow(list, stored)] : [];
    });
  },
  restoreDeleted: (caller, id) => {
    const { stored, list } = found(core, caller, id);
    requireOnList(core, caller, list, rights.addListItems);
    core.write(() => {
      putBack(core, list, JSON.parse(stored.body) as RawItem, JSON.parse(stored.versions) as RawItem[]);
      core.run('DELETE FROM recycle_bin WHERE id = ?', stored.id);
      countItem(core, list.number, 1, core.now());
    });
  },
  forgetDeleted: (caller, id) => {
    const { stored, list } = found(core, caller, id);
    core.write(() => {
      core.run('DELETE FROM recycle_bin WHERE id = ?', stored.id);
      dropContents(core, list, stored.item);
      removeSocialOfItem(core, list.number, stored.item);
    });
  },
});
