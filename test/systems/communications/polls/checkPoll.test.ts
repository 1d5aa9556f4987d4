import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { checkPoll, PollEntry, pollEntry } from '../../../../src/systems/communications/polls/checkPoll';
import { answersOf } from '../../../../src/systems/communications/polls/pollContent';

const today = calendarDate('2026-03-05');
const good: PollEntry = {
  ...pollEntry(), title: 'Where shall we meet? ', titleFr: 'Où nous réunir?', answers: 'In Sudbury\n\nOnline', answersFr: 'À Sudbury\r\nEn ligne', dueOn: '2026-03-20', offices: 'Sudbury\nTimmins',
};
const faultsOf = (entry: Partial<PollEntry>) => {
  const read = checkPoll({ ...good, ...entry }, today);
  return read.ok ? {} : read.faults;
};

it('reads a question in both languages with its answers, its audience and its last day', () => {
  expect(checkPoll(good, today)).toEqual({
    ok: true,
    facts: {
      kind: 'poll', title: 'Where shall we meet?', titleFr: 'Où nous réunir?', dueOn: '2026-03-20', audience: { offices: ['Sudbury', 'Timmins'], branches: [], languages: 'both' },
      answers: [{ id: 'a1', en: 'In Sudbury', fr: 'À Sudbury' }, { id: 'a2', en: 'Online', fr: 'En ligne' }],
    },
  });
});

it.each<[string, Partial<PollEntry>, object]>([
  ['a question in one language', { titleFr: ' ' }, { titleFr: 'missing' }],
  ['a question of 300 letters', { title: 'x'.repeat(300) }, { title: 'tooLong' }],
  ['one answer alone', { answers: 'Yes', answersFr: 'Oui' }, { answers: 'badCount', answersFr: 'badCount' }],
  ['eleven answers', { answers: '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11' }, { answers: 'badCount', answersFr: 'unequal' }],
  ['an answer twice', { answers: 'Yes\nYES' }, { answers: 'twice' }],
  ['fewer answers in French', { answers: 'One\nTwo\nThree' }, { answersFr: 'unequal' }],
  ['a day that is over', { dueOn: '2026-03-04' }, { dueOn: 'inPast' }],
  ['a day that is none', { dueOn: '2026-02-30' }, { dueOn: 'notADate' }],
])('names the fault of %s', (_name, entry, faults) => {
  expect(faultsOf(entry)).toEqual(faults);
});

it('asks a pulse for no answers: they are always 1 to 5', () => {
  const read = checkPoll({ ...good, kind: 'pulse', answers: '', answersFr: '' }, today);
  expect(read).toMatchObject({ ok: true, facts: { kind: 'pulse', answers: [] } });
  expect(answersOf({ kind: 'pulse', answers: null }).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
});

it('takes answers that somebody spoiled in the list for none', () => {
  expect(answersOf({ kind: 'poll', answers: '{' })).toEqual([]);
  expect(answersOf({ kind: 'poll', answers: '[{"id":1}]' })).toEqual([]);
});
