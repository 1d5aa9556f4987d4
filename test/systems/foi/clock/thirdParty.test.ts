import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { clock, due, on, received } from './given';

const notice = on('2025-09-19', 'thirdPartyNoticeSent');

describe('a notice to a third party', () => {
  it('gives 20 days for representations, the 21st as the first for a decision, and 30 in all', () => {
    expect(clock(received('2025-09-02', notice)).thirdParty).toEqual({
      noticeValid: true, representationsDue: '2025-10-09', earliestDecision: '2025-10-10', decisionDue: '2025-10-20',
    });
  });

  it('lets the decision be made once the response is there, but no later than without one', () => {
    expect(clock(received('2025-09-02', notice, on('2025-09-29', 'thirdPartyResponded'))).thirdParty?.earliestDecision).toBe('2025-09-29');
    expect(clock(received('2025-09-02', notice, on('2025-10-17', 'thirdPartyResponded'))).thirdParty?.earliestDecision).toBe('2025-10-10');
  });

  it('leaves the date for the rest of the request where it was', () => expect(clock(received('2025-09-02', notice)).decisionDue).toEqual(due('2025-10-02')));

  it('rolls its periods past closed days', () => {
    // Day 20 is Saturday, October 11, before Thanksgiving; day 30 is Tuesday, October 21.
    expect(clock(received('2025-09-02', on('2025-09-21', 'thirdPartyNoticeSent'))).thirdParty).toMatchObject({ representationsDue: '2025-10-14', earliestDecision: '2025-10-12', decisionDue: '2025-10-21' });
  });

  it('is late after the limit, and then gives no date', () => {
    const result = clock(received('2025-09-02', on('2025-10-03', 'thirdPartyNoticeSent'), on('2025-10-06', 'thirdPartyResponded')));
    expect(result).toMatchObject({ alerts: ['thirdPartyNoticeLate'], decisionDue: due('2025-10-02') });
    expect(result.thirdParty).toEqual({ noticeValid: false });
    expect(clock(received('2025-09-02', on('2025-10-02', 'thirdPartyNoticeSent'))).thirdParty?.noticeValid).toBe(true);
  });

  it('is in time inside an extended limit', () => {
    const extended = on('2025-09-30', 'extensionNoticeSent', { days: 30 });
    expect(clock(received('2025-09-02', extended, on('2025-10-03', 'thirdPartyNoticeSent'))).thirdParty?.noticeValid).toBe(true);
  });

  it('gives no dates under the rules of 2026, whose limits are not known', () => {
    const result = clock(received('2026-07-02', on('2026-07-20', 'thirdPartyNoticeSent')), { asOf: calendarDate('2027-01-31') });
    expect(result.thirdParty).toEqual({ noticeValid: true, representationsDue: undefined, earliestDecision: undefined, decisionDue: undefined });
    expect(result.alerts).toEqual(['limitUnknown']);
    // Its last day is not known, so nothing can be said to be refused.
    expect(result.deemedRefusalOn).toBeUndefined();
  });
});
