import { FieldRow } from './contract';
import { declarationOf, quotedName } from './columns';
import { Core } from './core';

/**
 * The tables of a list: its items, one column for each field, and the earlier versions of each item; of a list with drafts also what is published
 * (drafts/publishedTable.ts), in the columns of the items.
 */

export const itemTable = (list: number): string => `items_${list}`;
export const versionTable = (list: number): string => `versions_${list}`;
export const publishedTable = (list: number): string => `published_${list}`;

const hasPublished = (core: Core, list: number): boolean => core.get('SELECT 1 FROM sqlite_schema WHERE name = ?', publishedTable(list)) !== undefined;
const tablesOf = (core: Core, list: number): string[] => (hasPublished(core, list) ? [itemTable(list), publishedTable(list)] : [itemTable(list)]);

const columnOf = (field: FieldRow): string[] => {
  const declaration = declarationOf(field);
  if (!declaration) return [];
  // AUTOINCREMENT: the number of a deleted item is never given again.
  return [field.internalName === 'ID' ? 'ID INTEGER PRIMARY KEY AUTOINCREMENT' : `${quotedName(field.internalName)} ${declaration}`];
};

/** The permission scope that holds for the item, and whether it is that of a folder above. */
const scopeColumns = ['tp_Scope INTEGER', 'tp_Inherits INTEGER NOT NULL DEFAULT 0'];

/** Where a library's file or folder lies, its length in bytes and which bytes are its own. */
const placeColumns = ['tp_DirName TEXT COLLATE NOCASE', 'tp_LeafName TEXT COLLATE NOCASE', 'tp_Folder INTEGER NOT NULL DEFAULT 0', 'tp_Size INTEGER', 'tp_Content INTEGER'];

export const createItemTables = (core: Core, list: number, fields: readonly FieldRow[], isFiles: boolean): void => {
  const columns = [...fields.flatMap(columnOf), ...scopeColumns, ...(isFiles ? placeColumns : [])];
  core.db.exec(`
    CREATE TABLE ${itemTable(list)} (${columns.join(', ')});
    ${isFiles ? `CREATE UNIQUE INDEX place_${list} ON ${itemTable(list)} (tp_DirName, tp_LeafName);` : ''}
    CREATE INDEX scope_${list} ON ${itemTable(list)} (tp_Scope) WHERE tp_Scope IS NOT NULL;
    CREATE TABLE ${versionTable(list)} (item INTEGER NOT NULL, ui INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (item, ui)) WITHOUT ROWID;
  `);
};

export const dropItemTables = (core: Core, list: number): void => {
  core.db.exec(`DROP TABLE ${itemTable(list)}; DROP TABLE ${versionTable(list)}; DROP TABLE IF EXISTS ${publishedTable(list)};`);
};

export const addColumn = (core: Core, list: number, field: FieldRow): void => {
  for (const column of columnOf(field)) {
    for (const table of tablesOf(core, list)) core.db.exec(`ALTER TABLE ${table} ADD COLUMN ${column}`);
  }
};

export const dropColumn = (core: Core, list: number, field: FieldRow): void => {
  dropIndex(core, list, field.internalName);
  if (!declarationOf(field)) return;
  for (const table of tablesOf(core, list)) core.db.exec(`ALTER TABLE ${table} DROP COLUMN ${quotedName(field.internalName)}`);
};

const indexName = (list: number, column: string): string => quotedName(`index_${list}_${column}`);
const publishedIndexName = (list: number, column: string): string => quotedName(`published_index_${list}_${column}`);

/** Column and ID together, so that a page in either order comes straight from the index. */
export const addIndex = (core: Core, list: number, column: string): void => {
  if (column === 'ID') return;
  const columns = `(${quotedName(column)}, ID)`;
  core.db.exec(`CREATE INDEX IF NOT EXISTS ${indexName(list, column)} ON ${itemTable(list)} ${columns}`);
  if (hasPublished(core, list)) core.db.exec(`CREATE INDEX IF NOT EXISTS ${publishedIndexName(list, column)} ON ${publishedTable(list)} ${columns}`);
};

export const dropIndex = (core: Core, list: number, column: string): void => {
  core.db.exec(`DROP INDEX IF EXISTS ${indexName(list, column)}; DROP INDEX IF EXISTS ${publishedIndexName(list, column)};`);
};

/** Whether two items share a value; empty values do not count. */
export const hasDuplicates = (core: Core, list: number, column: string): boolean => {
  const name = quotedName(column);
  return core.get(`SELECT 1 FROM ${itemTable(list)} WHERE ${name} IS NOT NULL GROUP BY ${name} HAVING count(*) > 1 LIMIT 1`) !== undefined;
};
