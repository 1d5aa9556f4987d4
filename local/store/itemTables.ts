import { FieldRow } from './contract';
import { declarationOf, quotedName } from './columns';
import { Core } from './core';

/** The two tables of a list: its items, one column for each field, and the earlier versions of each item. */

export const itemTable = (list: number): string => `items_${list}`;
export const versionTable = (list: number): string => `versions_${list}`;

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
  core.db.exec(`DROP TABLE ${itemTable(list)}; DROP TABLE ${versionTable(list)};`);
};

export const addColumn = (core: Core, list: number, field: FieldRow): void => {
  for (const column of columnOf(field)) core.db.exec(`ALTER TABLE ${itemTable(list)} ADD COLUMN ${column}`);
};

export const dropColumn = (core: Core, list: number, field: FieldRow): void => {
  dropIndex(core, list, field.internalName);
  if (declarationOf(field)) core.db.exec(`ALTER TABLE ${itemTable(list)} DROP COLUMN ${quotedName(field.internalName)}`);
};

const indexName = (list: number, column: string): string => quotedName(`index_${list}_${column}`);

/** Column and ID together, so that a page in either order comes straight from the index. */
export const addIndex = (core: Core, list: number, column: string): void => {
  if (column === 'ID') return;
  core.db.exec(`CREATE INDEX IF NOT EXISTS ${indexName(list, column)} ON ${itemTable(list)} (${quotedName(column)}, ID)`);
};

export const dropIndex = (core: Core, list: number, column: string): void => {
  core.db.exec(`DROP INDEX IF EXISTS ${indexName(list, column)}`);
};

/** Whether two items share a value; empty values do not count. */
export const hasDuplicates = (core: Core, list: number, column: string): boolean => {
  const name = quotedName(column);
  return core.get(`SELECT 1 FROM ${itemTable(list)} WHERE ${name} IS NOT NULL GROUP BY ${name} HAVING count(*) > 1 LIMIT 1`) !== undefined;
};
