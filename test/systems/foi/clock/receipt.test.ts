import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { computeClock } from '../../../../src/systems/foi/clock/computeClock';
import { defaultClockSettings } from '../../../../src/systems/foi/clock/clockTypes';
import { ontarioRules } from '../../../../src/systems/foi/clock/context';
import { foiRegimes } from '../../../../src/systems/foi/rules';
import { clock, due, on, received } from './given';

describe('which rules apply', () => {
  it.each([['2026-06-30', 'ON-FOI-CAL30'], ['2026-07-01', 'ON-FOI-BUS45'], ['2026-07-02', 'ON-FOI-BUS45']])('received on %s: %s', (date, regime) => {
    expect(clock(received(date)).regime).toBe(regime);
  });

  it('the day the writing arrived decides, not the day it counts as received', () => {
    // Sunday, June 28; Canada Day counts as received on July 2.
    expect(clock(received('2026-06-28'))).toMatchObject({ regime: 'ON-FOI-CAL30', clockStart: '2026-06-29' });
    expect(clock(received('2026-07-01'))).toMatchObject({ regime: 'ON-FOI-BUS45', clockStart: '2026-07-02' });
  });

  it('the same holds when the rules change on a weekend', () => {
    const [before, after] = foiRegimes;
    const monday = calendarDate('2026-10-05');
    const regimes = [{ ...before, to: calendarDate('2026-10-04') }, { ...after, from: { FIPPA: monday, MFIPPA: monday } }];
    const events = received('2026-10-03');
    const result = computeClock({ act: 'FIPPA', events, settings: defaultClockSettings, asOf: monday }, { ...ontarioRules, regimes });
    expect(result).toMatchObject({ regime: 'ON-FOI-CAL30', clockStart: '2026-10-05' });
  });

  it('a fee or a clarification after the change does not change the rules', () => {
    const fee = clock([on('2026-06-29', 'received', { feePaid: false }), on('2026-07-06', 'applicationFeePaid')]);
    expect(fee).toMatchObject({ regime: 'ON-FOI-CAL30', clockStart: '2026-07-06', decisionDue: due('2026-08-05') });
    const clarified = clock(received('2026-06-29', on('2026-06-30', 'clarificationRequested'), on('2026-07-06', 'clarified')));
    expect(clarified).toMatchObject({ regime: 'ON-FOI-CAL30', decisionDue: due('2026-08-05') });
  });

  it('the municipal Act has rules from 1991 on', () => {
    expect(clock(received('1990-12-31')).regime).toBe('ON-FOI-CAL30');
    expect(() => clock(received('1990-12-31'), { act: 'MFIPPA' })).toThrow('MFIPPA had no rules on 1990-12-31');
    expect(clock(received('1991-01-01'), { act: 'MFIPPA' }).regime).toBe('ON-FOI-CAL30');
  });
});

describe('the day the clock starts', () => {
  it('is the next open day after a closed one', () => {
    expect(clock(received('2025-03-15')).clockStart).toBe('2025-03-17');
    expect(clock(received('2025-04-18')).clockStart).toBe('2025-04-22');
    // The Civic Holiday is no holiday of the statute, but nobody is there to receive.
    expect(clock(received('2025-08-04')).clockStart).toBe('2025-08-05');
  });

  it('waits for the application fee', () => {
    const waiting = clock([on('2025-03-03', 'received', { feePaid: false })]);
    expect(waiting).toMatchObject({ alerts: ['requestIncomplete'] });
    expect([waiting.clockStart, waiting.decisionDue, waiting.forwardDue, waiting.daysRemaining]).toEqual([undefined, undefined, undefined, undefined]);
    expect(clock([on('2025-03-03', 'received', { feePaid: false }), on('2025-03-08', 'applicationFeePaid')]).clockStart).toBe('2025-03-10');
  });

  it('is that of receipt when the fee came first', () => {
    expect(clock([on('2025-03-03', 'received', { feePaid: false }), on('2025-02-27', 'applicationFeePaid')]).clockStart).toBe('2025-03-03');
  });

  it('is not moved by a fee that was paid already, nor by a second receipt', () => {
    expect(clock(received('2025-03-03', on('2025-03-11', 'applicationFeePaid'), on('2025-03-12', 'received', {}))).clockStart).toBe('2025-03-03');
  });

  it('needs a receipt', () => {
    const asOf = calendarDate('2025-03-03');
    expect(() => computeClock({ act: 'FIPPA', events: [], settings: defaultClockSettings, asOf })).toThrow('"received" is missing');
  });
});

describe('clarification', () => {
  const asked = on('2025-02-06', 'clarificationRequested');
  const pause = { settings: { ...defaultClockSettings, clarification: 'pause' } } as const;

  it('leaves the request incomplete until it comes', () => {
    expect(clock(received('2025-02-03', asked))).toMatchObject({ alerts: ['requestIncomplete'] });
    expect(clock(received('2025-02-03', asked)).decisionDue).toBeUndefined();
  });

  it('starts the clock anew, or goes on with what is left, as the office has set', () => {
    const events = received('2025-02-03', asked, on('2025-02-20', 'clarified'));
    expect(clock(events)).toMatchObject({ clockStart: '2025-02-20', decisionDue: due('2025-03-22', '2025-03-24'), alerts: [] });
    expect(clock(events, pause)).toMatchObject({ clockStart: '2025-02-03', daysUsedAtPause: 3, daysRemaining: 27, decisionDue: due('2025-03-19') });
    expect(clock(received('2025-02-03', asked), pause).alerts).toEqual(['clockStopped']);
  });

  it('counts from the next open day when it comes on a Saturday', () => {
    expect(clock(received('2025-02-03', asked, on('2025-02-22', 'clarified'))).clockStart).toBe('2025-02-24');
  });

  it('needs the fee as well', () => {
    const events = [on('2025-02-03', 'received', { feePaid: false }), asked, on('2025-02-20', 'clarified')];
    expect(clock(events).alerts).toEqual(['requestIncomplete']);
    expect(clock([...events, on('2025-02-25', 'applicationFeePaid')]).clockStart).toBe('2025-02-25');
  });

  it('asked for after the limit brings nothing back', () => {
    const events = received('2025-02-03', on('2025-03-06', 'clarificationRequested'), on('2025-03-10', 'clarified'));
    expect(clock(events).decisionDue).toEqual(due('2025-03-05'));
    expect(clock(events, pause).decisionDue).toEqual(due('2025-03-05'));
  });

  it('narrowing is none', () => expect(clock(received('2025-02-03', on('2025-02-12', 'narrowed'))).decisionDue).toEqual(due('2025-03-05')));
});
