import { Caller, ItemRow, PermissionMask } from './contract';
import { isLibrary } from './baseFields';
import { Core } from './core';
import { rowsFor } from './drafts/rowsFor';
import { fieldsOf } from './fieldRows';
import { RawItem, toItemRow } from './itemRows';
import { itemTable } from './itemTables';
import { ListRecord } from './listRecords';
import { includes, rights } from './masks';
import { grantedItems, grantedScopes, hasItemScopes, isAdmin, listScope, maskOnList, maskOnScope, visibleList } from './permissions';
import { checkedOutBy, denied, itemMissing } from './refusals';
import { SqlPart, all, part } from './queries/sqlPart';

/** An item with the row it was read from. */
export interface ReadItem { readonly list: ListRecord; readonly raw: RawItem; readonly row: ItemRow }

/** Item-level settings of a list do not bind those who manage it. */
const managesList = (core: Core, caller: Caller, list: ListRecord): boolean => includes(maskOnList(core, caller.userId, list), rights.manageLists);

const byScope = (core: Core, caller: Caller, list: ListRecord): SqlPart => {
  const readsList = includes(maskOnList(core, caller.userId, list), rights.viewListItems);
  if (readsList && !hasItemScopes(core, list)) return all;
  if (isLibrary(list.row.baseTemplate)) {
    const { sql, params } = grantedScopes(core, caller.userId, list);
    return part(`(${readsList ? 'tp_Scope IS NULL OR ' : ''}tp_Scope IN (${sql}))`, ...params);
  }
  const granted = grantedItems(core, caller.userId, list);
  return readsList ? part(`(tp_Scope IS NULL OR ID IN (${granted.sql}))`, ...granted.params) : part(`ID IN (${granted.sql})`, ...granted.params);
};

/** The condition that leaves of a list's items those that the caller may read. */
export const readableItems = (core: Core, caller: Caller, list: ListRecord): SqlPart[] => {
  if (isAdmin(core, caller.userId)) return [];
  const own = list.row.readSecurity === 2 && !managesList(core, caller, list) ? [part('"Author" = ?', caller.userId)] : [];
  const scope = byScope(core, caller, list);
  return scope === all ? own : [...own, scope];
};

export const rawItem = (core: Core, list: ListRecord, itemId: number): RawItem | undefined =>
  core.get<RawItem>(`SELECT * FROM ${itemTable(list.number)} WHERE ID = ?`, itemId);

/** The item, if the caller may read it. One that is not theirs to read is not there: 404, as when it never was. */
export const readItem = (core: Core, caller: Caller, listId: string, itemId: number): ReadItem => {
  const list = visibleList(core, caller, listId);
  const conditions = [part('ID = ?', itemId), ...readableItems(core, caller, list)];
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  const raw = core.get<RawItem>(`SELECT * FROM ${rowsFor(core, caller, list)} WHERE ${where}`, ...conditions.flatMap(({ params }) => params));
  if (!raw) throw itemMissing();
  return { list, raw, row: toItemRow(raw, list, fieldsOf(core, list.number)) };
};

/** The item's own permission scope, or the one it inherits. */
export const scopeOfItem = (list: ListRecord, raw: RawItem): number => (typeof raw.tp_Scope === 'number' ? raw.tp_Scope : listScope(list));

const refuseByWriteSecurity = (core: Core, caller: Caller, { list, row }: ReadItem): void => {
  const { writeSecurity } = list.row;
  if (writeSecurity === 1 || managesList(core, caller, list)) return;
  if (writeSecurity === 4 || row.authorId !== caller.userId) throw denied();
};

/** Whose check-out a file is in; undefined when in nobody's. */
export const holderOf = ({ CheckoutUser }: RawItem): number | undefined => (typeof CheckoutUser === 'number' ? CheckoutUser : undefined);

const refuseCheckedOut = (core: Core, caller: Caller, { raw, row }: ReadItem): void => {
  const holder = holderOf(raw);
  if (holder === undefined || holder === caller.userId) return;
  const login = core.get<{ login: string }>('SELECT login FROM principals WHERE id = ?', holder)?.login ?? '';
  throw checkedOutBy(String(row.values.FileRef), login);
};

/** The item, if the caller has the right on it, nobody else has it checked out and the list's item-level settings allow the write. */
export const writableItem = (core: Core, caller: Caller, listId: string, itemId: number, right: PermissionMask): ReadItem => {
  const item = readItem(core, caller, listId, itemId);
  if (!includes(maskOnScope(core, caller.userId, scopeOfItem(item.list, item.raw)), right)) throw denied();
  refuseByWriteSecurity(core, caller, item);
  refuseCheckedOut(core, caller, item);
  return item;
};
