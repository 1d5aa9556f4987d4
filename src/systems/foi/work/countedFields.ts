import { JsonValue } from '../../../kernel/activity/json';
import { CalendarDate, parseCalendarDate } from '../../../kernel/dates/calendarDate';

/** Reads one value of an entry's data. Undefined for a value of another kind. */
export type FieldReader<Value extends JsonValue> = (value: unknown) => Value | undefined;
export type FieldReaders = Readonly<Record<string, FieldReader<JsonValue>>>;
export type Fields<Readers extends FieldReaders> = { readonly [K in keyof Readers]: Exclude<ReturnType<Readers[K]>, undefined> };

/** A code or a number of a request; never a text that a person typed. */
export function code(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function day(value: unknown): CalendarDate | undefined {
  return typeof value === 'string' ? parseCalendarDate(value) : undefined;
}

/** Minutes, pages, days or dollars: 0 or more. */
export function amount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** One of the keys of a table of choices. */
export function oneOf<Choices extends object>(choices: Choices): FieldReader<keyof Choices & string> {
  const isKey = (value: string): value is keyof Choices & string => Object.prototype.hasOwnProperty.call(choices, value);
  return value => (typeof value === 'string' && isKey(value) ? value : undefined);
}

/** A value that may be absent: an entry of an earlier version, or a fact that there was not. Of another kind than asked it is still refused. */
export function ifAny<Value extends JsonValue>(reader: FieldReader<Value>): FieldReader<Value | null> {
  return value => (value === undefined || value === null ? null : reader(value));
}

/** Reads all fields at once; undefined when one of them can't be read. What else the data holds is left out. */
export function readFields<Readers extends FieldReaders>(data: JsonValue, readers: Readers): Fields<Readers> | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const given = data as Readonly<Record<string, JsonValue>>;
  const values = Object.entries(readers).map(([name, reader]) => [name, reader(given[name])] as const);
  return values.some(([, value]) => value === undefined) ? undefined : (Object.fromEntries(values) as Fields<Readers>);
}
