import { FieldType } from '../contract';
import { Comparison, Scalar } from '../itemQuery';
import { Param } from '../core';
import { SqlPart, and, marks, none, or, part } from './sqlPart';

/** Comparisons of one SQL expression. An empty value is only ever equal to empty, and unequal to everything else, as in CAML. */

const signs: Record<Exclude<Comparison, 'ne'>, string> = { eq: '=', lt: '<', le: '<=', gt: '>', ge: '>=' };

export const compare = (expression: string, op: Comparison, value: Param): SqlPart => {
  if (value === null) return op === 'ne' ? part(`${expression} IS NOT NULL`) : op === 'eq' ? part(`${expression} IS NULL`) : none;
  if (op === 'ne') return part(`(${expression} <> ? OR ${expression} IS NULL)`, value);
  return part(`${expression} ${signs[op]} ?`, value);
};

/** Sorts after every text that begins like it. */
const lastCharacter = '\u{10FFFF}';

/** As a range, so that an index serves it. */
export const startsWith = (expression: string, value: string): SqlPart =>
  value === '' ? part(`${expression} IS NOT NULL`) : part(`(${expression} >= ? AND ${expression} < ?)`, value, `${value}${lastCharacter}`);

export const contains = (expression: string, value: string): SqlPart => part(`instr(folded(${expression}), ?) > 0`, value.toLowerCase());

export const isIn = (expression: string, values: readonly Param[]): SqlPart => {
  const given = values.filter((value) => value !== null);
  const listed = given.length > 0 ? part(`${expression} IN (${marks(given)})`, ...given) : none;
  return given.length === values.length ? listed : or([listed, part(`${expression} IS NULL`)]);
};

/** The text inside a kept value: a link is known by its address. */
export const textOf = (expression: string, type: FieldType): string => (type === 'URL' ? `json_extract(${expression}, '$.Url')` : expression);

const anyMember = (expression: string, condition: SqlPart): SqlPart =>
  part(`EXISTS (SELECT 1 FROM json_each(${expression}) member WHERE ${condition.sql})`, ...condition.params);

/** A member of the set `expression` meets the condition that `make` states of it. */
export const someMember = (expression: string, make: (member: string) => SqlPart): SqlPart => anyMember(expression, make('member.value COLLATE NOCASE'));

export const not = (condition: SqlPart): SqlPart => part(`(${condition.sql}) IS NOT 1`, ...condition.params);

/** `A;#B` means exactly that set; a single value means that the set includes it. Nothing equals an empty text. */
export const setEquals = (expression: string, value: Scalar): SqlPart => {
  const wanted = String(value).split(';#').filter((one) => one !== '');
  if (wanted.length === 0) return none;
  const each = wanted.map((one) => someMember(expression, (member) => part(`${member} = ?`, one)));
  return wanted.length === 1 ? each[0] : and([part(`json_array_length(${expression}) = ?`, wanted.length), ...each]);
};
