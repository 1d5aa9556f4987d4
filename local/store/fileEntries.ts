import { Caller, FileEntry, FolderEntry, Guid } from './contract';
import { isLibrary } from './baseFields';
import { Core } from './core';
import { rowsFor } from './drafts/rowsFor';
import { fieldsOf } from './fieldRows';
import { countIn, isRootOf, leafOf, listHolding, pathOf, plainPath, readableAt } from './fileTree';
import { readableItems } from './itemAccess';
import { RawItem, toItemRow } from './itemRows';
import { ListRecord, allLists } from './listRecords';
import { seesList } from './permissions';
import { and, part } from './queries/sqlPart';
import { fileMissing } from './refusals';

export const folderEntry = (core: Core, list: ListRecord, path: string, raw?: RawItem): FolderEntry => ({
  list: list.row, path, name: leafOf(path), childCount: isLibrary(list.row.baseTemplate) ? countIn(core, list, path, Number.MAX_SAFE_INTEGER) : list.row.itemCount,
  item: raw && toItemRow(raw, list, fieldsOf(core, list.number)),
});

export const fileEntry = (core: Core, list: ListRecord, raw: RawItem): FileEntry => ({
  list: list.row, item: toItemRow(raw, list, fieldsOf(core, list.number)), path: pathOf(raw), name: String(raw.tp_LeafName), size: Number(raw.tp_Size),
});

/** Where a path leads; without a row to the root of the list. */
export interface Found { readonly list: ListRecord; readonly path: string; readonly raw?: RawItem }

/** The folder at a path, if the caller may see it. */
export const folderAt = (core: Core, caller: Caller, wanted: string): Found => {
  const path = plainPath(core, wanted);
  const list = listHolding(core, caller, path);
  if (isRootOf(list, path)) return { list, path: list.row.serverRelativeUrl };
  const raw = readableAt(core, caller, list, path);
  if (raw.tp_Folder !== 1) throw fileMissing();
  return { list, path: pathOf(raw), raw };
};

/** The file at a path, if the caller may see it. */
export const fileAt = (core: Core, caller: Caller, wanted: string): Required<Found> => {
  const path = plainPath(core, wanted);
  const list = listHolding(core, caller, path);
  if (isRootOf(list, path)) throw fileMissing();
  const raw = readableAt(core, caller, list, path);
  if (raw.tp_Folder === 1) throw fileMissing();
  return { list, path: pathOf(raw), raw };
};

/** The path of what has this `UniqueId`, if the caller may see it. */
export const pathOfUniqueId = (core: Core, caller: Caller, uniqueId: Guid): string => {
  for (const list of allLists(core).filter((each) => isLibrary(each.row.baseTemplate) && seesList(core, caller.userId, each))) {
    const where = and([part('UniqueId = ?', uniqueId), ...readableItems(core, caller, list)]);
    const raw = core.get<RawItem>(`SELECT * FROM ${rowsFor(core, caller, list)} WHERE ${where.sql}`, ...where.params);
    if (raw) return pathOf(raw);
  }
  throw fileMissing();
};

