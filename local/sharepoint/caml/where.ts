import { FieldRow } from '../../store/contract';
import { Comparison, FieldRef, Predicate, Scalar } from '../../store/itemQuery';
import { dayBounds } from '../dateText';
import { internalNameOf, pointsElsewhere } from '../fieldIndex';
import { camlColumnMissing, CamlContext } from './context';
import { CamlValue, readValue } from './values';
import { attributeOf, childOf, Element, isTrue, unreadableCaml } from './xml';

const comparisons: Readonly<Record<string, Comparison>> = { eq: 'eq', neq: 'ne', lt: 'lt', leq: 'le', gt: 'gt', geq: 'ge' };
/** CAML nests one `<Or>` in another, so a chain of terms is as deep as it is long. */
const deepest = 600;

interface Operand { readonly field: FieldRow; readonly ref: FieldRef }

/** A predicate that no item meets. */
const nothing = (ref: FieldRef): Predicate => ({ kind: 'in', ref, values: [] });

function fieldOf(reference: Element, context: CamlContext): FieldRow {
  const field = context.fields.find(internalNameOf(attributeOf(reference, 'Name') ?? ''));
  if (!field) throw camlColumnMissing();
  return field;
}

/**
 * `LookupId="TRUE"` compares the number; a `<Value Type="Integer">` or `<UserID/>` does so too. Otherwise a person or lookup is
 * compared by the text that the grid shows.
 */
function operandOf(element: Element, context: CamlContext): Operand {
  const reference = childOf(element, 'FieldRef');
  if (!reference) throw unreadableCaml();
  const field = fieldOf(reference, context);
  if (!pointsElsewhere(field)) return { field, ref: { field: field.internalName } };
  const value = childOf(element, 'Value') ?? childOf(childOf(element, 'Values'), 'Value');
  const byId = isTrue(attributeOf(reference, 'LookupId')) || /^(integer|counter)$/i.test(attributeOf(value, 'Type') ?? '') || childOf(value, 'UserID') !== undefined;
  return { field, ref: { field: field.internalName, sub: byId ? 'Id' : 'Title' } };
}

function valueOf(element: Element, operand: Operand, context: CamlContext): CamlValue {
  const value = childOf(element, 'Value');
  if (!value) throw unreadableCaml();
  return readValue(value, operand.field, operand.ref.sub, context);
}

function byDay(ref: FieldRef, op: Comparison, utc: string, zone: string): Predicate {
  const { start, end } = dayBounds(utc, zone);
  const compare = (bound: Comparison, value: string): Predicate => ({ kind: 'compare', ref, op: bound, value });
  switch (op) {
    case 'eq': return { kind: 'and', terms: [compare('ge', start), compare('lt', end)] };
    case 'ne': return { kind: 'or', terms: [{ kind: 'isNull', ref }, compare('lt', start), compare('ge', end)] };
    case 'lt': return compare('lt', start);
    case 'le': return compare('lt', end);
    case 'gt': return compare('ge', end);
    case 'ge': return compare('ge', start);
  }
}

function comparison(element: Element, op: Comparison, context: CamlContext): Predicate {
  const operand = operandOf(element, context);
  const { value, byDay: wholeDay } = valueOf(element, operand, context);
  if (value === undefined) return nothing(operand.ref);
  if (wholeDay && typeof value === 'string') return byDay(operand.ref, op, value, context.zone);
  return { kind: 'compare', ref: operand.ref, op, value };
}

function textMatch(element: Element, kind: 'startsWith' | 'contains', context: CamlContext): Predicate {
  const operand = operandOf(element, context);
  const { value } = valueOf(element, operand, context);
  return value === undefined ? nothing(operand.ref) : { kind, ref: operand.ref, value: String(value) };
}

function isIn(element: Element, context: CamlContext): Predicate {
  const operand = operandOf(element, context);
  const given = childOf(element, 'Values')?.children ?? [];
  const values = given.map(value => readValue(value, operand.field, operand.ref.sub, context).value).filter((value): value is Scalar => value !== undefined);
  return { kind: 'in', ref: operand.ref, values };
}

/** On a multi-valued choice `<Includes>` answers nothing in SharePoint; on people and lookups it does its work. */
function includes(element: Element, wanted: boolean, context: CamlContext): Predicate {
  const { field, ref } = operandOf(element, context);
  return pointsElsewhere(field) ? comparison(element, wanted ? 'eq' : 'ne', context) : nothing(ref);
}

function membership(element: Element, context: CamlContext): Predicate {
  const { field } = operandOf(element, context);
  const ref: FieldRef = { field: field.internalName, sub: 'Id' };
  return /^CurrentUserGroups$/i.test(attributeOf(element, 'Type') ?? '') ? { kind: 'in', ref, values: context.groupIds() } : nothing(ref);
}

function condition(element: Element, context: CamlContext, depth: number): Predicate {
  const name = element.name.toLowerCase();
  const op = comparisons[name];
  if (op) return comparison(element, op, context);
  switch (name) {
    case 'and':
    case 'or':
      return joined(element, name, context, depth);
    case 'isnull': return { kind: 'isNull', ref: { field: operandOf(element, context).field.internalName } };
    case 'isnotnull': return { kind: 'isNotNull', ref: { field: operandOf(element, context).field.internalName } };
    case 'beginswith': return textMatch(element, 'startsWith', context);
    case 'contains': return textMatch(element, 'contains', context);
    case 'in': return isIn(element, context);
    case 'includes': return includes(element, true, context);
    case 'notincludes': return includes(element, false, context);
    case 'membership': return membership(element, context);
    default: throw unreadableCaml();
  }
}

function joined(element: Element, kind: 'and' | 'or', context: CamlContext, depth: number): Predicate {
  if (depth > deepest || element.children.length !== 2) throw unreadableCaml();
  const terms = element.children.map(child => condition(child, context, depth + 1));
  return { kind, terms: terms.flatMap(term => (term.kind === kind ? term.terms : [term])) };
}

/** Turns the inside of `<Where>` into a predicate; undefined for an empty one. Throws SharePoint's refusals. */
export function readWhere(where: Element | undefined, context: CamlContext): Predicate | undefined {
  if (!where || where.children.length === 0) return undefined;
  if (where.children.length > 1) throw unreadableCaml();
  return condition(where.children[0], context, 0);
}
