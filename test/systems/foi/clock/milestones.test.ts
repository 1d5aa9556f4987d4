import fc from 'fast-check';
import { ontarioCalendar } from '../../../../src/kernel/calendar/ontarioCalendar';
import { calendarDate, fromDayNumber } from '../../../../src/kernel/dates/calendarDate';
import { ClockEvent, defaultClockSettings } from '../../../../src/systems/foi/clock/clockTypes';
import { computeClock } from '../../../../src/systems/foi/clock/computeClock';
import { ontarioRules } from '../../../../src/systems/foi/clock/context';
import { MilestoneDays, milestoneCountedFrom, milestoneDays, milestoneIds, regionalDay } from '../../../../src/systems/foi/clock/milestones';
import { foiRegimes } from '../../../../src/systems/foi/rules';
import { on, received } from './given';

const input = (events: readonly ClockEvent[]) => ({ act: 'FIPPA', events, settings: defaultClockSettings }) as const;
const days = (events: readonly ClockEvent[]): MilestoneDays => milestoneDays(input(events), ontarioRules);
const estimate = on('2025-05-12', 'feeEstimateSent', { amount: 200, depositRequested: true });

describe('the milestones of the region', () => {
  it('are the days of its table under the rules of 30 days, on open days', () => {
    // Day 10 is Thursday, May 15; day 5 and day 26 are a Saturday.
    expect(days(received('2025-05-05'))).toEqual({
      allocate: '2025-05-06', feeFlag: '2025-05-12', recordsBack: '2025-05-15', sectionReview: '2025-05-20',
      thirdPartyNotice: '2025-05-26', contentiousNotice: '2025-05-27', approval: '2025-06-02', issue: '2025-06-03',
    });
  });

  it('are business days under the rules of 2026', () => {
    expect(days(received('2026-07-02'))).toMatchObject({ allocate: '2026-07-03', recordsBack: '2026-07-23', approval: '2026-08-27', issue: '2026-09-02' });
  });

  it('have no day while the request is incomplete, and none ahead while the clock stands still', () => {
    expect(Object.values(days([on('2025-05-05', 'received', { feePaid: false })])).every(day => day === null)).toBe(true);
    // Seven days are used on May 12: day 5 is past and keeps its day.
    expect(days(received('2025-05-05', estimate))).toMatchObject({ allocate: '2025-05-06', feeFlag: '2025-05-12', recordsBack: null, issue: null });
  });

  it('move with a stop when they are still ahead', () => {
    expect(days(received('2025-05-05', estimate, on('2025-05-26', 'depositPaid')))).toMatchObject({ feeFlag: '2025-05-12', recordsBack: '2025-05-29', issue: '2025-06-17' });
  });

  it('that lead to the decision move with an extension, and the search does not', () => {
    const extended = days(received('2025-05-05', on('2025-05-20', 'extensionNoticeSent', { days: 30 })));
    expect(extended).toMatchObject({ recordsBack: '2025-05-15', thirdPartyNotice: '2025-05-26', contentiousNotice: '2025-06-26', approval: '2025-06-30', issue: '2025-07-03' });
  });

  it('count from a day that is given while there is none', () => {
    const from = calendarDate('2025-05-05');
    expect(milestoneCountedFrom(from, 'recordsBack', input([on('2025-05-05', 'received', { feePaid: false })]), ontarioRules)).toBe('2025-05-15');
  });

  it('keep their share of another limit', () => {
    const { unit, limits } = foiRegimes[0];
    expect(milestoneIds.map(id => regionalDay(id, { unit, limits: { ...limits, decision: 60 } }))).toEqual([2, 10, 20, 30, 40, 44, 52, 58]);
    expect(regionalDay('allocate', { unit, limits: { ...limits, decision: 5 } })).toBe(1);
  });

  it('are never on a closed day, never after the due date, and in the order of the table', () => {
    const calendar = ontarioCalendar();
    fc.assert(fc.property(fc.integer({ min: 19_700, max: 21_900 }), fc.option(fc.integer({ min: 1, max: 60 })), (number, extension) => {
      const date = fromDayNumber(number);
      const events = received(date, ...(extension ? [on(date, 'extensionNoticeSent', { days: extension })] : []));
      const found = Object.values(days(events));
      const { decisionDue } = computeClock({ ...input(events), asOf: date });
      for (const day of found) expect(day !== null && !calendar.isOfficeClosed(day) && day <= decisionDue!.strict).toBe(true);
      expect([...found].sort()).toEqual(found);
    }));
  });
});
