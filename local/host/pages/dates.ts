/** The calendar day of a moment in a zone, `YYYY-MM-DD`. An unreadable moment is given back as it is. */
export function dayIn(instant: string, zone: string): string {
  const moment = new Date(instant);
  return Number.isNaN(moment.getTime()) ? instant : parts(moment, zone).day;
}

/** Day and time of a moment in a zone, `YYYY-MM-DD HH:mm`. */
export function minuteIn(instant: string, zone: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  const { day, time } = parts(moment, zone);
  return `${day} ${time}`;
}

function parts(moment: Date, zone: string): { readonly day: string; readonly time: string } {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}
