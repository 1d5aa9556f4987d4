import { Cursor } from './cursor';
import { Span } from '../rule';

/** Years. No schedule that ends is longer, and within it every date has a year of four digits. */
const longest = 500;

/** `2`, `2y`, `6m`: a number alone is years. Throws Unreadable. */
export function readSpan(cursor: Cursor): Span {
  const number = cursor.takeNumber();
  if (number === undefined) return cursor.stop();
  const isMonths = cursor.take('M') !== undefined;
  if (!isMonths) cursor.take('Y');
  return checked(cursor, isMonths ? { years: 0, months: number } : { years: number, months: 0 });
}

/** `5y`, `6m`: a second period must say its unit, so that a stray number is not taken for one. Throws Unreadable. */
export function readSpanWithUnit(cursor: Cursor): Span {
  const number = cursor.takeNumber();
  if (number === undefined) return cursor.stop();
  if (cursor.take('M')) return checked(cursor, { years: 0, months: number });
  if (!cursor.take('Y')) return cursor.stop();
  return checked(cursor, { years: number, months: 0 });
}

function checked(cursor: Cursor, span: Span): Span {
  return span.years + span.months / 12 > longest ? cursor.tooLong() : span;
}
