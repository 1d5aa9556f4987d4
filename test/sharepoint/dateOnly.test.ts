import fc from 'fast-check';
import { addDays, fromDayNumber } from '../../src/kernel/dates/calendarDate';
import { dateAtSite, noonAtSite } from '../../src/sharepoint/dateOnly';

/** The site's midnight of a day in UTC, found by asking Intl what the clock there shows: the way SharePoint itself keeps a date. */
function midnightIn(zone: string, date: string): string {
  const shown = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const start = Date.parse(`${date}T00:00:00Z`) - 15 * 3_600_000;
  // Zones begin their days on a quarter of an hour.
  for (let at = start; ; at += 900_000) if (shown.format(at) === date) return new Date(at).toISOString().replace('.000Z', 'Z');
}

function dayIn(zone: string, instant: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(Date.parse(instant));
}

const zones = [
  { zone: 'America/Toronto', bias: 300 },
  { zone: 'UTC', bias: 0 },
  { zone: 'Pacific/Kiritimati', bias: -840 },
  { zone: 'America/St_Johns', bias: 210 },
  { zone: 'Australia/Lord_Howe', bias: -630 },
  { zone: 'Pacific/Niue', bias: 660 },
];
// From the year 2000: some of these places moved to another zone before, and SharePoint keeps one rule for each zone.
const days = fc.integer({ min: 11_000, max: 40_000 }).map(fromDayNumber);

describe.each(zones)('a date-only column of a site in $zone', ({ zone, bias }) => {
  it('reads the day that SharePoint keeps, winter and summer', () => {
    fc.assert(fc.property(days, day => dateAtSite(midnightIn(zone, day), bias) === day), { numRuns: 150 });
  });

  it('writes a moment that falls on the day there', () => {
    fc.assert(fc.property(days, day => dayIn(zone, noonAtSite(day, bias)) === day), { numRuns: 150 });
  });

  it('parts each day from its neighbours by noons', () => {
    fc.assert(
      fc.property(days, day => {
        const kept = Date.parse(midnightIn(zone, day));
        return Date.parse(noonAtSite(addDays(day, -1), bias)) < kept && kept <= Date.parse(noonAtSite(day, bias));
      }),
      { numRuns: 150 },
    );
  });
});

it('reads nothing from a text that is no time', () => {
  expect(dateAtSite('soon', 300)).toBeUndefined();
});
