import fc from 'fast-check';
import { torontoToday } from '../../../src/kernel/dates/torontoToday';

const at = (instant: string): string => torontoToday(Date.parse(instant));

describe('today in Toronto', () => {
  it.each([
    ['winter, before midnight', '2026-01-15T04:59:59.999Z', '2026-01-14'],
    ['winter, at midnight', '2026-01-15T05:00:00.000Z', '2026-01-15'],
    ['summer, before midnight', '2026-07-15T03:59:59.999Z', '2026-07-14'],
    ['summer, at midnight', '2026-07-15T04:00:00.000Z', '2026-07-15'],
    ['the night clocks go forward, its first second', '2026-03-08T05:00:00Z', '2026-03-08'],
    ['the night clocks go forward, its last second', '2026-03-09T03:59:59Z', '2026-03-08'],
    ['the day after clocks went forward', '2026-03-09T04:00:00Z', '2026-03-09'],
    ['the night clocks go back, its first second', '2026-11-01T04:00:00Z', '2026-11-01'],
    ['the night clocks go back, its last second', '2026-11-02T04:59:59Z', '2026-11-01'],
    ['new year', '2027-01-01T04:59:59Z', '2026-12-31'],
    ['a leap day', '2028-02-29T12:00:00Z', '2028-02-29'],
  ])('%s', (_when, instant, date) => expect(at(instant)).toBe(date));

  it('never goes back as time goes on', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 864e5 }), (now, later) => torontoToday(now) <= torontoToday(now + later)));
  });

  it('refuses what is no time', () => expect(() => torontoToday(Number.NaN)).toThrow(RangeError));
});
