/** One for each zone: to make one takes longer than to draw a cell, and a list asks for many. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Year, month (1 to 12) and day of a moment on the calendar of a zone. */
export function partsIn(date: Date, timeZone: string): { readonly year: number; readonly month: number; readonly day: number } {
  const part = Object.fromEntries(formatOf(timeZone).formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  return { year: part.year, month: part.month, day: part.day };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  formats.set(timeZone, format);
  return format;
}
