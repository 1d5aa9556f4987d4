import { causes } from '../../../../src/systems/communications/check/causes';
import { Finding, RuleId } from '../../../../src/systems/communications/check/contract';
import { wordsOf } from '../../../../src/systems/communications/check/findingWords';
import { pairRules, textRules } from '../../../../src/systems/communications/check/rules';
import { foundBy } from './support/found';

const rules = [...textRules, ...pairRules];
const cases = rules.flatMap(({ id, level }) => causes[id].flatMap(because => (['en', 'fr'] as const).map(language => ({ id, level, because, language }))));

it('has a rule for every id, each once', () => {
  expect(rules.map(({ id }) => id)).toEqual(Object.keys(causes));
});

it.each(cases)('says why and what to do: $id $because ($language)', ({ id, level, because, language }) => {
  const facts = { level: 3, expected: 2, length: 160, longest: 150, ratio: 4.4, least: 4.5, words: 26, most: 25, acronym: 'ABC', instead: 'use', target: 10, type: 'PDF', name: 'Name', here: 2, there: 1 };
  const finding: Finding = { rule: id, level, language, place: { line: 0, start: 0, end: 1 }, excerpt: 'xyz', because, facts };
  const words = wordsOf(finding);
  for (const text of Object.values(words)) expect(text).toMatch(/^[^]+$/);
  expect(`${words.reason} ${words.suggestion}`).not.toMatch(/undefined|NaN/);
});

it('speaks the language of the text', () => {
  const [english] = foundBy('link-text', 'en', '<a href="/x">here</a>');
  const [french] = foundBy('link-text', 'fr', '<a href="/x">ici</a>');
  expect(english && wordsOf(english)).toEqual({ reason: '"here" does not tell where the link leads when it is read on its own.', suggestion: 'Make the name of the page or document the link.', source: 'WCAG 2.2, 2.4.4' });
  expect(french && wordsOf(french).reason).toBe("« ici » ne dit pas où mène le lien lorsqu'on le lit seul.");
});

it('refuses a case that a rule does not have', () => {
  expect(() => wordsOf({ rule: 'acronym', level: 'warning', language: 'en', place: { line: 0, start: 0, end: 0 }, excerpt: '', because: 'other', facts: {} })).toThrow(RangeError);
});

it('blocks for an error and asks for a reason for a warning, as the table says', () => {
  const errors: readonly RuleId[] = ['link-text', 'heading-order', 'image-alt', 'table-header', 'language-mark', 'contrast', 'personal-information', 'parity-number', 'parity-date', 'parity-link', 'parity-structure', 'parity-missing'];
  expect(rules.filter(({ level }) => level === 'error').map(({ id }) => id)).toEqual(errors);
});
