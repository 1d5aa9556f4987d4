import { CalendarDate, parseCalendarDate } from '../../../kernel/dates/calendarDate';

/** How the file writes days that are not year-month-day. Nothing in a file tells 03/04 from 04/03: a person says it. */
export type DateOrder = 'dayMonthYear' | 'monthDayYear';

/** `2026-03-05`, or `5/3/2026`, `5-3-2026`, `5.3.2026` in the order that the person named. Undefined for any other text. */
export function importDate(text: string, order: DateOrder): CalendarDate | undefined {
  const iso = parseCalendarDate(text.slice(0, 10));
  // A moment after the day (`2026-03-05 00:00:00`) adds nothing; any other text does.
  if (iso && /^([T ]0?0:00(:00)?(\.0+)?Z?)?$/.test(text.slice(10))) return iso;
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!parts) return undefined;
  const [, first, second, year] = parts;
  const [day, month] = order === 'dayMonthYear' ? [first, second] : [second, first];
  return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
