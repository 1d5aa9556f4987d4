import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { ClockEvent, defaultClockSettings } from '../../../../src/systems/foi/clock/clockTypes';
import { explainClock, stepsTo } from '../../../../src/systems/foi/clock/explainClock';
import { ClockStep } from '../../../../src/systems/foi/clock/steps';
import { clockWordsEn } from '../../../../src/systems/foi/clock/words.en';
import { clockWordsFr } from '../../../../src/systems/foi/clock/words.fr';
import { clock, on, received } from './given';

const estimate = (date: string, amount: number): ClockEvent => on(date, 'feeEstimateSent', { amount, depositRequested: true });
const pause = { settings: { ...defaultClockSettings, clarification: 'pause' } } as const;

const byHand = { about: 'appeal', on: calendarDate('2026-12-01'), source: 'Section 50 as amended.' } as const;

/** Stories that between them take every step. */
const stories: readonly (readonly ClockStep[])[] = [
  clock([on('2025-03-15', 'received', { feePaid: false }), on('2025-03-18', 'applicationFeePaid'), estimate('2025-03-25', 1234.5), on('2025-04-05', 'depositPaid'), on('2025-04-07', 'narrowed')]).steps,
  clock(received('2025-06-02', on('2025-06-20', 'extensionNoticeSent', { days: 1 }), on('2025-06-23', 'accessPlanProposed'), on('2025-07-15', 'extensionNoticeSent', { days: 60 }), estimate('2025-07-16', 75), estimate('2025-07-17', 150))).steps,
  clock(received('2025-09-02', on('2025-09-19', 'thirdPartyNoticeSent'), on('2025-09-29', 'thirdPartyResponded')), { asOf: calendarDate('2025-12-01') }).steps,
  clock(received('2025-09-02', on('2025-10-19', 'thirdPartyNoticeSent'), on('2025-10-20', 'decisionSent'))).steps,
  clock(received('2025-02-03', on('2025-02-06', 'clarificationRequested'), on('2025-02-20', 'clarified'))).steps,
  clock(received('2025-02-03', on('2025-02-06', 'clarificationRequested'), estimate('2025-02-07', 200), on('2025-02-20', 'clarified')), pause).steps,
  clock(received('2026-09-14', on('2026-10-05', 'decisionSent'))).steps,
  clock(received('2025-03-03', on('2025-03-05', 'endedWithoutDecision'), on('2025-03-10', 'reopened'), estimate('2025-03-11', 200), on('2025-03-11', 'extensionNoticeSent', { days: 10 }), on('2025-03-12', 'dateSetByHand', byHand))).steps,
  clock(received('2026-09-14', on('2026-10-05', 'decisionSent'), on('2026-10-06', 'dateSetByHand', byHand))).steps,
];

describe('a clock in words', () => {
  it('has words for every step it takes, and takes every step it has words for', () => {
    const taken = new Set(stories.flat().map(({ code }) => code));
    expect([...taken].sort()).toEqual(Object.keys(clockWordsEn).sort());
    expect(Object.keys(clockWordsFr).sort()).toEqual(Object.keys(clockWordsEn).sort());
  });

  it.each(['en', 'fr'] as const)('is whole sentences with dates in words, in %s', (language) => {
    for (const sentence of stories.flatMap((steps) => explainClock(steps, language))) {
      expect(sentence).toMatch(/^[A-ZÀ-Ý0-9].*\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|\d{4}-\d{2}-\d{2}|\[object/);
    }
  });

  it('is not English in French', () => {
    const english = new Set(stories.flatMap((steps) => explainClock(steps, 'en')));
    expect(stories.flatMap((steps) => explainClock(steps, 'fr')).filter((sentence) => english.has(sentence))).toEqual([]);
  });

  it('tells a due date from its first day to its last, in both languages', () => {
    const { steps } = clock(received('2025-04-03'));
    expect(explainClock(stepsTo('forward', steps), 'en')).toEqual([
      'The request arrived on Thursday, April 3, 2025.',
      'For a request that arrived on April 3, 2025, the decision is due within 30 days, weekends and holidays included.',
      'Day 0 is April 3, 2025: counting begins the next day.',
      'Counted from April 3, 2025, 15 days end on Friday, April 18, 2025.',
      'Friday, April 18, 2025 (Good Friday) is a holiday: the limit moves to the next day.',
      'Saturday, April 19, 2025: the office is closed.',
      'Sunday, April 20, 2025: the office is closed.',
      'Monday, April 21, 2025 (Easter Monday): the office is closed.',
      'Forwarding the request to another institution is due on Saturday, April 19, 2025 when holidays alone are passed, and Tuesday, April 22, 2025 when all days on which the office is closed are passed.',
    ]);
    expect(explainClock(stepsTo('forward', steps), 'fr').slice(3, 6)).toEqual([
      'À compter du 3 avril 2025, 15 jours mènent au vendredi 18 avril 2025.',
      'Le vendredi 18 avril 2025 (vendredi saint) est un jour férié : le délai est reporté au lendemain.',
      'Le samedi 19 avril 2025, le bureau est fermé.',
    ]);
  });

  it('tells a stop: days used, days left, money', () => {
    const { steps } = clock(received('2018-10-25', estimate('2018-11-01', 200), on('2018-11-15', 'depositPaid')));
    expect(explainClock(steps, 'en')).toEqual(expect.arrayContaining([
      'A fee estimate of $200.00 was sent on November 1, 2018, with a request for a deposit of $100.00.',
      'The clock stops on November 1, 2018 until the deposit is received: 7 days used, 23 left.',
      'The clock runs again from November 15, 2018: 23 days are left.',
    ]));
    expect(explainClock(steps, 'fr')).toEqual(expect.arrayContaining([
      "Le délai est suspendu le 1er novembre 2018 jusqu'à la réception de l'acompte : 7 jours écoulés, 23 restants.",
      'Le délai reprend le 15 novembre 2018 : il reste 23 jours.',
    ]));
  });

  it('names the source of a date that was set by hand, in one sentence with it', () => {
    const { steps } = clock(received('2026-09-14', on('2026-10-05', 'decisionSent'), on('2026-10-06', 'dateSetByHand', byHand)));
    expect(explainClock(stepsTo('appeal', steps), 'en')).toContain('The last day to appeal is Tuesday, December 1, 2026. This was set by hand on October 6, 2026; source: Section 50 as amended.');
    expect(explainClock(stepsTo('decision', steps), 'en').join()).not.toContain('by hand');
  });

  it('has a source for every step that rests on a rule, and names the Act of the request', () => {
    const withoutRule = ['received', 'stillStopped', 'tooLateToStop', 'decisionSent', 'endedWithoutDecision', 'reopened', 'dateSetByHand', 'setByHandWithoutEffect'];
    for (const step of stories.flat()) expect([step.code, step.source !== undefined]).toEqual([step.code, !withoutRule.includes(step.code)]);
    const municipal = clock(received('2025-04-03'), { act: 'MFIPPA' }).steps.find((step) => step.code === 'due');
    expect(municipal?.source).toEqual({ text: 'MFIPPA, s. 19', textFr: 'LAIMPVP, art. 19', confidence: 'high' });
  });
});
