import { calendarDate as day } from '../../../../src/kernel/dates/calendarDate';
import { clock, due, on, received } from './given';

describe('silence', () => {
  it('is a refusal once the last day is past', () => {
    expect(clock(received('2025-04-07'), { asOf: day('2025-05-07') }).deemedRefusalOn).toBeUndefined();
    expect(clock(received('2025-04-07'), { asOf: day('2025-05-08') })).toMatchObject({ deemedRefusalOn: '2025-05-07', appealUntil: '2025-06-06' });
  });

  it('is none on the Sunday after a last day on Saturday: the office may answer on Monday', () => {
    expect(clock(received('2024-10-24'), { asOf: day('2024-11-25') }).deemedRefusalOn).toBeUndefined();
    expect(clock(received('2024-10-24'), { asOf: day('2024-11-26') }).deemedRefusalOn).toBe('2024-11-25');
  });

  it('is none while the clock stands still', () => {
    const stopped = received('2025-05-05', on('2025-05-12', 'feeEstimateSent', { amount: 200, depositRequested: true }));
    expect(clock(stopped, { asOf: day('2026-01-15') }).deemedRefusalOn).toBeUndefined();
  });

  it("waits for a third party's records", () => {
    const events = received('2025-09-02', on('2025-09-19', 'thirdPartyNoticeSent'));
    expect(clock(events, { asOf: day('2025-10-20') }).deemedRefusalOn).toBeUndefined();
    expect(clock(events, { asOf: day('2025-10-21') }).deemedRefusalOn).toBe('2025-10-20');
  });
});

describe('a decision', () => {
  it('gives 30 days to appeal, past closed days', () => {
    expect(clock(received('2025-03-03', on('2025-04-01', 'decisionSent'))).appealUntil).toBe('2025-05-01');
    // The 30th day is Saturday, April 19, 2025, in the Easter weekend.
    expect(clock(received('2025-03-03', on('2025-03-20', 'decisionSent'))).appealUntil).toBe('2025-04-22');
  });

  it('in time is no refusal, however late one looks', () => {
    expect(clock(received('2025-03-03', on('2025-04-02', 'decisionSent')), { asOf: day('2026-01-01') }).deemedRefusalOn).toBeUndefined();
  });

  it('that comes late does not undo the refusal, and has its own time to appeal', () => {
    expect(clock(received('2025-03-03', on('2025-04-10', 'decisionSent')))).toMatchObject({ deemedRefusalOn: '2025-04-02', appealUntil: '2025-05-12' });
  });

  it('ends the clock: nothing after it stops or starts it', () => {
    const decided = received('2025-03-03', on('2025-03-10', 'decisionSent'));
    const after = [on('2025-03-12', 'feeEstimateSent', { amount: 500, depositRequested: true }), on('2025-03-13', 'clarificationRequested'), on('2025-03-14', 'clarified')];
    expect(clock([...decided, ...after])).toMatchObject({ decisionDue: due('2025-04-02'), alerts: [], clockStart: '2025-03-03' });
    const plan = [on('2026-07-10', 'decisionSent'), on('2026-07-13', 'accessPlanProposed')];
    expect(clock(received('2026-07-02', ...plan)).decisionDue).toEqual(due('2026-09-03'));
  });

  it('that is followed by another is appealed from the last', () => {
    const revised = clock(received('2025-03-03', on('2025-03-10', 'decisionSent'), on('2025-04-10', 'decisionSent')));
    expect(revised.appealUntil).toBe('2025-05-12');
    // The first one came in time.
    expect(revised.deemedRefusalOn).toBeUndefined();
  });

  it('under the rules of 2026 gives no day to appeal, and says that the limit is not known', () => {
    const result = clock(received('2026-07-02', on('2026-08-04', 'decisionSent')));
    expect(result.appealUntil).toBeUndefined();
    expect(result.alerts).toEqual(['limitUnknown']);
  });
});

describe('forwarding and transferring', () => {
  it('are due 15 days after receipt, and stops do not move them', () => {
    const stopped = received('2025-04-03', on('2025-04-07', 'feeEstimateSent', { amount: 200, depositRequested: true }));
    for (const events of [received('2025-04-03'), stopped]) {
      expect(clock(events)).toMatchObject({ forwardDue: due('2025-04-19', '2025-04-22'), transferDue: due('2025-04-19', '2025-04-22') });
    }
  });

  it('have no date under the rules of 2026', () => {
    const result = clock(received('2026-07-02'));
    expect([result.forwardDue, result.transferDue, result.alerts]).toEqual([undefined, undefined, ['limitUnknown']]);
  });
});

describe('business days', () => {
  it.each([
    [false, due('2026-11-18')],
    // September 30 is no holiday of the statute, but the office is closed.
    [true, due('2026-11-19')],
  ])('with office closures excluded: %s', (officeClosuresExcluded, expected) => {
    expect(clock(received('2026-09-14'), { settings: { clarification: 'restart', officeClosuresExcluded } }).decisionDue).toEqual(expected);
  });

  it('may end on the Civic Holiday, when only the office is closed', () => {
    // Nine weeks and Canada Day from Friday, May 28.
    expect(clock(received('2027-05-28')).decisionDue).toEqual(due('2027-08-02', '2027-08-03'));
  });
});
