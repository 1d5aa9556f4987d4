import { Caller, Guid, VersionRow } from './contract';
import { dropUnusedContents } from './contents';
import { Core } from './core';
import { keepsDrafts, rightToDrafts } from './drafts/keepsDrafts';
import { isMajor, versionStep } from './drafts/numbers';
import { fieldsOf } from './fieldRows';
import { readItem, scopeOfItem } from './itemAccess';
import { RawItem, toItemRow } from './itemRows';
import { versionTable } from './itemTables';
import { ListRecord } from './listRecords';
import { includes, rights } from './masks';
import { maskOnScope } from './permissions';
import { denied } from './refusals';

/** Earlier versions of items, each a whole row; the current version is the item itself. */

export const keepVersion = (core: Core, list: ListRecord, raw: RawItem): void => {
  core.run(`INSERT OR REPLACE INTO ${versionTable(list.number)} (item, ui, body) VALUES (?, ?, ?)`, raw.ID, raw._UIVersion, JSON.stringify(raw));
  trim(core, list, Number(raw.ID));
};

/** A limit counts the current version as well, and whole versions only: with one go the drafts before it. 0 keeps all. */
const trim = (core: Core, list: ListRecord, itemId: number): void => {
  const { majorVersionLimit } = list.row;
  if (majorVersionLimit === 0) return;
  const table = versionTable(list.number);
  core.run(
    `DELETE FROM ${table} WHERE item = ? AND ui <= (SELECT ui FROM ${table} WHERE item = ? AND ui % ${versionStep} = 0 ORDER BY ui DESC LIMIT 1 OFFSET ?)`,
    itemId, itemId, Math.max(majorVersionLimit - 1, 0),
  );
  dropUnusedContents(core, list, itemId);
};

export const dropVersions = (core: Core, list: ListRecord, itemId: number): void => {
  core.run(`DELETE FROM ${versionTable(list.number)} WHERE item = ?`, itemId);
};

export const dropVersion = (core: Core, list: ListRecord, itemId: number, uiVersion: number): void => {
  core.run(`DELETE FROM ${versionTable(list.number)} WHERE item = ? AND ui = ?`, itemId, uiVersion);
};

export const earlierVersions = (core: Core, list: ListRecord, itemId: number): RawItem[] =>
  core
    .all<{ body: string }>(`SELECT body FROM ${versionTable(list.number)} WHERE item = ? ORDER BY ui DESC`, itemId)
    .map(({ body }) => JSON.parse(body) as RawItem);

/** The earlier versions that the caller may see, newest first; of a library with drafts, a reader sees what was published. Throws 403 to who may see none. */
export const visibleEarlier = (core: Core, caller: Caller, list: ListRecord, raw: RawItem): RawItem[] => {
  const mask = maskOnScope(core, caller.userId, scopeOfItem(list, raw));
  if (!includes(mask, rights.viewVersions)) throw denied();
  const earlier = earlierVersions(core, list, Number(raw.ID));
  if (!keepsDrafts(list.row) || includes(mask, rightToDrafts(list.row))) return earlier;
  return earlier.filter(({ _UIVersion }) => isMajor(Number(_UIVersion)) && Number(_UIVersion) < Number(raw._UIVersion));
};

/** All versions that the caller may see, newest first, the current one among them. */
export const versions = (core: Core, caller: Caller, listId: Guid, itemId: number): VersionRow[] => {
  const { list, raw } = readItem(core, caller, listId, itemId);
  const fields = fieldsOf(core, list.number);
  const rows = [raw, ...visibleEarlier(core, caller, list, raw)];
  return rows.map((row, index) => ({ ...toItemRow(row, list, fields), versionId: Number(row._UIVersion), isCurrent: index === 0 }));
};
