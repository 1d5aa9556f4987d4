import { dayIn, minuteIn } from '../../pages/dates';
import { FormatContext } from './context';
import { FormatValue } from './expressionTree';

/** Nothing, nought, an empty text and `false` are not true, as in SharePoint. */
export function isTrue(value: FormatValue): boolean {
  return value instanceof Date ? !Number.isNaN(value.getTime()) : Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** Dates count in milliseconds; a text that is no number gives NaN, and every comparison with it fails. */
export function asNumber(value: FormatValue): number {
  if (value instanceof Date) return value.getTime();
  if (value === undefined || value === '' || typeof value === 'object') return NaN;
  return Number(value);
}

/** The text that a cell would show of a value: people by name, days as `YYYY-MM-DD` in the site's zone. */
export function asText(value: FormatValue, context: Pick<FormatContext, 'timeZone'>): string {
  if (value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dateText(value, context.timeZone);
  if (typeof value !== 'object') return String(value);
  if (isMany(value)) return value.map((item) => asText(item, context)).join(', ');
  return asText(value.title ?? value.lookupValue ?? value.desc ?? value.Url, context);
}

/** Midnight in the site's zone is how a day without an hour is kept. */
function dateText(value: Date, timeZone: string): string {
  const minute = minuteIn(value.toISOString(), timeZone);
  return minute.endsWith(' 00:00') ? dayIn(value.toISOString(), timeZone) : minute;
}

function isMany(value: object): value is readonly FormatValue[] {
  return Array.isArray(value);
}

/** A date of SharePoint's (ISO) or of a formatter (`2026-03-05`). Undefined for what is none. */
export function asDate(value: FormatValue): Date | undefined {
  if (value instanceof Date) return value;
  const date = typeof value === 'number' ? new Date(value) : new Date(typeof value === 'string' && value !== '' ? value : NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
