import { ClockEvent } from '../../../../src/systems/foi/clock/clockTypes';
import { clock, due, on, received } from './given';

const extension = (date: string, days: number): ClockEvent => on(date, 'extensionNoticeSent', { days });

describe('an extension', () => {
  it('adds its days when notice is given inside the initial limit, its last day included', () => {
    expect(clock(received('2025-06-02', extension('2025-07-02', 60)))).toMatchObject({ extension: { valid: true }, decisionDue: due('2025-09-02'), alerts: [] });
  });

  it('is barred the day after, and changes nothing', () => {
    expect(clock(received('2025-06-02', extension('2025-07-03', 60)))).toMatchObject({
      extension: { valid: false }, decisionDue: due('2025-07-02'), alerts: ['extensionNoticeLate'],
    });
  });

  it('is in time on the Monday after a limit that ends on Saturday', () => {
    expect(clock(received('2024-10-24', extension('2024-11-25', 30))).extension).toEqual({ valid: true });
    expect(clock(received('2024-10-24', extension('2024-11-26', 30))).extension).toEqual({ valid: false });
  });

  it('must come inside the initial limit even when an earlier one is valid', () => {
    const events = received('2025-06-02', extension('2025-06-20', 30), extension('2025-07-15', 30));
    expect(clock(events)).toMatchObject({ extension: { valid: false }, decisionDue: due('2025-08-01'), alerts: ['extensionNoticeLate'] });
  });

  it('and another inside the initial limit add up', () => {
    expect(clock(received('2025-06-02', extension('2025-06-20', 30), extension('2025-06-27', 30))).decisionDue).toEqual(due('2025-09-02'));
  });

  it('is in time while the clock stands still', () => {
    const stopped = received('2018-10-25', on('2018-11-01', 'feeEstimateSent', { amount: 200, depositRequested: true }), extension('2019-01-10', 10));
    expect(clock(stopped)).toMatchObject({ extension: { valid: true }, daysRemaining: 33 });
    expect(clock([...stopped, on('2019-01-15', 'depositPaid')]).decisionDue).toEqual(due('2019-02-19'));
  });

  it('is late once more than the initial limit was used, whether the clock stands still or runs again', () => {
    const stopped = received('2025-06-02', extension('2025-06-20', 60), on('2025-07-12', 'feeEstimateSent', { amount: 200, depositRequested: true }));
    const again = [extension('2025-07-14', 30), extension('2025-07-20', 30)];
    expect(clock([...stopped, ...again])).toMatchObject({ extension: { valid: false }, daysUsedAtPause: 40, daysRemaining: 50, alerts: ['extensionNoticeLate', 'clockStopped'] });
    expect(clock([...stopped, on('2025-07-15', 'depositPaid'), again[1]])).toMatchObject({ extension: { valid: false }, decisionDue: due('2025-09-03') });
  });

  it('while a fee estimate waits for its deposit counts, and warns until the deposit is there', () => {
    const estimate = on('2025-06-10', 'feeEstimateSent', { amount: 200, depositRequested: true });
    const pending = received('2025-06-02', estimate, extension('2025-06-12', 30));
    expect(clock(pending)).toMatchObject({ extension: { valid: true }, daysRemaining: 52, alerts: ['extensionWithEstimate', 'clockStopped'] });
    expect(clock([...pending, on('2025-06-20', 'depositPaid')]).alerts).toEqual([]);
    expect(clock([...pending, on('2025-06-16', 'endedWithoutDecision')]).alerts).toEqual([]);
    // In one letter, whichever is entered first.
    expect(clock(received('2025-06-02', extension('2025-06-10', 30), estimate)).alerts).toContain('extensionWithEstimate');
  });

  it('before a fee estimate, or with one that asks for no deposit, warns of nothing', () => {
    const estimate = (depositRequested: boolean): ClockEvent => on('2025-06-12', 'feeEstimateSent', { amount: 200, depositRequested });
    expect(clock(received('2025-06-02', extension('2025-06-10', 30), estimate(true))).alerts).toEqual(['clockStopped']);
    expect(clock(received('2025-06-02', estimate(false), extension('2025-06-12', 30))).alerts).toEqual([]);
    const late = received('2025-06-02', extension('2025-06-20', 60), on('2025-07-12', 'feeEstimateSent', { amount: 200, depositRequested: true }), extension('2025-07-14', 30));
    expect(clock(late).alerts).not.toContain('extensionWithEstimate');
  });

  it('gives days back to a clock that had none left', () => {
    const events = received('2024-11-19', on('2024-12-19', 'feeEstimateSent', { amount: 120, depositRequested: true }), extension('2024-12-19', 30));
    expect(clock(events)).toMatchObject({ daysUsedAtPause: 30, daysRemaining: 30, alerts: ['extensionWithEstimate', 'clockStopped'] });
  });

  it('counts business days under the rules of 2026', () => {
    // 50 business days from July 2 instead of 45.
    expect(clock(received('2026-07-02', extension('2026-08-04', 5))).decisionDue).toEqual(due('2026-09-11'));
  });

  it('after the decision is no extension', () => {
    const events = received('2025-06-02', on('2025-06-20', 'decisionSent'), extension('2025-06-23', 30));
    expect(clock(events).decisionDue).toEqual(due('2025-07-02'));
    expect(clock(events).extension).toBeUndefined();
  });

  it.each([0, -5, 2.5])('of %d days is refused', (days) => expect(() => clock(received('2025-06-02', extension('2025-06-20', days)))).toThrow(RangeError));
});
