import { calendarDate as day } from '../../../../src/kernel/dates/calendarDate';
import { ClockEvent } from '../../../../src/systems/foi/clock/clockTypes';
import { datesLeftOpen } from '../../../../src/systems/foi/clock/limits';
import { DateName } from '../../../../src/systems/foi/clock/steps';
import { foiRegimes } from '../../../../src/systems/foi/rules';
import { clock, due, on, received } from './given';

const byHand = (date: string, about: DateName, set: string): ClockEvent => on(date, 'dateSetByHand', { about, on: day(set), source: 'Letter of the legal branch' });
const notified = on('2026-07-20', 'thirdPartyNoticeSent');
const decided = on('2026-08-04', 'decisionSent');

describe('a date that the rules do not give', () => {
  it('is set by hand for each limit that they leave open', () => {
    expect(datesLeftOpen(foiRegimes[0].limits)).toEqual([]);
    expect(datesLeftOpen(foiRegimes[1].limits)).toEqual(['forward', 'transfer', 'representations', 'thirdPartyDecision', 'appeal']);
    const set = [byHand('2026-07-03', 'forward', '2026-07-24'), byHand('2026-07-03', 'transfer', '2026-07-27')];
    expect(clock(received('2026-07-02', ...set))).toMatchObject({ forwardDue: due('2026-07-24'), transferDue: due('2026-07-27'), alerts: [] });
    expect(clock(received('2026-07-02', set[0])).alerts).toEqual(['limitUnknown']);
  });

  it('gives a third party its days, as they were set, a Saturday too', () => {
    const set = [byHand('2026-07-21', 'representations', '2026-08-15'), byHand('2026-07-21', 'thirdPartyDecision', '2026-09-10')];
    expect(clock(received('2026-07-02', notified, ...set)).thirdParty).toEqual({ noticeValid: true, representationsDue: '2026-08-15', earliestDecision: undefined, decisionDue: '2026-09-10' });
  });

  it('is asked for when the request needs it, and not before', () => {
    const needed = (...later: ClockEvent[]): readonly DateName[] => clock(received('2026-07-02', ...later)).datesToSet;
    expect(needed()).toEqual([]);
    expect(needed(notified)).toEqual(['representations', 'thirdPartyDecision']);
    expect(needed(notified, byHand('2026-07-20', 'representations', '2026-08-14'))).toEqual(['thirdPartyDecision']);
    expect(needed(notified, decided)).toEqual(['appeal']);
    expect(needed(decided, byHand('2026-08-05', 'appeal', '2026-10-01'))).toEqual([]);
    expect(clock(received('2025-03-03', on('2025-03-20', 'thirdPartyNoticeSent'), on('2025-03-25', 'decisionSent'))).datesToSet).toEqual([]);
  });

  it('is asked for after silence too', () => {
    const silent = clock(received('2026-07-02'), { asOf: day('2026-09-04') });
    expect([silent.deemedRefusalOn, silent.appealUntil, silent.datesToSet]).toEqual(['2026-09-03', undefined, ['appeal']]);
    const set = received('2026-07-02', byHand('2026-09-04', 'appeal', '2026-11-05'));
    expect(clock(set, { asOf: day('2026-09-04') })).toMatchObject({ appealUntil: '2026-11-05', datesToSet: [] });
  });

  it('lets silence become a refusal on the later of both days, once the third party\'s is known', () => {
    const events = (set: string): ClockEvent[] => received('2026-07-02', notified, byHand('2026-07-21', 'thirdPartyDecision', set));
    const late = { asOf: day('2026-09-30') };
    expect(clock(received('2026-07-02', notified), late).deemedRefusalOn).toBeUndefined();
    expect(clock(events('2026-08-20'), late).deemedRefusalOn).toBe('2026-09-03');
    expect(clock(events('2026-09-10'), late).deemedRefusalOn).toBe('2026-09-10');
    expect(clock(events('2026-09-30'), late).deemedRefusalOn).toBeUndefined();
  });

  it('is corrected by setting it again', () => {
    const events = received('2026-07-02', decided, byHand('2026-08-05', 'appeal', '2026-10-01'), byHand('2026-08-06', 'appeal', '2026-10-02'));
    expect(clock(events).appealUntil).toBe('2026-10-02');
  });

  it('is asked for again by a new notice and by a new decision', () => {
    const second = received('2026-07-02', notified, byHand('2026-07-21', 'thirdPartyDecision', '2026-09-10'), on('2026-07-22', 'thirdPartyNoticeSent'));
    expect(clock(second).datesToSet).toEqual(['representations', 'thirdPartyDecision']);
    const revised = received('2026-07-02', decided, byHand('2026-08-05', 'appeal', '2026-10-01'), on('2026-08-20', 'decisionSent'));
    expect(clock(revised)).toMatchObject({ datesToSet: ['appeal'], appealUntil: undefined });
  });

  it('before the day from which it is counted is none', () => {
    expect(clock(received('2026-07-02', notified, byHand('2026-07-21', 'representations', '2026-07-19'))).datesToSet).toContain('representations');
  });
});

describe('a date that the rules give', () => {
  it.each(['decision', 'forward', 'transfer', 'representations', 'thirdPartyDecision', 'appeal'] as const)('is not moved by hand: %s', about => {
    const events = received('2025-03-03', on('2025-03-10', 'thirdPartyNoticeSent'), on('2025-03-20', 'decisionSent'));
    const { steps, ...plain } = clock(events);
    const { steps: told, ...withHand } = clock([...events, byHand('2025-03-20', about, '2025-12-01')]);
    expect(withHand).toEqual(plain);
    expect(told.filter(step => !steps.some(({ code }) => code === step.code))).toMatchObject([{ code: 'setByHandWithoutEffect', facts: { about } }]);
  });

  it('is the decision under the rules of 2026 as well', () => {
    expect(clock(received('2026-07-02', byHand('2026-07-03', 'decision', '2026-12-01'))).decisionDue).toEqual(due('2026-09-03'));
  });
});
