import { Core } from '../core';
import { itemTable, publishedTable } from '../itemTables';

/**
 * Of a list with drafts there is a second table with the versions that readers see, in the same columns. Where an item lies and who may see it
 * are not of a version: triggers keep them the same in both, and remove the one with the other.
 */

const place = ['tp_Scope', 'tp_Inherits', 'tp_DirName', 'tp_LeafName'];

export const createPublishedTable = (core: Core, list: number): void => {
  const [items, published] = [itemTable(list), publishedTable(list)];
  const { sql } = core.get<{ sql: string }>('SELECT sql FROM sqlite_schema WHERE name = ?', items) ?? { sql: '' };
  const indexes = core.all<{ sql: string }>("SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND name LIKE 'index!_%' ESCAPE '!'", items);
  core.db.exec(`
    ${sql.replace(items, published).replace(' AUTOINCREMENT', '')};
    ${indexes.map((index) => `${index.sql.replace('"index_', '"published_index_').replace(` ON ${items} `, ` ON ${published} `)};`).join('\n')}
    CREATE INDEX published_place_${list} ON ${published} (tp_DirName, tp_LeafName);
    CREATE TRIGGER published_moves_${list} AFTER UPDATE OF ${place.join(', ')} ON ${items}
      BEGIN UPDATE ${published} SET ${place.map((name) => `${name} = new.${name}`).join(', ')} WHERE ID = new.ID; END;
    CREATE TRIGGER published_goes_${list} AFTER DELETE ON ${items} BEGIN DELETE FROM ${published} WHERE ID = old.ID; END;
    INSERT INTO ${published} SELECT * FROM ${items};
  `);
  core.forget();
};

export const dropPublishedTable = (core: Core, list: number): void => {
  core.db.exec(`DROP TRIGGER published_moves_${list}; DROP TRIGGER published_goes_${list}; DROP TABLE ${publishedTable(list)};`);
  core.forget();
};

/** Readers see the item as it is now. */
export const showReaders = (core: Core, list: number, itemId: number): void => {
  core.run(`INSERT OR REPLACE INTO ${publishedTable(list)} SELECT * FROM ${itemTable(list)} WHERE ID = ?`, itemId);
};

export const hideFromReaders = (core: Core, list: number, itemId: number): void => {
  core.run(`DELETE FROM ${publishedTable(list)} WHERE ID = ?`, itemId);
};
