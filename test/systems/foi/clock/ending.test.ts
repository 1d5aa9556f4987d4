import { calendarDate as day } from '../../../../src/kernel/dates/calendarDate';
import { clock, due, on, received } from './given';

const late = { asOf: day('2025-09-01') };

describe('a request that ends without a decision', () => {
  const withdrawn = on('2025-03-12', 'endedWithoutDecision');

  it('is over: nothing is refused by silence, nothing is appealed, and the due date stays where it was', () => {
    const result = clock(received('2025-03-03', withdrawn), late);
    expect(result).toMatchObject({ endedOn: '2025-03-12', decisionDue: due('2025-04-02'), alerts: [] });
    expect([result.deemedRefusalOn, result.appealUntil]).toEqual([undefined, undefined]);
  });

  it('has been refused by silence when it ended after the limit', () => {
    expect(clock(received('2025-03-03', on('2025-04-03', 'endedWithoutDecision')))).toMatchObject({ deemedRefusalOn: '2025-04-02', endedOn: '2025-04-03' });
    expect(clock(received('2025-03-03', on('2025-04-02', 'endedWithoutDecision')), late).deemedRefusalOn).toBeUndefined();
  });

  it('is not stopped or started by what comes after', () => {
    const after = [on('2025-03-13', 'feeEstimateSent', { amount: 500, depositRequested: true }), on('2025-03-14', 'clarificationRequested'), on('2025-03-17', 'extensionNoticeSent', { days: 30 })];
    expect(clock(received('2025-03-03', withdrawn, ...after))).toMatchObject({ decisionDue: due('2025-04-02'), endedOn: '2025-03-12', alerts: [] });
  });

  it('ends once', () => {
    const twice = clock(received('2025-03-03', withdrawn, on('2025-03-20', 'endedWithoutDecision')));
    expect(twice.endedOn).toBe('2025-03-12');
    expect(twice.steps.filter(({ code }) => code === 'endedWithoutDecision')).toHaveLength(1);
  });

  it('is not decided a second time by its end', () => {
    expect(clock(received('2025-03-03', on('2025-03-10', 'decisionSent'), withdrawn))).toMatchObject({ endedOn: '2025-03-10', appealUntil: '2025-04-09' });
  });
});

describe('a request that is taken up again', () => {
  const reopened = on('2025-03-20', 'reopened');

  it('has the limit that it had, and silence refuses it', () => {
    const events = received('2025-03-03', on('2025-03-12', 'endedWithoutDecision'), reopened);
    expect(clock(events)).toMatchObject({ decisionDue: due('2025-04-02'), endedOn: undefined, deemedRefusalOn: undefined });
    expect(clock(events, late)).toMatchObject({ deemedRefusalOn: '2025-04-02', appealUntil: '2025-05-02' });
  });

  it('may be extended and stopped as before', () => {
    const events = received('2025-03-03', on('2025-03-12', 'endedWithoutDecision'), reopened);
    expect(clock([...events, on('2025-03-24', 'extensionNoticeSent', { days: 30 })]).decisionDue).toEqual(due('2025-05-02'));
    expect(clock([...events, on('2025-03-24', 'feeEstimateSent', { amount: 200, depositRequested: true })])).toMatchObject({ daysUsedAtPause: 21, daysRemaining: 9 });
  });

  it('was not refused on a day on which nothing was to be decided', () => {
    const events = received('2025-03-03', on('2025-03-12', 'endedWithoutDecision'), on('2025-04-10', 'reopened'));
    expect(clock(events, late)).toMatchObject({ decisionDue: due('2025-04-02'), deemedRefusalOn: undefined });
  });

  it('was not refused when a decision had been given in time', () => {
    const events = received('2025-03-03', on('2025-03-10', 'decisionSent'), reopened);
    expect(clock(events, late)).toMatchObject({ endedOn: undefined, deemedRefusalOn: undefined, appealUntil: '2025-04-09' });
  });

  it('is appealed from the decision that follows', () => {
    const events = received('2025-03-03', on('2025-03-10', 'decisionSent'), reopened, on('2025-05-01', 'decisionSent'));
    expect(clock(events, late)).toMatchObject({ endedOn: '2025-05-01', deemedRefusalOn: undefined, appealUntil: '2025-06-02' });
  });

  it('was refused by silence when its first decision came late', () => {
    const events = received('2025-03-03', on('2025-04-10', 'decisionSent'), on('2025-04-20', 'reopened'), on('2025-05-01', 'decisionSent'));
    expect(clock(events)).toMatchObject({ deemedRefusalOn: '2025-04-02', appealUntil: '2025-06-02' });
  });

  it('still waits for the deposit that it waited for', () => {
    const events = received('2025-03-03', on('2025-03-10', 'feeEstimateSent', { amount: 200, depositRequested: true }), on('2025-04-10', 'endedWithoutDecision'), on('2025-04-14', 'reopened'));
    expect(clock(events).alerts).toEqual(['clockStopped']);
    expect(clock([...events, on('2025-04-15', 'depositPaid')]).decisionDue).toEqual(due('2025-05-08'));
  });

  it('when it had not ended, changes nothing', () => {
    expect(clock(received('2025-03-03', reopened))).toEqual(clock(received('2025-03-03'), { asOf: day('2025-03-20') }));
  });
});
