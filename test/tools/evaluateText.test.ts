import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RuleId } from '../../src/systems/communications/check/contract';
import { reportOn } from '../../tools/evaluate/report';
import { Judged, scoreAll, scoreRules, tooLow } from '../../tools/evaluate/score';
import { GivenText, readTextCases } from '../../tools/evaluate/textCases';

const english: GivenText = { language: 'en', html: '' };
const judged = (id: string, expected: readonly RuleId[], reported: readonly RuleId[], given: GivenText = english): Judged => ({
  of: { file: 'more.yaml', id, given, expected: new Set(expected) }, reported: new Set(reported),
});

describe('a file of text cases', () => {
  let path = '';
  beforeEach(() => { path = join(mkdtempSync(join(tmpdir(), 'text-')), 'more.yaml'); });
  afterEach(() => rmSync(join(path, '..'), { recursive: true }));
  const read = (text: string): ReturnType<typeof readTextCases> => {
    writeFileSync(path, text);
    return readTextCases(path);
  };

  it('may hold both forms and keys of its own; a rule named twice counts once', () => {
    const { cases, unreadable } = read(`
- {id: A, given: {language: fr, html: "<p>Texte.</p>"}, expect: {findings: [jargon, jargon]}, why: because, level: hard}
- {id: B, given: {en: "<p>Text.</p>", fr: ""}, expect: {findings: []}}`);
    expect(unreadable).toEqual([]);
    expect(cases.map(({ id, given, expected }) => [id, given, [...expected]])).toEqual([
      ['A', { language: 'fr', html: '<p>Texte.</p>' }, ['jargon']],
      ['B', { en: '<p>Text.</p>', fr: '' }, []],
    ]);
  });

  it('names each case that cannot be read and keeps the others', () => {
    const { cases, unreadable } = read(`
- {id: A, given: {language: de, html: "<p>Text.</p>"}, expect: {findings: []}}
- {given: {language: en, html: ""}, expect: {findings: []}}
- {id: C, given: {language: en, html: ""}, expect: {findings: [click-here]}}
- {id: D, given: {language: en, html: ""}, expect: {}}
- {id: E, given: {language: en, html: ""}, expect: {findings: []}}
- text`);
    expect(cases.map(({ id }) => id)).toEqual(['E']);
    expect(unreadable).toEqual([
      'more.yaml, case 1 (A): given is neither {language: en or fr, html} nor {en, fr}',
      'more.yaml, case 2: no id',
      'more.yaml, case 3 (C): unknown rule "click-here"',
      'more.yaml, case 4 (D): expect.findings is no list',
      'more.yaml, case 6: not a case',
    ]);
  });

  it.each([['a: 1', 'more.yaml: not a list of cases'], ['- {a: 1', 'more.yaml: '], ['', 'more.yaml: not a list of cases']])('%j is refused: %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('the score of the text check', () => {
  const cases = [
    judged('right', ['jargon', 'acronym'], ['jargon', 'acronym']),
    judged('missed', ['jargon'], []),
    judged('alarm', [], ['acronym']),
    judged('pair', ['parity-date'], ['parity-date'], { en: '', fr: '' }),
  ];
  const of = (rule: RuleId): unknown => scoreRules(cases).find(score => score.rule === rule);

  it('counts each rule once in a case', () => {
    expect(of('jargon')).toEqual({ rule: 'jargon', truePositives: 1, falsePositives: 0, falseNegatives: 1, precision: 1, recall: 0.5 });
    expect(of('acronym')).toEqual({ rule: 'acronym', truePositives: 1, falsePositives: 1, falseNegatives: 0, precision: 0.5, recall: 1 });
    expect(scoreAll(cases)).toEqual({ truePositives: 3, falsePositives: 1, falseNegatives: 1, precision: 0.75, recall: 0.75 });
  });

  it('gives a rule that never occurs and never reports 1 of both', () => {
    expect(of('contrast')).toMatchObject({ precision: 1, recall: 1 });
    expect(tooLow(scoreRules(cases)).map(({ rule }) => rule)).toEqual(['acronym', 'jargon']);
  });

  it('is reported with each wrong case under its rule, and by language', () => {
    const lines = reportOn(cases).map(line => line.trim().replace(/ {2,}/g, ' | '));
    expect(lines).toContain('jargon | 2 | 1 | 0 | 1 | 1.000 | 0.500');
    expect(lines[lines.findIndex(line => line.startsWith('jargon')) + 1]).toBe('more.yaml missed missing: jargon');
    expect(lines[lines.findIndex(line => line.startsWith('acronym')) + 1]).toBe('more.yaml alarm surplus: acronym');
    expect(lines).toContain('English: 3 cases | 3 | 2 | 1 | 1 | 0.667 | 0.667');
    expect(lines).toContain('Both languages: 1 case | 1 | 1 | 0 | 0 | 1.000 | 1.000');
    expect(lines).not.toContainEqual(expect.stringMatching(/^French/));
    expect(lines[lines.length - 1]).toBe('Under 0.95 of either: acronym, jargon');
  });
});
