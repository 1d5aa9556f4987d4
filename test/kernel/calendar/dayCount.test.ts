import fc from 'fast-check';
import { addBusinessDays, addCalendarDays, businessDays, calendarDays } from '../../../src/kernel/calendar/dayCount';
import { ontarioCalendar } from '../../../src/kernel/calendar/ontarioCalendar';
import { rollForward } from '../../../src/kernel/calendar/rollForward';
import { calendarDate as day, fromDayNumber } from '../../../src/kernel/dates/calendarDate';

const calendar = ontarioCalendar();
const statutory = businessDays(calendar.whyNotBusinessDay);
const anyDay = fc.integer({ min: 6574, max: 32_000 }).map(fromDayNumber);

describe('rolling forward', () => {
  it('stays on an open day', () => expect(rollForward(day('2025-04-17'), calendar.whyClosed)).toEqual({ date: '2025-04-17', passed: [] }));

  it('names each closed day it passes', () => {
    const { date, passed } = rollForward(day('2025-04-18'), calendar.whyClosed);
    expect(date).toBe('2025-04-22');
    expect(passed.map((each) => `${each.date} ${each.closure.id}`)).toEqual(['2025-04-18 goodFriday', '2025-04-19 saturday', '2025-04-20 sunday', '2025-04-21 easterMonday']);
  });

  it('stops at a Saturday when only holidays are passed', () => expect(rollForward(day('2025-04-18'), calendar.whyHoliday).date).toBe('2025-04-19'));

  it('says so when a calendar never opens', () => {
    const always = { id: 'always', name: { en: 'Closed', fr: 'Fermé' }, source: { text: '', textFr: '', confidence: 'low' } } as const;
    expect(() => rollForward(day('2025-04-18'), () => always)).toThrow(RangeError);
    expect(() => addBusinessDays(day('2025-04-18'), 2, () => always)).toThrow(RangeError);
  });
});

describe('counting days', () => {
  it('leaves the first day out and counts the last', () => {
    expect(addCalendarDays(day('2024-11-06'), 30)).toBe('2024-12-06');
    expect(addBusinessDays(day('2026-09-04'), 1, calendar.whyNotBusinessDay)).toBe('2026-09-08');
  });

  it('counts the Civic Holiday as a business day of the statute, but not as an office day', () => {
    expect(addBusinessDays(day('2026-07-31'), 1, calendar.whyNotBusinessDay)).toBe('2026-08-03');
    expect(addBusinessDays(day('2026-07-31'), 1, calendar.whyClosed)).toBe('2026-08-04');
  });

  it('names the days it leaves out', () => {
    expect(statutory.add(day('2026-09-03'), 2).leftOut.map(({ closure }) => closure.id)).toEqual(['saturday', 'sunday', 'labourDay']);
    expect(calendarDays.add(day('2026-09-03'), 5)).toEqual({ date: '2026-09-08', leftOut: [] });
  });

  it('counts nothing backwards', () => {
    expect(calendarDays.between(day('2026-09-08'), day('2026-09-03'))).toBe(0);
    expect(statutory.between(day('2026-09-08'), day('2026-09-03'))).toBe(0);
  });

  it.each([-1, 1.5, Number.NaN])('refuses %d days', (days) => {
    expect(() => addCalendarDays(day('2026-01-01'), days)).toThrow(RangeError);
    expect(() => addBusinessDays(day('2026-01-01'), days, calendar.whyClosed)).toThrow(RangeError);
  });

  it('ends on a counted day, as many days later as were asked', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (from, days) => {
      const to = statutory.add(from, days).date;
      expect(calendar.whyNotBusinessDay(to)).toBeUndefined();
      expect(statutory.between(from, to)).toBe(days);
      expect(calendarDays.between(from, calendarDays.add(from, days).date)).toBe(days);
    }));
  });
});
