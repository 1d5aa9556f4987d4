import { checkEvent, EventEntry } from '../../../../src/systems/communications/calendar/checkEvent';
import { parseClockTime, timeInWords, ClockTime } from '../../../../src/systems/communications/calendar/clockTime';

const meeting: EventEntry = { title: 'Town hall', titleFr: 'Assemblée', kind: 'event', fromOn: '2026-03-16', untilOn: '', startsAt: '', endsAt: '', place: '', details: '', detailsFr: '', planId: '' };

it.each<[string, Partial<EventEntry>, object]>([
  ['ends on its first day unless told otherwise', {}, { facts: { untilOn: '2026-03-16', startsAt: null, planId: null } }],
  ['takes hours', { startsAt: '9:05', endsAt: '13 h 30' }, { facts: { startsAt: '09:05', endsAt: '13:30' } }],
  ['needs both titles', { titleFr: ' ' }, { faults: { titleFr: 'missing' } }],
  ['needs its day', { fromOn: '2026-02-30' }, { faults: { fromOn: 'notADate', untilOn: 'notADate' } }],
  ['does not end before it begins', { untilOn: '2026-03-15' }, { faults: { untilOn: 'endsBeforeStart' } }],
  ['may end on another day at an earlier hour', { untilOn: '2026-03-17', startsAt: '15:00', endsAt: '9:00' }, { facts: { endsAt: '09:00' } }],
  ['does not end before it begins on one day', { startsAt: '15:00', endsAt: '15:00' }, { faults: { endsAt: 'endsBeforeStart' } }],
  ['has no end without a beginning', { endsAt: '15:00' }, { faults: { startsAt: 'missing' } }],
  ['does not last longer than a year', { untilOn: '2027-03-18' }, { faults: { untilOn: 'longerThanAYear' } }],
  ['has details in both languages or in none', { details: 'Bring lunch' }, { faults: { detailsFr: 'missing' } }],
  ['is an event or an awareness week', { kind: 'party' }, { faults: { kind: 'notAChoice' } }],
])('an event %s', (_what, typed, expected) => {
  expect(checkEvent({ ...meeting, ...typed })).toMatchObject(expected);
});

it('an hour is read in either way of writing, and nothing else is one', () => {
  expect(['13:30', '9:05', '9 h 05', '13h30', '0:00'].map(parseClockTime)).toEqual(['13:30', '09:05', '09:05', '13:30', '00:00']);
  expect(['24:00', '12:60', '1 p.m.', '', '1330'].map(parseClockTime)).toEqual(Array(5).fill(undefined));
  const at = (time: string): string[] => [timeInWords(time as ClockTime, 'en'), timeInWords(time as ClockTime, 'fr')];
  expect([at('00:05'), at('12:00'), at('13:30')]).toEqual([['12:05 a.m.', '0 h 05'], ['12:00 p.m.', '12 h'], ['1:30 p.m.', '13 h 30']]);
});
