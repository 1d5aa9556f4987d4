import { CalendarDate, calendarDate } from '../../../kernel/dates/calendarDate';
import { anyDate, checkedForm as checkedAnyForm, good, Read as ReadAny, wrong } from '../../../kernel/typed';
import { Checked, FieldFault } from './contract';

/** One field of a form of FOI after reading: its value, or what is wrong with it. */
export type Read<Value> = ReadAny<Value, FieldFault>;

/** The Freedom of Information and Protection of Privacy Act came into force on this day; an earlier date is a slip in the year. */
const actsInForce = calendarDate('1988-01-01');

/** The day of something that has happened: today at the latest. */
export function pastDate(typed: string, today: CalendarDate): Read<CalendarDate> {
  const date = anyDate(typed);
  if (!date.ok) return date;
  if (date.value > today) return wrong('inFuture');
  return date.value < actsInForce ? wrong('tooLongAgo') : date;
}

export function optionalPastDate(typed: string, today: CalendarDate): Read<CalendarDate | null> {
  return typed.trim() === '' ? good(null) : pastDate(typed, today);
}

/** Puts the fields of a form of FOI together: all facts, or every fault at once. */
export function checkedForm<Entry, Facts extends { readonly [K in keyof Entry]: unknown }>(reads: { readonly [K in keyof Entry]: Read<Facts[K]> }): Checked<Entry, Facts> {
  return checkedAnyForm<Entry, Facts, FieldFault>(reads);
}
