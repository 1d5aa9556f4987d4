import { isLibrary } from './baseFields';
import { Core } from './core';
import { anythingAt, below, pathOf } from './fileTree';
import { rawItem } from './itemAccess';
import { RawItem } from './itemRows';
import { itemTable } from './itemTables';
import { ListRecord } from './listRecords';

/**
 * Every item carries the number of the scope that holds for it, as in SharePoint's own tables: its own, or that of the nearest folder above
 * that has one. So a question of permission reads one row, however deep the folders are.
 */

/** The scope that an item takes over when it has none of its own; null for the list's. */
const scopeAbove = (core: Core, list: ListRecord, raw: RawItem): number | null => {
  if (!isLibrary(list.row.baseTemplate)) return null;
  const folder = anythingAt(core, list, String(raw.tp_DirName));
  return typeof folder?.tp_Scope === 'number' ? folder.tp_Scope : null;
};

/** What lies below a folder and took over its old scope takes over the new one. */
const passDown = (core: Core, list: ListRecord, raw: RawItem, scope: number | null): void => {
  if (raw.tp_Folder !== 1) return;
  const where = below(pathOf(raw));
  core.run(`UPDATE ${itemTable(list.number)} SET tp_Scope = ?, tp_Inherits = ? WHERE ${where.sql} AND tp_Scope IS ?`, scope, scope === null ? 0 : 1, ...where.params, raw.tp_Scope ?? null);
};

/** Gives an item a scope of its own. */
export const setOwnScope = (core: Core, list: ListRecord, itemId: number, scope: number): void => {
  const raw = rawItem(core, list, itemId) ?? {};
  core.run(`UPDATE ${itemTable(list.number)} SET tp_Scope = ?, tp_Inherits = 0, owshiddenversion = owshiddenversion + 1 WHERE ID = ?`, scope, itemId);
  passDown(core, list, raw, scope);
};

/** Puts an item back under what is above it. */
export const inheritScope = (core: Core, list: ListRecord, itemId: number): void => {
  const raw = rawItem(core, list, itemId) ?? {};
  const scope = scopeAbove(core, list, raw);
  core.run(`UPDATE ${itemTable(list.number)} SET tp_Scope = ?, tp_Inherits = ?, owshiddenversion = owshiddenversion + 1 WHERE ID = ?`, scope, scope === null ? 0 : 1, itemId);
  passDown(core, list, raw, scope);
};

/** Ids of what lies below a folder and has permissions of its own, the deepest last. */
export const ownScopesBelow = (core: Core, list: ListRecord, itemId: number): readonly number[] => {
  const raw = rawItem(core, list, itemId);
  if (raw?.tp_Folder !== 1) return [];
  const where = below(pathOf(raw));
  const sql = `SELECT ID AS id FROM ${itemTable(list.number)} WHERE ${where.sql} AND tp_Scope IS NOT NULL AND tp_Inherits = 0 ORDER BY length(tp_DirName)`;
  return core.all<{ id: number }>(sql, ...where.params).map(({ id }) => id);
};
