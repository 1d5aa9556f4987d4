import { Comparison, FieldRef, Predicate, Scalar } from '../itemQuery';
import { Param } from '../core';
import { compare, contains, isIn, not, setEquals, someMember, startsWith, textOf } from './comparisons';
import { operand } from './operands';
import { QueryContext, Resolved, Target, isReference, isSet, resolve, shownTarget } from './resolve';
import { SqlPart, and, or, part } from './sqlPart';

/** The ids of the rows that a person or lookup column may point to so that the condition on their property holds. */
const throughTarget = ({ field, expression }: Resolved, target: Target, condition: SqlPart): SqlPart => {
  const keys = `SELECT ${target.key} FROM ${target.table} WHERE ${condition.sql}`;
  if (isSet(field)) return someMember(expression, (member) => part(`${member} IN (${keys})`, ...condition.params));
  return part(`${expression} IN (${keys})`, ...condition.params);
};

/** A person or lookup that is compared with a text is compared by what it shows. */
const withShown = (context: QueryContext, resolved: Resolved, value: Scalar): Resolved => {
  const byText = isReference(resolved.field) && resolved.target === undefined && typeof value === 'string' && Number.isNaN(Number(value));
  return byText ? { ...resolved, target: shownTarget(context, resolved.field) } : resolved;
};

const compareSet = (context: QueryContext, { field, expression }: Resolved, op: Comparison, value: Scalar): SqlPart => {
  const equal = field.type === 'MultiChoice'
    ? setEquals(expression, value)
    : someMember(expression, (member) => compare(member, 'eq', operand(field.type, value, context.zone)));
  return op === 'ne' ? not(equal) : equal;
};

const compareRef = (context: QueryContext, ref: FieldRef, op: Comparison, value: Scalar): SqlPart => {
  const resolved = withShown(context, resolve(context, ref), value);
  const { field, expression, target } = resolved;
  if (value === null) return compare(expression, op, null);
  if (target) {
    const positive = op === 'ne' ? 'eq' : op;
    const found = throughTarget(resolved, target, compare(target.expression, positive, operand(target.type, value, context.zone)));
    return op === 'ne' ? not(found) : found;
  }
  if (isSet(field)) return compareSet(context, resolved, op, value);
  return compare(textOf(expression, field.type), op, operand(field.type, value, context.zone));
};

const matchText = (context: QueryContext, ref: FieldRef, value: string, match: (expression: string, value: string) => SqlPart): SqlPart => {
  const plain = resolve(context, ref);
  const resolved = isReference(plain.field) && !plain.target ? { ...plain, target: shownTarget(context, plain.field) } : plain;
  const { field, expression, target } = resolved;
  if (target) return throughTarget(resolved, target, match(target.expression, value));
  if (isSet(field)) return someMember(expression, (member) => match(`(${member})`, value));
  return match(textOf(expression, field.type), value);
};

const inValues = (context: QueryContext, ref: FieldRef, values: readonly Scalar[]): SqlPart => {
  const { field, expression, target } = resolve(context, ref);
  const isPlain = !target && !isSet(field) && field.type !== 'URL' && !isReference(field);
  if (!isPlain) return or(values.map((value) => compareRef(context, ref, 'eq', value)));
  return isIn(expression, values.map((value): Param => operand(field.type, value, context.zone)));
};

/** Named here, so that what stands in the SQL is ours whatever a caller passes. */
const dateParts = { day: 'day', month: 'month', year: 'year', hour: 'hour', minute: 'minute', second: 'second' } as const;

const datePart = (context: QueryContext, { ref, part: wanted, op, value }: Extract<Predicate, { kind: 'datePart' }>): SqlPart => {
  const { expression } = resolve(context, ref);
  return compare(`site_part(${expression}, '${dateParts[wanted]}')`, op, value);
};

/** The SQL of a condition, with every value as a parameter. Throws for columns that are not there or cannot be filtered on. */
export const predicateSql = (context: QueryContext, predicate: Predicate): SqlPart => {
  switch (predicate.kind) {
    case 'and': return and(predicate.terms.map((term) => predicateSql(context, term)));
    case 'or': return or(predicate.terms.map((term) => predicateSql(context, term)));
    case 'not': return not(predicateSql(context, predicate.term));
    case 'compare': return compareRef(context, predicate.ref, predicate.op, predicate.value);
    case 'isNull': return part(`${resolve(context, predicate.ref).expression} IS NULL`);
    case 'isNotNull': return part(`${resolve(context, predicate.ref).expression} IS NOT NULL`);
    case 'startsWith': return matchText(context, predicate.ref, predicate.value, startsWith);
    case 'contains': return matchText(context, predicate.ref, predicate.value, contains);
    case 'in': return inValues(context, predicate.ref, predicate.values);
    case 'datePart': return datePart(context, predicate);
  }
};
