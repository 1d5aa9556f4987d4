import { calendarDate, addDays } from '../../../../src/kernel/dates/calendarDate';
import { isNamedOn } from '../../../../src/systems/communications/calendar/entry';

const monday = calendarDate('2026-03-02');
const daysNamed = (kind: 'campaign' | 'quiet', length: number): readonly number[] =>
  Array.from({ length: 21 }, (_, day) => day - 2).filter(day => isNamedOn({ kind, from: monday, until: addDays(monday, length - 1) }, addDays(monday, day)));

it('a week is named on each day, what is longer where it begins and on each Sunday, and quiet days always', () => {
  expect(daysNamed('campaign', 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(daysNamed('campaign', 15)).toEqual([0, 6, 13]);
  expect(daysNamed('quiet', 9)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});
