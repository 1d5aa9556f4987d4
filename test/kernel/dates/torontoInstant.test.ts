import { calendarDate } from '../../../src/kernel/dates/calendarDate';
import { torontoHour, torontoInstant } from '../../../src/kernel/dates/torontoInstant';

describe('an hour of Toronto as a moment', () => {
  it.each([
    ['2026-01-15', '08:30', '2026-01-15T13:30:00.000Z'],
    ['2026-07-15', '08:30', '2026-07-15T12:30:00.000Z'],
    ['2026-12-31', '23:59', '2027-01-01T04:59:00.000Z'],
    ['2026-07-15', '00:00', '2026-07-15T04:00:00.000Z'],
    // 2:00 to 3:00 on March 8, 2026 is skipped.
    ['2026-03-08', '01:59', '2026-03-08T06:59:00.000Z'],
    ['2026-03-08', '02:30', '2026-03-08T07:30:00.000Z'],
    ['2026-03-08', '03:00', '2026-03-08T07:00:00.000Z'],
    // 1:00 to 2:00 on November 1, 2026 comes twice: the first is meant.
    ['2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
    ['2026-11-01', '02:00', '2026-11-01T07:00:00.000Z'],
  ])('%s %s is %s', (day, hour, moment) => {
    expect(torontoInstant(calendarDate(day), hour)).toBe(moment);
  });

  it('and back', () => {
    const moment = torontoInstant(calendarDate('2026-07-15'), '08:30');
    expect(torontoHour(moment)).toEqual({ day: '2026-07-15', hour: '08:30' });
  });
});
