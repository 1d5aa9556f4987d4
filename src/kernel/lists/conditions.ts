import { CalendarDate } from '../dates/calendarDate';

/** Conditions that are not plain equality. A plain value means `equals`, an array means `one of`. */
export type Operator<Value> =
  | { readonly is: 'between'; readonly from: Value; readonly to: Value }
  | { readonly is: 'before' | 'onOrBefore' | 'after' | 'onOrAfter' | 'not'; readonly value: Value }
  | { readonly is: 'empty' | 'notEmpty' }
  | { readonly is: 'startsWith' | 'contains'; readonly value: string };

export type Condition<Value> = Value | readonly Value[] | Operator<Value>;

/** Both ends belong to the range. */
export function between<Value extends CalendarDate | string | number>(from: Value, to: Value): { readonly is: 'between'; readonly from: Value; readonly to: Value } {
  return { is: 'between', from, to };
}
export function before<Value>(value: Value): Operator<Value> {
  return { is: 'before', value };
}
export function onOrBefore<Value>(value: Value): Operator<Value> {
  return { is: 'onOrBefore', value };
}
export function onOrAfter<Value>(value: Value): Operator<Value> {
  return { is: 'onOrAfter', value };
}
export const empty = { is: 'empty' } as const;
export const notEmpty = { is: 'notEmpty' } as const;
export function startsWith(value: string): { readonly is: 'startsWith'; readonly value: string } {
  return { is: 'startsWith', value };
}

export function isOperator(condition: unknown): condition is Operator<unknown> {
  return typeof condition === 'object' && condition !== null && 'is' in condition;
}
