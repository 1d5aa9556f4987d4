/** Year, month (1 to 12) and day of a moment on the calendar of a zone. */
export function partsIn(date: Date, timeZone: string): { readonly year: number; readonly month: number; readonly day: number } {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  const part = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  return { year: part.year, month: part.month, day: part.day };
}
