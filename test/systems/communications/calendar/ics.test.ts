import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { addDays, calendarDate, Instant } from '../../../../src/kernel/dates/calendarDate';
import { ClockTime } from '../../../../src/systems/communications/calendar/clockTime';
import { CalendarEntry, plainEntry } from '../../../../src/systems/communications/calendar/entry';
import { icsOf } from '../../../../src/systems/communications/calendar/ics';

const march = calendarDate('2026-03-16');
const week: CalendarEntry = { ...plainEntry, key: 'CommsEvents:3', kind: 'awareness', title: { en: 'Safety week', fr: 'Semaine de la sécurité' }, from: march, until: addDays(march, 4), details: { en: 'One, two; three\\four\nNew line', fr: 'Un, deux; trois\\quatre\nÀ la ligne' } };
const meeting: CalendarEntry = { ...plainEntry, key: 'CommsEvents:4', kind: 'event', title: { en: 'Town hall', fr: 'Assemblée' }, from: march, until: march, startsAt: '13:30' as ClockTime, endsAt: '15:00' as ClockTime, place: 'Room 2, Sudbury', href: { en: '/sites/region/SitePages/A.aspx', fr: '/sites/region/SitePages/B.aspx' } };
const options = { language: 'en', now: '2026-03-10T15:00:00.000Z' as Instant, siteUrl: 'https://office.example/sites/region' } as const;

/** What another program reads in a file. */
function read(file: string): { readonly events: readonly ICAL.Event[]; readonly zones: number } {
  const calendar = new ICAL.Component(ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0]);
  return { events: calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each)), zones: calendar.getAllSubcomponents('vtimezone').length };
}

it('another program reads whole days with their last day, and hours in the zone of Toronto', () => {
  const { events: [first, second], zones } = read(icsOf([week, meeting], options));
  expect([first.summary, first.description, first.startDate.toString(), first.endDate.toString(), first.startDate.isDate]).toEqual([
    'Safety week', 'One, two; three\\four\nNew line', '2026-03-16', '2026-03-21', true,
  ]);
  expect([second.summary, second.location, second.startDate.toString(), second.endDate.toString(), second.startDate.zone?.tzid]).toEqual([
    'Town hall', 'Room 2, Sudbury', '2026-03-16T13:30:00', '2026-03-16T15:00:00', 'America/Toronto',
  ]);
  expect(second.component.getFirstPropertyValue('url')).toBe('https://office.example/sites/region/SitePages/A.aspx');
  expect(zones).toBe(1);
});

it.each([
  ['2026-03-07', '13:30', '18:30'], // before summer time
  ['2026-03-08', '13:30', '17:30'], // its first day
  ['2026-10-31', '09:00', '13:00'],
  ['2026-11-01', '09:00', '14:00'],
])('an hour of %s at %s is %s in UTC for whoever reads the file', (day, local, utc) => {
  const file = icsOf([{ ...meeting, from: calendarDate(day), until: calendarDate(day), startsAt: local as ClockTime, endsAt: null }], options);
  const calendar = new ICAL.Component(ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component);
  const start = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component).startDate.clone();
  start.zone = zone;
  expect(start.convertToZone(ICAL.Timezone.utcTimezone).toString()).toBe(`${day}T${utc}:00Z`);
});

it('keeps the id of an entry, whatever its day and the language of the file, so that reading it anew adds nothing', () => {
  const uid = (entry: CalendarEntry, language: 'en' | 'fr'): string => read(icsOf([entry], { ...options, language })).events[0].uid;
  expect(uid(meeting, 'en')).toBe(uid({ ...meeting, from: addDays(march, 7), until: addDays(march, 7) }, 'fr'));
  expect(uid(meeting, 'en')).not.toBe(uid(week, 'en'));
});

it('says everything in the language of the file', () => {
  const { events: [event] } = read(icsOf([week], { ...options, language: 'fr' }));
  expect([event.summary, event.description]).toEqual(['Semaine de la sécurité', 'Un, deux; trois\\quatre\nÀ la ligne']);
});

it.each(['a'.repeat(400), 'é'.repeat(200), '🏔️'.repeat(60), ','.repeat(200)])('a long text is folded at 75 octets and comes back whole: %.3s', text => {
  const file = icsOf([{ ...week, title: { en: text, fr: text } }], options);
  expect(Math.max(...file.split('\r\n').map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(read(file).events[0].summary).toBe(text);
});

const nasty = fc.string({ unit: fc.oneof(fc.constantFrom('é', '🏔️', '\\', ';', ',', '\n', '\r\n', '"', ':', 'م', '\u0007', ' '), fc.string({ minLength: 1, maxLength: 3 })), minLength: 1, maxLength: 60 });

it('no line is longer than 75 octets, no character is cut, and any text comes back as it was', () => {
  fc.assert(
    fc.property(nasty, text => {
      const file = icsOf([{ ...week, title: { en: text, fr: text }, details: { en: text, fr: text } }], options);
      expect(file.split('\r\n').every(line => Buffer.byteLength(line) <= 75)).toBe(true);
      expect(file.includes('\ufffd') && !text.includes('\ufffd')).toBe(false);
      const plain = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
      expect(read(file).events[0].description).toBe(plain);
    }),
  );
});
