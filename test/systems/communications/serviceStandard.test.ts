import fc from 'fast-check';
import { businessDays } from '../../../src/kernel/calendar/dayCount';
import { ontarioCalendar } from '../../../src/kernel/calendar/ontarioCalendar';
import { addDays, calendarDate } from '../../../src/kernel/dates/calendarDate';
import { Channel, serviceLimits, serviceStandard } from '../../../src/systems/communications/serviceStandard';

const calendar = ontarioCalendar();
const channels = Object.keys(serviceLimits) as Channel[];

describe('the service standard', () => {
  it.each([
    ['email', '2026-11-20', '2026-11-27', '2026-12-11'],
    ['mail', '2026-11-20', '2026-11-27', '2026-12-11'],
    ['phone', '2026-11-20', '2026-11-24', '2026-12-11'],
    ['phone', '2026-11-21', '2026-11-24', '2026-12-11'],
    ['email', '2026-12-18', '2026-12-28', '2027-01-12'],
    // The office is closed on the Civic Holiday and on September 30, though no statute lists them.
    ['phone', '2026-07-31', '2026-08-05', '2026-08-24'],
    ['phone', '2026-09-29', '2026-10-02', '2026-10-22'],
  ] as const)('by %s on %s: acknowledged by %s, answered by %s', (channel, received, acknowledgeBy, replyBy) => {
    expect(serviceStandard(channel, calendarDate(received), calendar)).toMatchObject({ acknowledgeBy, replyBy });
  });

  it('names each day that it left out', () => {
    const { leftOut } = serviceStandard('email', calendarDate('2026-12-18'), calendar);
    expect(leftOut.filter(({ closure }) => closure.id !== 'saturday' && closure.id !== 'sunday').map(({ date, closure }) => [date, closure.id])).toEqual([
      ['2026-12-25', 'christmas'], ['2026-12-26', 'boxingDay'], ['2027-01-01', 'newYear'],
    ]);
  });

  it('ends on open days only, and counts its limit exactly, whenever something comes in', () => {
    const workingDays = businessDays(calendar.whyClosed);
    fc.assert(fc.property(fc.constantFrom(...channels), fc.integer({ min: 0, max: 4000 }), (channel, days) => {
      const received = addDays(calendarDate('2020-01-01'), days);
      const { acknowledgeBy, replyBy } = serviceStandard(channel, received, calendar);
      expect([acknowledgeBy, replyBy].some(calendar.isOfficeClosed)).toBe(false);
      expect([workingDays.between(received, acknowledgeBy), workingDays.between(received, replyBy)]).toEqual([serviceLimits[channel].acknowledge, serviceLimits[channel].reply]);
    }));
  });
});
