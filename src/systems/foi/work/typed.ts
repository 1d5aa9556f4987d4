import { CalendarDate, calendarDate, parseCalendarDate } from '../../../kernel/dates/calendarDate';
import { Checked, FieldFault, FieldFaults } from './contract';

/** One field of a form after reading: its value, or what is wrong with it. */
export type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: FieldFault };

export function good<Value>(value: Value): Read<Value> {
  return { ok: true, value };
}
export function wrong<Value>(fault: FieldFault): Read<Value> {
  return { ok: false, fault };
}

/** The Freedom of Information and Protection of Privacy Act came into force on this day; an earlier date is a slip in the year. */
const actsInForce = calendarDate('1988-01-01');
const longestNumber = 9;

/** A text of a column's length at most, in UTF-16 units, which is how SharePoint counts. Spaces at the ends are left out. */
export function freeText(typed: string, column: { readonly maxLength?: number }): Read<string> {
  const value = typed.trim();
  return column.maxLength !== undefined && value.length > column.maxLength ? wrong('tooLong') : good(value);
}

export function requiredText(typed: string, column: { readonly maxLength?: number }): Read<string> {
  return typed.trim() === '' ? wrong('missing') : freeText(typed, column);
}

/** Null when nothing was typed. */
export function optionalText(typed: string, column: { readonly maxLength?: number }): Read<string | null> {
  return typed.trim() === '' ? good(null) : freeText(typed, column);
}

/** `YYYY-MM-DD` and nothing else. */
export function anyDate(typed: string): Read<CalendarDate> {
  if (typed.trim() === '') return wrong('missing');
  const date = parseCalendarDate(typed.trim());
  return date ? good(date) : wrong('notADate');
}

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

export function choiceOf<Choices extends object>(typed: string, choices: Choices): Read<keyof Choices> {
  if (typed === '') return wrong('missing');
  return isKey(typed, choices) ? good(typed) : wrong('notAChoice');
}

function isKey<Choices extends object>(typed: string, choices: Choices): typed is keyof Choices & string {
  return Object.prototype.hasOwnProperty.call(choices, typed);
}

/** A whole number from 0: minutes, records, pages. */
export function count(typed: string): Read<number> {
  const text = typed.trim();
  if (text === '') return wrong('missing');
  if (/^[-\u2212]\s*\d+$/.test(text)) return wrong('negative');
  return /^\d+$/.test(text) && text.length <= longestNumber ? good(Number(text)) : wrong('notANumber');
}

export function optionalCount(typed: string): Read<number | null> {
  return typed.trim() === '' ? good(null) : count(typed);
}

/** Puts the fields of a form together: all facts, or every fault at once. */
export function checkedForm<Entry, Facts extends { readonly [K in keyof Entry]: unknown }>(
  reads: { readonly [K in keyof Entry]: Read<Facts[K]> },
): Checked<Entry, Facts> {
  const fields = Object.entries<Read<unknown>>(reads);
  const faults = fields.flatMap(([name, read]) => (read.ok ? [] : [[name, read.fault] as const]));
  if (faults.length > 0) return { ok: false, faults: Object.fromEntries(faults) as FieldFaults<Entry> };
  return { ok: true, facts: Object.fromEntries(fields.flatMap(([name, read]) => (read.ok ? [[name, read.value] as const] : []))) as Facts };
}
