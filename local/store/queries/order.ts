import { FieldType } from '../contract';
import { ItemQuery, OrderTerm } from '../itemQuery';
import { Param } from '../core';
import { operand } from './operands';
import { QueryContext, isReference, resolve, shownTarget } from './resolve';
import { SqlPart, and, none, or, part } from './sqlPart';

/** One key of the sort: people and lookups by what they show, everything else by its value. */
export interface SortKey { readonly name: string; readonly expression: string; readonly type: FieldType; readonly descending: boolean }

const keyOf = (context: QueryContext, { ref, descending }: OrderTerm): SortKey => {
  const { field, expression, target: named } = resolve(context, ref);
  const byId = ref.sub !== undefined && named === undefined;
  const target = named ?? (isReference(field) && !byId ? shownTarget(context, field) : undefined);
  if (!target) return { name: ref.field, expression, type: field.type, descending };
  const shown = `(SELECT ${target.expression} FROM ${target.table} WHERE ${target.key} = ${expression})`;
  const isText = target.type === 'Text' || target.type === 'Choice';
  return { name: ref.field, expression: isText ? `${shown} COLLATE NOCASE` : shown, type: target.type, descending };
};

const byId: SortKey = { name: 'ID', expression: 'i."ID"', type: 'Counter', descending: false };

/** The keys of a query in order. ID ends every sort, so that each item has one place. */
export const sortKeys = (context: QueryContext, query: ItemQuery): SortKey[] => {
  const keys = [...(query.groupBy ?? []), ...query.orderBy].map((term) => keyOf(context, term));
  const id = keys.findIndex(({ type }) => type === 'Counter');
  return id < 0 ? [...keys, byId] : keys.slice(0, id + 1);
};

export const orderSql = (keys: readonly SortKey[]): string => keys.map(({ expression, descending }) => `${expression}${descending ? ' DESC' : ''}`).join(', ');

type Place = readonly { readonly key: SortKey; readonly value: Param }[];

const same = ({ key, value }: Place[number]): SqlPart => part(`${key.expression} IS ?`, value);

/** Empty values come first, or last when descending. Two conditions rather than one with OR: each walks the index on its own. */
const past = ({ key: { expression, descending }, value }: Place[number]): SqlPart[] => {
  if (descending) return value === null ? [] : [part(`${expression} < ?`, value), part(`${expression} IS NULL`)];
  return [value === null ? part(`${expression} IS NOT NULL`) : part(`${expression} > ?`, value)];
};

const anywherePast = (place: Place): SqlPart => {
  const [first, ...rest] = place;
  if (!first) return none;
  return or([...past(first), and([same(first), anywherePast(rest)])]);
};

const valueOf = (context: QueryContext, key: SortKey, after: NonNullable<ItemQuery['after']>): Param => {
  if (key.type === 'Counter') return after.id;
  const written = after.orderValues[key.name] ?? '';
  return written === '' ? null : operand(key.type, written, context.zone);
};

/** The stretches of the sort that come after a page, one after the other; the first page is one stretch without a condition. */
export const stretches = (context: QueryContext, keys: readonly SortKey[], after: ItemQuery['after']): SqlPart[][] => {
  if (!after) return [[]];
  const place = keys.map((key) => ({ key, value: valueOf(context, key, after) }));
  const [first, ...rest] = place;
  const tied = rest.length > 0 ? [[same(first), anywherePast(rest)]] : [];
  return [...tied, ...past(first).map((condition) => [condition])];
};
