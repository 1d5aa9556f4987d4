import { Param } from '../core';

/** A piece of SQL with the values of its question marks. Nothing that a client wrote ever stands in `sql`. */
export interface SqlPart { readonly sql: string; readonly params: readonly Param[] }

export const part = (sql: string, ...params: readonly Param[]): SqlPart => ({ sql, params });

export const all: SqlPart = part('1');
export const none: SqlPart = part('0');

/** Deep chains are halved rather than nested one by one: SQLite limits the depth of an expression. */
const joined = (parts: readonly SqlPart[], word: 'AND' | 'OR', empty: SqlPart): SqlPart => {
  if (parts.length === 0) return empty;
  if (parts.length === 1) return parts[0];
  if (parts.length > 8) {
    const middle = Math.ceil(parts.length / 2);
    return joined([joined(parts.slice(0, middle), word, empty), joined(parts.slice(middle), word, empty)], word, empty);
  }
  return part(`(${parts.map(({ sql }) => sql).join(` ${word} `)})`, ...parts.flatMap(({ params }) => params));
};

export const and = (parts: readonly SqlPart[]): SqlPart => joined(parts, 'AND', all);
export const or = (parts: readonly SqlPart[]): SqlPart => joined(parts, 'OR', none);

export const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
