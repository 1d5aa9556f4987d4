import { addDays, CalendarDate, Instant } from '../../../kernel/dates/calendarDate';
import { Language } from '../../../kernel/text';
import { ClockTime } from './clockTime';
import { CalendarEntry } from './entry';

interface IcsOptions {
  readonly language: Language;
  /** When the file is made. */
  readonly now: Instant;
  /** Address of the site with its server: what makes the ids of entries unique in the world. */
  readonly siteUrl: string;
}

/** Octets of a line, without its end (RFC 5545, 3.1). */
const lineOctets = 75;
const zone = 'America/Toronto';

/** The clocks of Toronto since 2007. */
const zoneLines: readonly string[] = [
  'BEGIN:VTIMEZONE', `TZID:${zone}`,
  'BEGIN:DAYLIGHT', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400', 'TZNAME:EDT', 'DTSTART:20070311T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', 'TZNAME:EST', 'DTSTART:20071104T020000', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'END:STANDARD',
  'END:VTIMEZONE',
];

/** The entries as a calendar file (RFC 5545) in the reader's language. An entry keeps its id, so that reading the file anew changes it and adds none. */
export function icsOf(entries: readonly CalendarEntry[], options: IcsOptions): string {
  const hasHours = entries.some(({ startsAt }) => startsAt !== null);
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Regional Intranet//Calendar//${options.language.toUpperCase()}`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    ...(hasHours ? zoneLines : []),
    ...entries.flatMap(entry => eventLines(entry, options)),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry, { language, now, siteUrl }: IcsOptions): readonly string[] {
  const { key, title, details, place, href } = entry;
  const { host, pathname, origin } = new URL(siteUrl);
  const said = `LANGUAGE=${language}-CA`;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${key}${pathname}@${host}`.replace(/\s/g, '-'))}`,
    `DTSTAMP:${now.slice(0, 19).replace(/[-:]/g, '')}Z`,
    ...whenLines(entry),
    `SUMMARY;${said}:${escaped(title[language])}`,
    ...(details ? [`DESCRIPTION;${said}:${escaped(details[language])}`] : []),
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(href ? [`URL:${new URL(href[language], origin).href}`] : []),
    // A day without hours takes nobody's time.
    ...(entry.startsAt === null ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

/** Whole days end before the day after their last. */
function whenLines({ from, until, startsAt, endsAt }: CalendarEntry): readonly string[] {
  if (startsAt === null) return [`DTSTART;VALUE=DATE:${dayOf(from)}`, `DTEND;VALUE=DATE:${dayOf(addDays(until, 1))}`];
  return [`DTSTART;TZID=${zone}:${momentOf(from, startsAt)}`, ...(endsAt ? [`DTEND;TZID=${zone}:${momentOf(until, endsAt)}`] : [])];
}

function dayOf(date: CalendarDate): string {
  return date.replace(/-/g, '');
}

function momentOf(date: CalendarDate, time: ClockTime): string {
  return `${dayOf(date)}T${time.replace(':', '')}00`;
}

/** A text value (RFC 5545, 3.3.11). Control characters have no place in one. */
function escaped(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
  return plain.replace(/[\\;,]/g, mark => `\\${mark}`).replace(/\n/g, '\\n');
}

/** No line is longer than 75 octets; what goes on begins with a space. A character is never cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > lineOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
