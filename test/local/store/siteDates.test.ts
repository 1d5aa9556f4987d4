import * as fc from 'fast-check';
import { readInstant, sitePart, startOfSiteDay, storedDate, storedInstant, wallClock } from '../../../local/store/siteDates';
import { SiteTimeZone } from '../../../local/store/contract';
import { admin, column, newList, newStore, toronto } from './support';

const zones = ['America/Toronto', 'UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Africa/Cairo'] as const;
const zone = fc.constantFrom(...zones);
const day = fc.date({ min: new Date('1996-01-01T00:00:00Z'), max: new Date('2120-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const instant = fc.integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2120, 0, 1) }).map((at) => Math.floor(at / 1000) * 1000);

const dayShown = (at: number, where: string): string => {
  const { year, month, day: date } = wallClock(at, where);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

describe('a date-only value', () => {
  it.each([
    ['America/Toronto', '2026-03-05', '2026-03-05T05:00:00Z'],
    ['America/Toronto', '2026-07-01', '2026-07-01T04:00:00Z'],
    ['UTC', '2026-03-05', '2026-03-05T00:00:00Z'],
    ['Pacific/Kiritimati', '2026-03-05', '2026-03-04T10:00:00Z'],
  ])('is kept in %s as the midnight that begins %s: %s', (where, written, kept) => {
    expect(storedDate(written, where, true)).toBe(kept);
  });

  it('is cut to the day that the site shows, whatever hour was written', () => {
    expect(storedDate('2026-03-05T23:59:59-05:00', 'America/Toronto', true)).toBe('2026-03-05T05:00:00Z');
    expect(storedDate('2026-03-05T04:59:59Z', 'America/Toronto', true)).toBe('2026-03-04T05:00:00Z');
    expect(storedDate('2026-03-05T00:00:00.000Z', 'Pacific/Kiritimati', true)).toBe('2026-03-04T10:00:00Z');
  });

  it('stays on its day when the clocks change', () => {
    expect(storedDate('2026-03-08', 'America/Toronto', true)).toBe('2026-03-08T05:00:00Z');
    expect(storedDate('2026-03-08T23:00:00-04:00', 'America/Toronto', true)).toBe('2026-03-08T05:00:00Z');
    expect(storedDate('2026-11-01', 'America/Toronto', true)).toBe('2026-11-01T04:00:00Z');
    expect(storedDate('2026-11-01T23:00:00-05:00', 'America/Toronto', true)).toBe('2026-11-01T04:00:00Z');
  });

  it('begins at the jump where a day has no midnight', () => {
    // Brazil's summer time began at midnight: 4 November 2018 began at 01:00.
    expect(storedDate('2018-11-04', 'America/Sao_Paulo', true)).toBe('2018-11-04T03:00:00Z');
  });

  it('never moves when it is read and written again, in any zone', () => {
    fc.assert(fc.property(day, zone, (written, where) => {
      const once = storedDate(written, where, true) ?? '';
      expect(storedDate(once, where, true)).toBe(once);
      expect(dayShown(Date.parse(once), where)).toBe(written);
    }), { numRuns: 400 });
  });

  it('is the first instant of the day that the instant falls on', () => {
    fc.assert(fc.property(instant, zone, (at, where) => {
      const start = startOfSiteDay(at, where);
      expect(start).toBeLessThanOrEqual(at);
      expect(dayShown(start, where)).toBe(dayShown(at, where));
      expect(dayShown(start - 1000, where)).not.toBe(dayShown(at, where));
    }), { numRuns: 400 });
  });
});

describe('a date with a time', () => {
  it('is kept to the second in UTC', () => {
    expect(storedDate('2026-03-05T09:30:15.987-05:00', 'America/Toronto', false)).toBe('2026-03-05T14:30:15Z');
    expect(storedDate('2026-03-05T14:30Z', 'America/Toronto', false)).toBe('2026-03-05T14:30:00Z');
  });

  it('is the local time of the site when it names no zone', () => {
    expect(storedDate('2026-03-05T09:30:00', 'America/Toronto', false)).toBe('2026-03-05T14:30:00Z');
    expect(storedDate('2026-03-05 09:30:00', 'Pacific/Kiritimati', false)).toBe('2026-03-04T19:30:00Z');
  });

  it('is the first of the two where the clock shows it twice', () => {
    expect(storedDate('2026-11-01T01:30:00', 'America/Toronto', false)).toBe('2026-11-01T05:30:00Z');
  });

  it.each(['', 'soon', '5/3/2026', '2026-13-01', '2026-02-29', '2026-03-05T25:00:00Z', '1776-07-04', '9999-01-01'])('refuses %p', (written) => {
    expect(readInstant(written, 'America/Toronto')).toBeUndefined();
  });

  it('reads back what it wrote', () => {
    fc.assert(fc.property(instant, zone, (at, where) => {
      expect(readInstant(storedInstant(at), where)).toBe(at);
    }));
  });

  it('has the parts that the site shows', () => {
    expect(sitePart('2026-03-05T04:30:00Z', 'day', 'America/Toronto')).toBe(4);
    expect(sitePart('2026-03-05T04:30:00Z', 'hour', 'America/Toronto')).toBe(23);
    expect(sitePart(null, 'day', 'America/Toronto')).toBeNull();
  });
});

describe('a date-only column of a list', () => {
  const kiritimati: SiteTimeZone = { iana: 'Pacific/Kiritimati', id: 100, description: '(UTC+14:00) Kiritimati Island', bias: -840, daylightBias: 0 };
  const utc: SiteTimeZone = { iana: 'UTC', id: 93, description: '(UTC) Coordinated Universal Time', bias: 0, daylightBias: 0 };

  it.each([[toronto, '2026-03-05T05:00:00Z'], [utc, '2026-03-05T00:00:00Z'], [kiritimati, '2026-03-04T10:00:00Z']])('keeps 5 March as the midnight of the site: %p', (timeZone, kept) => {
    const store = newStore({ timeZone });
    const list = newList(store, 'Requests', [column('Due', 'DateTime', { dateOnly: true })]);
    const item = store.addItem(admin, list, { Due: '2026-03-05' });
    expect(item.values.Due).toBe(kept);
    expect(store.updateItem(admin, list, item.id, '*', { Due: item.values.Due }).values.Due).toBe(kept);
    store.close();
  });

  it('follows the zone that the site is given later, for what is written from then on', () => {
    const store = newStore();
    const list = newList(store, 'Requests', [column('Due', 'DateTime', { dateOnly: true })]);
    const before = store.addItem(admin, list, { Due: '2026-03-05' });
    store.setTimeZone(admin, utc);
    expect(store.addItem(admin, list, { Due: '2026-03-05' }).values.Due).toBe('2026-03-05T00:00:00Z');
    expect(store.item(admin, list, before.id).values.Due).toBe('2026-03-05T05:00:00Z');
    store.close();
  });
});
