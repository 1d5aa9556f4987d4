import { ClockEvent } from '../../../../src/systems/foi/clock/clockTypes';
import { clock, due, on, received } from './given';

const estimate = (date: string, amount: number, depositRequested = true): ClockEvent => on(date, 'feeEstimateSent', { amount, depositRequested });

describe('a deposit', () => {
  it('stops the clock from the estimate until it is paid', () => {
    const stopped = clock(received('2018-10-25', estimate('2018-11-01', 200)));
    expect(stopped).toMatchObject({ daysUsedAtPause: 7, daysRemaining: 23, depositDue: 100, alerts: ['clockStopped'] });
    expect(stopped.decisionDue).toBeUndefined();
    // Paid the same day: FOI Assist's own example of 23 days from November 1.
    expect(clock(received('2018-10-25', estimate('2018-11-01', 200), on('2018-11-01', 'depositPaid'))).decisionDue).toEqual(due('2018-11-24', '2018-11-26'));
  });

  it.each([
    [99.99, true, undefined],
    [100, true, 50],
    [100, false, undefined],
    [100.01, true, 50],
  ])('for an estimate of $%d, asked: %s, is %s', (amount, asked, deposit) => {
    const result = clock(received('2025-05-05', estimate('2025-05-12', amount, asked)));
    expect(result.depositDue).toBe(deposit);
    expect(result.decisionDue).toEqual(deposit === undefined ? due('2025-06-04') : undefined);
  });

  it('paid on a Saturday lets the clock run from Monday', () => {
    const events = received('2025-03-03', estimate('2025-03-10', 200), on('2025-03-22', 'depositPaid'));
    // 7 used; 23 days from March 24.
    expect(clock(events).decisionDue).toEqual(due('2025-04-16'));
  });

  it('asked for on the last day leaves nothing, and the decision is due when it comes', () => {
    const events = received('2024-11-19', estimate('2024-12-19', 120));
    expect(clock(events)).toMatchObject({ daysRemaining: 0, alerts: ['noDaysLeftOnResume'] });
    expect(clock([...events, on('2025-01-15', 'depositPaid')])).toMatchObject({ decisionDue: due('2025-01-15'), alerts: ['noDaysLeftOnResume'] });
  });

  it('asked for on the Monday after a last Saturday is in time, and uses no more than the limit', () => {
    const events = received('2024-10-24', estimate('2024-11-25', 120));
    expect(clock(events)).toMatchObject({ daysUsedAtPause: 30, daysRemaining: 0 });
  });

  it('asked for after the limit stops nothing', () => {
    const result = clock(received('2024-11-19', estimate('2024-12-20', 120)));
    expect(result).toMatchObject({ decisionDue: due('2024-12-19') });
    expect(result.daysUsedAtPause).toBeUndefined();
  });

  it('is no longer waited for when a new estimate asks for none', () => {
    const events = received('2025-05-05', estimate('2025-05-12', 150), estimate('2025-05-15', 80, false));
    const result = clock(events);
    expect(result.decisionDue).toEqual(due('2025-06-07', '2025-06-09'));
    expect(result.depositDue).toBeUndefined();
  });

  it('asked for before the request is complete uses no days', () => {
    const events = [on('2025-03-03', 'received', { feePaid: false }), estimate('2025-03-05', 200), on('2025-03-07', 'applicationFeePaid')];
    expect(clock(events)).toMatchObject({ daysUsedAtPause: 0, daysRemaining: 30, alerts: ['clockStopped'] });
    expect(clock([...events, on('2025-03-12', 'depositPaid')]).decisionDue).toEqual(due('2025-04-11'));
  });

  it('asked for again while it is waited for is one wait, for the last amount', () => {
    const events = received('2025-05-05', estimate('2025-05-12', 150), estimate('2025-05-15', 300), on('2025-05-20', 'depositPaid'));
    const result = clock(events);
    expect(result).toMatchObject({ daysUsedAtPause: 7, depositDue: 150, decisionDue: due('2025-06-12') });
    expect(result.steps.filter(({ code }) => code === 'stopped')).toHaveLength(1);
  });

  it('that nobody asked for changes nothing', () => {
    expect(clock(received('2025-05-05', on('2025-05-12', 'depositPaid'))).decisionDue).toEqual(due('2025-06-04'));
  });

  it('may be asked for twice, and the days add up', () => {
    const events = received('2025-05-05', estimate('2025-05-12', 150), on('2025-05-20', 'depositPaid'), estimate('2025-05-23', 300), on('2025-05-30', 'depositPaid'));
    expect(clock(events)).toMatchObject({ daysUsedAtPause: 10, daysRemaining: 20, depositDue: 150, decisionDue: due('2025-06-19') });
  });
});

describe('an access plan', () => {
  const events = (year: number): ClockEvent[] => received(`${year}-07-02`, on(`${year}-07-10`, 'accessPlanProposed'), on(`${year}-07-20`, 'accessPlanAnswered'));

  it('stops the clock under the rules of 2026, in business days', () => {
    // July 3, 6 to 10 are used; 39 business days from July 20, Labour Day left out.
    expect(clock(events(2026))).toMatchObject({ daysUsedAtPause: 6, daysRemaining: 39, decisionDue: due('2026-09-14') });
  });

  it('is unknown to the rules before', () => {
    expect(clock(events(2025)).decisionDue).toEqual(due('2025-08-01'));
    expect(clock(events(2025)).daysUsedAtPause).toBeUndefined();
  });

  it('and a deposit may overlap: the clock runs when both are there', () => {
    const both = received('2026-07-02', on('2026-07-10', 'accessPlanProposed'), estimate('2026-07-13', 400), on('2026-07-20', 'accessPlanAnswered'));
    expect(clock(both).alerts).toContain('clockStopped');
    expect(clock([...both, on('2026-07-22', 'depositPaid')])).toMatchObject({ daysUsedAtPause: 6, decisionDue: due('2026-09-16') });
  });
});
