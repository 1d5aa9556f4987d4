import { CalendarDate, Instant } from './calendarDate';

const inToronto = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/**
 * The moment at which the clocks of Toronto show this day and hour, `08:30`. In the hour that is skipped in March it is the moment an hour
 * later by those clocks; in the hour that comes twice in November it is the first.
 */
export function torontoInstant(day: CalendarDate, hour: string): Instant {
  const asIfUtc = Date.parse(`${day}T${hour}:00Z`);
  // Toronto is four or five hours behind; the summer's four come first in an hour that comes twice.
  const found = [4, 5].map(behind => asIfUtc + behind * 3_600_000).find(moment => shown(moment) === `${day} ${hour}`);
  return new Date(found ?? asIfUtc + 5 * 3_600_000).toISOString() as Instant;
}

/** What the clocks of Toronto show at a moment: the day and the hour, `08:30`. */
export function torontoHour(at: Instant): { readonly day: CalendarDate; readonly hour: string } {
  const [day, hour] = shown(Date.parse(at)).split(' ');
  return { day: day as CalendarDate, hour };
}

function shown(moment: number): string {
  const parts = Object.fromEntries(inToronto.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}
