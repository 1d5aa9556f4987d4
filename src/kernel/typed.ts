import { CalendarDate, parseCalendarDate } from './dates/calendarDate';

/** What may be wrong with a field of any form. A system's own faults stand beside these. */
export type TypedFault = 'missing' | 'tooLong' | 'notAChoice' | 'notANumber' | 'negative' | 'notADate';

/** One field of a form after reading: its value, or what is wrong with it. */
export type Read<Value, Fault extends string = TypedFault> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };
/** A form's typed text becomes facts, or the faults of its fields. What was typed is never changed. */
export type Checked<Entry, Facts, Fault extends string = TypedFault> =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly faults: { readonly [K in keyof Entry]?: Fault } };

export function good<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}
export function wrong<const Fault extends string>(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault };
}

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

/** Null when nothing was typed. */
export function optionalDate(typed: string): Read<CalendarDate | null> {
  return typed.trim() === '' ? good(null) : anyDate(typed);
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
export function checkedForm<Entry, Facts extends { readonly [K in keyof Entry]: unknown }, Fault extends string = TypedFault>(
  reads: { readonly [K in keyof Entry]: Read<Facts[K], Fault> },
): Checked<Entry, Facts, Fault> {
  const fields = Object.entries<Read<unknown, Fault>>(reads);
  const faults = fields.flatMap(([name, read]) => (read.ok ? [] : [[name, read.fault] as const]));
  if (faults.length > 0) return { ok: false, faults: Object.fromEntries(faults) as { readonly [K in keyof Entry]?: Fault } };
  return { ok: true, facts: Object.fromEntries(fields.flatMap(([name, read]) => (read.ok ? [[name, read.value] as const] : []))) as Facts };
}
