import { addDays, calendarDate as day } from '../../../src/kernel/dates/calendarDate';
import { dateInWords, dayInWords, dueInWords } from '../../../src/kernel/dates/dateInWords';

describe('dates in words', () => {
  it.each([
    ['2026-03-05', 'March 5, 2026', '5 mars 2026'],
    ['2026-03-01', 'March 1, 2026', '1er mars 2026'],
    ['2026-08-31', 'August 31, 2026', '31 août 2026'],
    ['2026-12-11', 'December 11, 2026', '11 décembre 2026'],
  ])('%s', (date, en, fr) => expect([dateInWords(day(date), 'en'), dateInWords(day(date), 'fr')]).toEqual([en, fr]));

  it('say the weekday', () => {
    expect(dayInWords(day('2026-03-01'), 'en')).toBe('Sunday, March 1, 2026');
    expect(dayInWords(day('2026-03-01'), 'fr')).toBe('dimanche 1er mars 2026');
  });
});

describe('how far a date is', () => {
  const today = day('2026-03-05');
  it.each([
    [0, 'due today', "échéance aujourd'hui"],
    [1, 'due in 1 day', 'échéance dans 1 jour'],
    [3, 'due in 3 days', 'échéance dans 3 jours'],
    [-1, '1 day overdue', 'en retard de 1 jour'],
    [-2, '2 days overdue', 'en retard de 2 jours'],
  ])('%i days ahead', (ahead, en, fr) => {
    const date = addDays(today, ahead);
    expect([dueInWords(date, today, 'en'), dueInWords(date, today, 'fr')]).toEqual([en, fr]);
  });

  it('counts calendar days across the change of clocks', () => expect(dueInWords(day('2026-03-09'), day('2026-03-07'), 'en')).toBe('due in 2 days'));
});
