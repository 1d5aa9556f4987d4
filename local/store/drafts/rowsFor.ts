import { Caller } from '../contract';
import { Core } from '../core';
import { itemTable, publishedTable } from '../itemTables';
import { ListRecord } from '../listRecords';
import { includes } from '../masks';
import { hasItemScopes, isAdmin, maskOnList, principalsOf } from '../permissions';
import { publishDue } from './due';
import { keepsDrafts, rightToDrafts } from './keepsDrafts';

/** Of items with permissions of their own, those whose drafts the person sees. All that stands in it are numbers of ours. */
const itemsWithDrafts = (core: Core, userId: number, list: ListRecord, seesList: boolean): string => {
  const roles = `SELECT id FROM roles WHERE low & ${rightToDrafts(list.row).low}`;
  const scopes = `SELECT scope FROM assignments WHERE principal IN (${principalsOf(core, userId).join(', ')}) AND list = ${list.number} AND item IS NOT NULL AND role IN (${roles})`;
  const own = `tp_Scope IS NOT NULL AND tp_Scope IN (${scopes})`;
  return seesList ? `(tp_Scope IS NULL OR (${own}))` : `(${own})`;
};

const chosen = (core: Core, userId: number, list: ListRecord): string => {
  const [items, published] = [itemTable(list.number), publishedTable(list.number)];
  if (isAdmin(core, userId)) return items;
  const seesList = includes(maskOnList(core, userId, list), rightToDrafts(list.row));
  if (!hasItemScopes(core, list)) return seesList ? items : published;
  const drafts = itemsWithDrafts(core, userId, list, seesList);
  return `(SELECT * FROM ${items} WHERE ${drafts} UNION ALL SELECT * FROM ${published} WHERE NOT ${drafts})`;
};

/**
 * What a person reads of a list, to stand after FROM: its table, the published versions, or for each item the one or the other. Pages whose
 * moment has come are published before anybody looks.
 */
export const rowsFor = (core: Core, caller: Caller, list: ListRecord): string => {
  if (!keepsDrafts(list.row)) return itemTable(list.number);
  publishDue(core, list);
  return core.remember(`rows ${caller.userId} ${list.number}`, () => chosen(core, caller.userId, list));
};
