import { FieldRow } from '../../store/contract';
import { Comparison, FieldRef, Predicate } from '../../store/itemQuery';
import { cannotConvert, cannotFilterOn } from '../../store/refusals';
import { coerceForField } from '../coerce';
import { FieldIndex, pointsElsewhere } from '../fieldIndex';
import { Literal } from '../url/literal';
import { FilterTarget } from './filter';

const unfilterable: ReadonlySet<FieldRow['type']> = new Set(['Note', 'Calculated', 'URL', 'LookupMulti', 'UserMulti', 'Attachments']);

function edmType(field: FieldRow): string {
  if (field.type === 'DateTime') return 'Edm.DateTime';
  if (field.type === 'Boolean') return 'Edm.Boolean';
  if (field.type === 'Guid') return 'Edm.Guid';
  return field.type === 'Number' ? 'Edm.Double' : 'Edm.Int32';
}

/** Columns that OData cannot filter, and a person or lookup asked without one of its properties. */
export function refuseUnfilterable(field: FieldRow, ref: FieldRef): void {
  if (unfilterable.has(field.type)) throw cannotFilterOn(field.internalName, field.type);
  if (pointsElsewhere(field) && ref.sub === undefined) throw cannotFilterOn(field.internalName, field.type);
}

/** A `$filter` over the items of one list. `zone` is the site's, for dates written without one. */
export function itemTarget(fields: FieldIndex, zone: string): FilterTarget {
  return {
    resolve: path => {
      const ref = fields.resolve(path);
      refuseUnfilterable(fields.get(ref.field), ref);
      return ref;
    },
    compare: (ref, op, literal) => comparison(fields.get(ref.field), ref, op, literal, zone),
  };
}

function comparison(field: FieldRow, ref: FieldRef, op: Comparison, literal: Literal, zone: string): Predicate {
  if (literal.kind === 'json') throw cannotConvert('Edm.String');
  if (literal.value === null) return { kind: op === 'eq' ? 'isNull' : 'isNotNull', ref };
  const value = coerceForField(field, ref.sub, literal.value, zone);
  if (value === undefined) throw cannotConvert(edmType(field));
  return { kind: 'compare', ref, op, value };
}
