import { ItemRow } from './contract';
import { quotedName } from './columns';
import { Core } from './core';
import { fieldsOf } from './fieldRows';
import { rawItem } from './itemAccess';
import { toItemRow } from './itemRows';
import { itemTable } from './itemTables';
import { Columns } from './itemValues';
import { ListRecord } from './listRecords';
import { marks } from './queries/sqlPart';

/** The item as it is in its table now. */
export const current = (core: Core, list: ListRecord, itemId: number): ItemRow => toItemRow(rawItem(core, list, itemId) ?? {}, list, fieldsOf(core, list.number));

/** Returns the number of the new row. */
export const insertInto = (core: Core, table: string, columns: Columns): number => {
  const names = Object.keys(columns);
  const sql = `INSERT INTO ${table} (${names.map(quotedName).join(', ')}) VALUES (${marks(names)})`;
  return Number(core.run(sql, ...Object.values(columns)).lastInsertRowid);
};

/** Returns the number of the new item. */
export const insertRow = (core: Core, list: ListRecord, columns: Columns): number => insertInto(core, itemTable(list.number), columns);

export const updateRow = (core: Core, list: ListRecord, itemId: number, columns: Columns): void => {
  const names = Object.keys(columns);
  const sql = `UPDATE ${itemTable(list.number)} SET ${names.map((name) => `${quotedName(name)} = ?`).join(', ')} WHERE ID = ?`;
  core.run(sql, ...Object.values(columns), itemId);
};
