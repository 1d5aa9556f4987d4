import { OfficeWord, OfficeWordKind } from '../../../../src/systems/communications/planLists';
import { checkWord } from '../../../../src/systems/communications/officeWords/checkWord';
import { officeWordsFrom, shippedWords } from '../../../../src/systems/communications/officeWords/officeWordsFrom';
import { WordEntry } from '../../../../src/systems/communications/officeWords/wordEntry';

const empty: WordEntry = { title: '', titleFr: '', language: '', instead: '', wrong: '', setting: '', value: '', fromOn: '', untilOn: '' };
const others = [{ kind: 'acronym', title: 'MTO', language: null }, { kind: 'jargon', title: 'Synergy', language: 'en' }] as const;

it.each<[OfficeWordKind, Partial<WordEntry>, object]>([
  ['acronym', { title: 'MNR' }, { facts: { title: 'MNR' } }],
  ['acronym', { title: 'ÉCO' }, { facts: { title: 'ÉCO' } }],
  ['acronym', { title: 'Mto' }, { faults: { title: 'notAnAcronym' } }],
  ['acronym', { title: 'MTO' }, { faults: { title: 'alreadyThere' } }],
  ['jargon', { title: 'synergy', language: 'en', instead: 'help' }, { faults: { title: 'alreadyThere' } }],
  ['jargon', { title: 'synergy', language: 'fr', instead: 'aide' }, { facts: { language: 'fr', instead: 'aide' } }],
  ['jargon', { title: 'reach out', language: 'en' }, { faults: { instead: 'missing' } }],
  ['identityName', { title: 'ServiceOntario', language: 'en', wrong: 'Service Ontario\n\n service-ontario ' }, { facts: { wrong: ['Service Ontario', 'service-ontario'] } }],
  ['identityName', { title: 'ServiceOntario', language: 'en', wrong: 'ServiceOntario' }, { faults: { wrong: 'sameAsRight' } }],
  ['setting', { setting: 'gradeTarget', value: '8,5' }, { facts: { value: 8.5 } }],
  ['setting', { setting: 'gradeTarget', value: '40' }, { faults: { value: 'outOfRange' } }],
  ['setting', { setting: 'easeTarget', value: 'high' }, { faults: { value: 'notANumber' } }],
  ['topic', { title: 'Health and safety' }, { faults: { titleFr: 'missing' } }],
  ['quietDay', { title: 'Election', titleFr: 'Élections', fromOn: '2026-05-01', untilOn: '2026-04-01' }, { faults: { untilOn: 'endsBeforeStart' } }],
])('%s %j', (kind, typed, expected) => {
  expect(checkWord(kind, { ...empty, ...typed }, others)).toMatchObject(expected);
});

const item = (id: number, fields: Partial<OfficeWord>): OfficeWord => ({ id, titleFr: null, language: null, content: null, fromOn: null, untilOn: null, ...fields }) as OfficeWord;

it('adds to what ships, takes the place of what says the same, and the last of two counts', () => {
  const words = officeWordsFrom([
    item(4, { kind: 'setting', title: 'gradeTarget', content: '{"setting":"gradeTarget","value":8}' }),
    item(2, { kind: 'setting', title: 'gradeTarget', content: '{"setting":"gradeTarget","value":12}' }),
    item(3, { kind: 'jargon', title: 'Utilize', language: 'en', content: '{"instead":"work with"}' }),
    item(5, { kind: 'acronym', title: 'MTO' }),
  ]);
  expect(words.check).toMatchObject({ gradeTarget: 8, easeTarget: shippedWords.check.easeTarget });
  expect(words.check.knownAcronyms).toEqual([...shippedWords.check.knownAcronyms, 'MTO']);
  expect(words.check.jargon.filter(({ phrase }) => phrase.toLowerCase() === 'utilize')).toEqual([{ language: 'en', phrase: 'Utilize', instead: 'work with' }]);
  expect(words.check.jargon).toHaveLength(shippedWords.check.jargon.length);
});

it.each<Partial<OfficeWord>>([
  { kind: 'jargon', title: 'a', language: 'en', content: 'not JSON' },
  { kind: 'jargon', title: 'a', language: null, content: '{"instead":"b"}' },
  { kind: 'identityName', title: 'a', language: 'en', content: '{"wrong":"b"}' },
  { kind: 'setting', title: 'a', content: '{"setting":"colour","value":1}' },
  { kind: 'setting', title: 'a', content: '{"setting":"newsADay","value":-1}' },
  { kind: 'topic', title: 'a', content: '[]' },
  { kind: 'quietDay', title: 'a' },
])('names what was spoilt in the list, and goes on without it: %j', fields => {
  const words = officeWordsFrom([item(1, fields), item(2, { kind: 'acronym', title: 'MTO' })]);
  expect(words.unreadable).toEqual([{ id: 1, title: 'a', kind: fields.kind }]);
  expect({ ...words.check, knownAcronyms: [] }).toEqual({ ...shippedWords.check, knownAcronyms: [] });
});
