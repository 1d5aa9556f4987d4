/** The calendar page. From the root of the server. */
export function calendarAddress(sitePath: string): string {
  return `${sitePath}/SitePages/Calendar.aspx`;
}

/** A plan on the calendar page. From the root of the server. */
export function planAddress(sitePath: string, id: number): string {
  return `${calendarAddress(sitePath)}?plan=${id}`;
}

/** A social post on the calendar page; `new` for one that is to be written. From the root of the server. */
export function postAddress(sitePath: string, id: string): string {
  return `${calendarAddress(sitePath)}?post=${encodeURIComponent(id)}`;
}

/** An entry in its panel on the calendar page. From the root of the server. */
export function entryAddress(sitePath: string, key: string): string {
  return `${calendarAddress(sitePath)}?entry=${encodeURIComponent(key)}`;
}
