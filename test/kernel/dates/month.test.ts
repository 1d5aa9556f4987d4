import * as fc from 'fast-check';
import { addDays, calendarDate, daysBetween, weekday } from '../../../src/kernel/dates/calendarDate';
import { firstDayOf, lastDayOf, Month, monthOf, monthsLater, parseMonth, weeksOf } from '../../../src/kernel/dates/month';

const anyMonth = fc.record({ year: fc.integer({ min: 1990, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) }).map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}` as Month);

it('shows every day of a month once, in whole weeks that begin on Sunday, one day after the other', () => {
  fc.assert(
    fc.property(anyMonth, month => {
      const weeks = weeksOf(month);
      const days = weeks.flat();
      expect(weeks.every(week => week.length === 7 && weekday(week[0]) === 0)).toBe(true);
      expect(days.every((day, index) => day === addDays(days[0], index))).toBe(true);
      expect(days.filter(day => monthOf(day) === month)).toHaveLength(daysBetween(firstDayOf(month), lastDayOf(month)) + 1);
      // No week of the neighbours alone.
      expect(weeks.every(week => week.some(day => monthOf(day) === month))).toBe(true);
    }),
  );
});

it('goes to other months and back', () => {
  fc.assert(fc.property(anyMonth, fc.integer({ min: -30, max: 30 }), (month, count) => monthsLater(monthsLater(month, count), -count) === month));
  expect([monthsLater('2026-12' as Month, 1), monthsLater('2026-01' as Month, -1)]).toEqual(['2027-01', '2025-12']);
});

it('reads a month and nothing else', () => {
  expect(parseMonth('2028-02')).toBe('2028-02');
  for (const text of ['2026-13', '2026-3', '2026-03-01', 'March', '']) expect(parseMonth(text)).toBeUndefined();
  expect(lastDayOf('2028-02' as Month)).toBe(calendarDate('2028-02-29'));
});
