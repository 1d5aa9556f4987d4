import { Caller, Guid, VersionRow } from './contract';
import { dropUnusedContents } from './contents';
import { Core } from './core';
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

/** A limit counts the current version as well. 0 keeps all. */
const trim = (core: Core, list: ListRecord, itemId: number): void => {
  const { majorVersionLimit } = list.row;
  if (majorVersionLimit === 0) return;
  const table = versionTable(list.number);
  core.run(
    `DELETE FROM ${table} WHERE item = ? AND ui NOT IN (SELECT ui FROM ${table} WHERE item = ? ORDER BY ui DESC LIMIT ?)`,
    itemId, itemId, Math.max(majorVersionLimit - 1, 0),
  );
  dropUnusedContents(core, list, itemId);
};

export const dropVersions = (core: Core, list: ListRecord, itemId: number): void => {
  core.run(`DELETE FROM ${versionTable(list.number)} WHERE item = ?`, itemId);
};

export const earlierVersions = (core: Core, list: ListRecord, itemId: number): RawItem[] =>
  core
    .all<{ body: string }>(`SELECT body FROM ${versionTable(list.number)} WHERE item = ? ORDER BY ui DESC`, itemId)
    .map(({ body }) => JSON.parse(body) as RawItem);

/** All versions, newest first, the current one among them. */
export const versions = (core: Core, caller: Caller, listId: Guid, itemId: number): VersionRow[] => {
  const { list, raw } = readItem(core, caller, listId, itemId);
  if (!includes(maskOnScope(core, caller.userId, scopeOfItem(list, raw)), rights.viewVersions)) throw denied();
  const fields = fieldsOf(core, list.number);
  const rows = [raw, ...earlierVersions(core, list, itemId)];
  return rows.map((row, index) => ({ ...toItemRow(row, list, fields), versionId: Number(row._UIVersion), isCurrent: index === 0 }));
};
