import { quotedName } from './columns';
import { Core } from './core';
import { fieldsOf } from './fieldRows';
import { itemTable } from './itemTables';
import { Columns } from './itemValues';
import { ListRecord } from './listRecords';
import { duplicateValues } from './refusals';

/**
 * Refuses values that another item of the list already has in a column that enforces unique values; empty ones never clash. All
 * clashing columns are named at once. `itemId` is the item being changed, or 0 for a new one.
 */
export const refuseDuplicates = (core: Core, list: ListRecord, columns: Columns, itemId: number): void => {
  const titles = fieldsOf(core, list.number)
    .filter(({ enforceUnique, internalName }) => enforceUnique && (columns[internalName] ?? null) !== null)
    .filter(({ internalName }) => {
      const sql = `SELECT 1 FROM ${itemTable(list.number)} WHERE ${quotedName(internalName)} = ? AND ID <> ? LIMIT 1`;
      return core.get(sql, columns[internalName], itemId) !== undefined;
    })
    .map(({ title }) => title);
  if (titles.length > 0) throw duplicateValues(titles);
};
