import { Caller, Guid, ItemRow, ItemPage } from '../contract';
import { ItemQuery } from '../itemQuery';
import { fieldNamed } from '../columns';
import { Core, Param } from '../core';
import { readableItems } from '../itemAccess';
import { RawItem, toItemRow } from '../itemRows';
import { visibleList } from '../permissions';
import { tooManyLookups } from '../refusals';
import { SortKey, orderSql, sortKeys, stretches } from './order';
import { predicateSql } from './predicateSql';
import { QueryContext, contextOf, isReference } from './resolve';
import { SqlPart, and, part } from './sqlPart';
import { allowedItems } from './threshold';

/** SharePoint's limits for one query. */
const mostItems = 5000;
const mostJoins = 12;

const refuseManyJoins = (context: QueryContext, query: ItemQuery): void => {
  const joined = new Set<string>();
  for (const { field: name } of query.projected) {
    const field = fieldNamed(context.fields, name);
    if (field && isReference(field)) joined.add(field.internalName);
  }
  if (joined.size > mostJoins) throw tooManyLookups();
};

/** An item's id with its sort keys k0, k1, ... */
type Found = Readonly<Record<string, Param>> & { readonly id: number };

const find = (context: QueryContext, conditions: readonly SqlPart[], keys: readonly SortKey[], limit: number): Found[] => {
  const where = and(conditions);
  const shown = keys.map(({ expression }, position) => `, ${expression} AS k${position}`).join('');
  const sql = `SELECT i.ID AS id${shown} FROM ${context.rows} i WHERE ${where.sql} ORDER BY ${orderSql(keys)} LIMIT ?`;
  return context.core.all<Found>(sql, ...where.params, limit);
};

const rowsOf = (context: QueryContext, found: readonly Found[]): ItemRow[] => {
  const sql = `SELECT * FROM ${context.rows} WHERE ID IN (SELECT value FROM json_each(?))`;
  const raw = context.core.all<RawItem>(sql, JSON.stringify(found.map(({ id }) => id)));
  const byId = new Map(raw.map((row) => [row.ID, row]));
  return found.map(({ id }) => toItemRow(byId.get(id) ?? {}, context.list, context.fields));
};

const placeOf = (found: Found, keys: readonly SortKey[]): NonNullable<ItemPage['next']> => ({
  id: found.id,
  orderValues: Object.fromEntries(keys.flatMap(({ name, type }, position) => (type === 'Counter' ? [] : [[name, String(found[`k${position}`] ?? '')]]))),
});

/**
 * One page of a list's items: those that the caller may read and the condition holds for, in order. Nothing is filtered after the
 * database has cut the page, so that pages put together are the whole. Throws SharePoint's refusals for unknown columns, more than 12
 * projected lookups and the list view threshold.
 */
export const runQuery = (core: Core, caller: Caller, listId: Guid, query: ItemQuery): ItemPage => {
  const list = visibleList(core, caller, listId);
  const context = contextOf(core, caller, list, query.dialect);
  refuseManyJoins(context, query);
  const keys = sortKeys(context, query);
  const where = query.where ? [predicateSql(context, query.where)] : [];
  const allowed = allowedItems(context, query);
  const inFolder = query.folder === undefined ? [] : [part('i.tp_DirName = ?', query.folder)];
  const conditions = [...(allowed ? [allowed] : []), ...inFolder, ...readableItems(core, caller, list), ...where];

  const size = Math.max(0, Math.min(query.top, mostItems));
  const found: Found[] = [];
  for (const stretch of stretches(context, keys, query.after)) {
    if (found.length <= size) found.push(...find(context, [...stretch, ...conditions], keys, size + 1 - found.length));
  }
  const page = found.slice(0, size);
  const last = page[page.length - 1];
  return { items: rowsOf(context, page), hasMore: found.length > size, ...(last ? { next: placeOf(last, keys) } : {}) };
};
