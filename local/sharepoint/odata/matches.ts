import { Comparison, FieldRef, Predicate, Scalar } from '../../store/itemQuery';
import { cannotConvert } from '../../store/refusals';
import { FilterTarget } from './filter';

/** Reads one property (`Title`, `RootFolder/ServerRelativeUrl`) of a thing that is filtered in memory: a list, a field, a user. */
export type ReadProperty = (path: string) => Scalar | undefined;

const pathOf = (ref: FieldRef): string => (ref.sub === undefined ? ref.field : `${ref.field}/${ref.sub}`);

/** A `$filter` over things that are few and in memory. `knows` throws for a property that they don't have. */
export function memoryTarget(knows: (path: string) => void): FilterTarget {
  return {
    resolve: path => {
      knows(path);
      const [field, ...rest] = path.split('/');
      return rest.length === 0 ? { field } : { field, sub: rest.join('/') };
    },
    compare: (ref, op, literal) => {
      if (literal.kind === 'json') throw cannotConvert('Edm.String');
      if (literal.value === null) return { kind: op === 'eq' ? 'isNull' : 'isNotNull', ref };
      return { kind: 'compare', ref, op, value: literal.value };
    },
  };
}

/** Negative, zero or positive; text without regard to case, as SharePoint's collation does. */
export function compareScalars(left: Scalar, right: Scalar): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [a, b] = [String(left ?? '').toLowerCase(), String(right ?? '').toLowerCase()];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function holds(op: Comparison, order: number): boolean {
  switch (op) {
    case 'eq': return order === 0;
    case 'ne': return order !== 0;
    case 'lt': return order < 0;
    case 'le': return order <= 0;
    case 'gt': return order > 0;
    case 'ge': return order >= 0;
  }
}

const partOf = {
  year: (date: Date) => date.getUTCFullYear(),
  month: (date: Date) => date.getUTCMonth() + 1,
  day: (date: Date) => date.getUTCDate(),
  hour: (date: Date) => date.getUTCHours(),
  minute: (date: Date) => date.getUTCMinutes(),
  second: (date: Date) => date.getUTCSeconds(),
} as const;

/** Decides a predicate for one thing. A missing value is no match, as in SQL. */
export function matches(predicate: Predicate, read: ReadProperty): boolean {
  switch (predicate.kind) {
    case 'and': return predicate.terms.every(term => matches(term, read));
    case 'or': return predicate.terms.some(term => matches(term, read));
    case 'not': return !matches(predicate.term, read);
    default: return matchesValue(predicate, read(pathOf(predicate.ref)) ?? null);
  }
}

function matchesValue(predicate: Extract<Predicate, { ref: FieldRef }>, value: Scalar): boolean {
  switch (predicate.kind) {
    case 'isNull': return value === null;
    case 'isNotNull': return value !== null;
    case 'in': return predicate.values.some(other => compareScalars(value, other) === 0);
    case 'startsWith': return String(value ?? '').toLowerCase().startsWith(predicate.value.toLowerCase());
    case 'contains': return String(value ?? '').toLowerCase().includes(predicate.value.toLowerCase());
    case 'datePart': return holds(predicate.op, partOf[predicate.part](new Date(String(value))) - predicate.value);
    case 'compare': return value === null ? predicate.op === 'ne' : holds(predicate.op, compareScalars(value, predicate.value));
  }
}
