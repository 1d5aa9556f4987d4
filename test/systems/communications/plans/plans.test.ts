import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { checkLines, checkPlan, PlanEntry } from '../../../../src/systems/communications/plans/checkPlan';
import { newsNamed } from '../../../../src/systems/communications/plans/newsNamed';
import { linesColumn, messagesInOneLanguage, readLines } from '../../../../src/systems/communications/plans/planLines';
import { movedPlan } from '../../../../src/systems/communications/plans/planSteps';

const plan: PlanEntry = { title: 'Winter roads', kind: 'campaign', fromOn: '2026-11-01', untilOn: '2027-03-31', dueOn: '2026-04-10', situation: '' };

it.each<[string, Partial<PlanEntry>, object]>([
  ['is whole', {}, { facts: { kind: 'campaign', situation: null } }],
  ['may have no days', { fromOn: '', untilOn: '' }, { facts: { fromOn: null, untilOn: null } }],
  ['with a first day needs its last', { untilOn: '' }, { faults: { untilOn: 'missing' } }],
  ['does not end before it begins', { untilOn: '2026-10-31' }, { faults: { untilOn: 'endsBeforeStart' } }],
  ['lasts two years at most', { untilOn: '2028-11-02' }, { faults: { untilOn: 'longerThanTwoYears' } }],
  ['needs the day on which it is looked at', { dueOn: '' }, { faults: { dueOn: 'missing' } }],
])('a plan %s', (_what, typed, expected) => {
  expect(checkPlan({ ...plan, ...typed })).toMatchObject(expected);
});

it('keeps lines as they were typed, and leaves out those that say nothing', () => {
  const column = linesColumn('tactics', [{ what: ' Poster ', who: 'Chidi', when: '2026-03-12', done: 'yes' }, { what: ' ', who: '', when: '', done: '' }]);
  expect(readLines('tactics', column)).toEqual([{ what: 'Poster', who: 'Chidi', when: '2026-03-12', done: 'yes' }]);
  expect(linesColumn('objectives', [{ what: '' }])).toBeNull();
});

it.each([null, '', 'not JSON', '{"what":1}', '[1,null,"x"]', '[{"what":5,"other":"y"}]'])('reads a column that somebody spoilt in the list as empty cells: %s', column => {
  expect(readLines('objectives', column).every(line => Object.keys(line).join() === 'what' && line.what === '')).toBe(true);
});

it('refuses a day that is none, and more than the column holds', () => {
  expect(checkLines('tactics', { lines: '[{"what":"a","when":"2026-02-30"}]' })).toEqual({ ok: false, faults: { lines: 'badDay' } });
  expect(checkLines('objectives', { lines: JSON.stringify([{ what: 'x'.repeat(64_000) }]) })).toEqual({ ok: false, faults: { lines: 'tooLong' } });
});

it('counts key messages that stand in one language alone', () => {
  expect(messagesInOneLanguage([{ en: 'Slow down', fr: 'Ralentissez' }, { en: 'Plan ahead', fr: ' ' }, { en: '', fr: '' }])).toBe(1);
});

it('finds the news that its tactics name, each once', () => {
  const tactics = linesColumn('tactics', [{ what: 'Story N-2026-0007 and N-2026-0002', who: '', when: '', done: '' }, { what: 'again N-2026-0007, not N-26-1', who: '', when: '', done: '' }]);
  expect(newsNamed({ tactics })).toEqual(['N-2026-0007', 'N-2026-0002']);
});

it('is as long as before when it is moved', () => {
  const [from, until] = [calendarDate('2026-02-20'), calendarDate('2026-03-10')];
  expect(movedPlan({ fromOn: from, untilOn: until }, calendarDate('2028-02-20'))).toEqual({ fromOn: '2028-02-20', untilOn: '2028-03-09' });
});
