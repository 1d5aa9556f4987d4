import { isLibrary } from './baseFields';
import { Core } from './core';
import { keepsDrafts } from './drafts/keepsDrafts';
import { itemTable, publishedTable, versionTable } from './itemTables';
import { ListRecord } from './listRecords';

/** The bytes of files. Each upload is a content of its own, so that every version keeps what it held. */

/** Keeps bytes for a file; returns their number. */
export const keepContent = (core: Core, list: ListRecord, itemId: number, bytes: Uint8Array): number =>
  Number(core.db.prepare('INSERT INTO contents (list, item, body) VALUES (?, ?, ?)').run(list.number, itemId, bytes).lastInsertRowid);

export const contentNumbered = (core: Core, number: number): Uint8Array =>
  core.get<{ body: Uint8Array }>('SELECT body FROM contents WHERE id = ?', number)?.body ?? new Uint8Array();

export const dropContents = (core: Core, list: ListRecord, itemId: number): void => {
  core.run('DELETE FROM contents WHERE list = ? AND item = ?', list.number, itemId);
};

/** Lets go of bytes that neither the file nor a version of it names any more. */
export const dropUnusedContents = (core: Core, list: ListRecord, itemId: number): void => {
  if (!isLibrary(list.row.baseTemplate)) return;
  const published = keepsDrafts(list.row) ? `AND id NOT IN (SELECT tp_Content FROM ${publishedTable(list.number)} WHERE ID = contents.item AND tp_Content IS NOT NULL)` : '';
  core.run(
    `DELETE FROM contents WHERE list = ? AND item = ? ${published}
     AND id NOT IN (SELECT tp_Content FROM ${itemTable(list.number)} WHERE ID = ? AND tp_Content IS NOT NULL)
     AND id NOT IN (SELECT json_extract(body, '$.tp_Content') FROM ${versionTable(list.number)} WHERE item = ?)`,
    list.number, itemId, itemId, itemId,
  );
};
