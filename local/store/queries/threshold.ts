import { countIn } from '../fileTree';
import { ItemQuery, Predicate } from '../itemQuery';
import { threshold as thresholdRefusal } from '../refusals';
import { predicateSql } from './predicateSql';
import { QueryContext, isIndexed, resolve } from './resolve';
import { SqlPart, and, part } from './sqlPart';

/** SharePoint Online's list view threshold: no query may touch more items than this. */
const defaultThreshold = 5000;
export const thresholdOf = ({ core }: QueryContext): number => core.options.threshold ?? defaultThreshold;

/** The terms that must all hold. */
const conjuncts = (predicate: Predicate | undefined): readonly Predicate[] => {
  if (!predicate) return [];
  return predicate.kind === 'and' ? predicate.terms.flatMap(conjuncts) : [predicate];
};

/** Whether an index answers the term, however many items it matches. Every branch of an `or` must be answered by one. */
const isServed = (context: QueryContext, predicate: Predicate): boolean => {
  switch (predicate.kind) {
    case 'and': return predicate.terms.length > 0 && isServed(context, conjuncts(predicate)[0]);
    case 'or': return predicate.terms.every((term) => isServed(context, term));
    case 'compare': case 'isNull': case 'isNotNull': case 'in': case 'startsWith': return isIndexed(resolve(context, predicate.ref).field);
    case 'not': case 'contains': case 'datePart': return false;
  }
};

/** Terms on the same column are one stretch of its index: `Due ge a and Due lt b`. */
const stretchOf = (predicate: Predicate, position: number): string => ('ref' in predicate ? `column ${predicate.ref.field}` : `term ${position}`);

const stretchesOf = (context: QueryContext, terms: readonly Predicate[]): SqlPart[] => {
  const byColumn = new Map<string, Predicate[]>();
  terms.forEach((term, position) => {
    if (!isServed(context, term)) return;
    const key = stretchOf(term, position);
    byColumn.set(key, [...(byColumn.get(key) ?? []), term]);
  });
  return [...byColumn.values()].map((together) => and(together.map((term) => predicateSql(context, term))));
};

/** The ids that one stretch of an index holds, or undefined when they are more than the threshold. */
const idsIn = (context: QueryContext, stretch: SqlPart): number[] | undefined => {
  const limit = thresholdOf(context);
  const sql = `SELECT i.ID AS id FROM ${context.rows} i WHERE ${stretch.sql} LIMIT ?`;
  const ids = context.core.all<{ id: number }>(sql, ...stretch.params, limit + 1).map(({ id }) => id);
  return ids.length > limit ? undefined : ids;
};

const among = (ids: readonly number[]): SqlPart => part('i.ID IN (SELECT value FROM json_each(?))', JSON.stringify(ids));

const servedBy = (context: QueryContext, terms: readonly Predicate[]): SqlPart => {
  for (const stretch of stretchesOf(context, terms)) {
    const ids = idsIn(context, stretch);
    if (ids) return among(ids);
  }
  throw thresholdRefusal();
};

/** CAML looks at the first items only, and says nothing of the others. */
const firstItems = (context: QueryContext): SqlPart => {
  const sql = `i.ID <= coalesce((SELECT ID FROM ${context.rows} ORDER BY ID LIMIT 1 OFFSET ?), 9e15)`;
  return part(sql, thresholdOf(context) - 1);
};

const refuseUnindexedOrder = (context: QueryContext, query: ItemQuery): void => {
  const [leading] = query.orderBy;
  if (leading && !isIndexed(resolve(context, leading.ref).field)) throw thresholdRefusal();
};

/** A folder is a part of its library that SharePoint finds by itself. */
const isInSmallFolder = (context: QueryContext, { folder }: ItemQuery): boolean =>
  folder !== undefined && countIn(context.core, context.list, folder, thresholdOf(context) + 1) <= thresholdOf(context);

/**
 * What a query may look at, as SharePoint Online decides it for a list past the threshold: everything when only paged by an indexed
 * order, the few items that an index finds, CAML's first items, or a refusal. Undefined means no limit.
 */
export const allowedItems = (context: QueryContext, query: ItemQuery): SqlPart | undefined => {
  if (context.list.row.itemCount <= thresholdOf(context) || isInSmallFolder(context, query)) return undefined;
  if ((query.groupBy ?? []).length > 0) throw thresholdRefusal();
  const terms = conjuncts(query.where);
  if (terms.length === 0) {
    refuseUnindexedOrder(context, query);
    return undefined;
  }
  if (isServed(context, terms[0])) return servedBy(context, terms);
  if (query.dialect === 'odata') throw thresholdRefusal();
  refuseUnindexedOrder(context, query);
  return firstItems(context);
};
