import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GoldenCase, readCases, Values } from './readCases';
import { isNotBuilt, judge } from './systems';

const golden = (given: Values, expect: Values, file = 'foi'): GoldenCase => ({ file, id: 'X1', given, expect });
const received = { type: 'received', date: '2025-04-07' };

describe('a folder of cases', () => {
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'golden-')); });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

  it('is read whole, .yaml and .yml, and dates stay text', () => {
    write('a.yaml', '- {id: A1, given: {asOf: 2025-04-07}, expect: {x: 1}}');
    write('b.yml', '- {id: B1, given: {}, expect: {x: null}, why: "because"}');
    write('notes.md', 'not a case');
    expect(readCases(folder)).toEqual([
      { file: 'a', id: 'A1', given: { asOf: '2025-04-07' }, expect: { x: 1 } },
      { file: 'b', id: 'B1', given: {}, expect: { x: null } },
    ]);
  });

  it.each([
    ['- {id: A1, given: {}, expects: {x: 1}}', 'A1: unknown key "expects"'],
    ['- {given: {}, expect: {x: 1}}', 'case 1: no id'],
    ['- {id: A1, given: {}, expect: {}}', 'A1: nothing is expected'],
    ['- {id: A1, expect: {x: 1}}', 'A1: given and expect are needed'],
    ['- {id: A1, given: {}, expect: {x: 1}}\n- {id: A1, given: {}, expect: {x: 2}}', 'A1 stands twice'],
    ['x: 1', 'not a list of cases'],
    ['', 'not a list of cases'],
  ])('%j is refused: %s', (text, message) => {
    write('a.yaml', text);
    expect(() => readCases(folder)).toThrow(message);
  });

  it('without any file is refused', () => expect(() => readCases(folder)).toThrow('No .yaml or .yml file'));
});

describe('a case of a known system', () => {
  it('passes, or says which key differs and how', () => {
    expect(judge(golden({ events: [received] }, { decisionDue: { strict: '2025-05-07' }, depositDue: null, alerts: [] }))).toEqual([]);
    expect(judge(golden({ events: [received] }, { decisionDue: { strict: '2025-05-08', operational: null }, clockStart: '2025-04-07', alerts: ['limitUnknown'] }))).toEqual([
      'decisionDue.strict: expected "2025-05-08", got "2025-05-07"',
      'decisionDue.operational: expected nothing, got "2025-05-07"',
      'alerts: expected ["limitUnknown"], got []',
    ]);
    expect(judge(golden({ events: [received] }, { thirdParty: { noticeValid: true }, depositDue: 50 }))).toEqual(['thirdParty.noticeValid: expected true, got nothing', 'depositDue: expected 50, got nothing']);
  });

  it('compares money to the cent and words in any order', () => {
    const fees = { kind: 'general', searchMinutes: 195, pages: 12 };
    expect(judge(golden({ fees }, { fees: { total: 99.9 } }))).toEqual([]);
    expect(judge(golden({ fees }, { fees: { total: 99.91 } }))).toHaveLength(1);
  });

  it.each([
    [{ events: [received], when: 1 }, { regime: 'x' }, 'unknown key "given.when"'],
    [{ events: [received] }, { decisionDue: { lax: null } }, 'unknown key "expect.decisionDue.lax"'],
    [{ events: [received] }, { dueOn: null }, 'unknown key "expect.dueOn"'],
    [{ fees: { kind: 'general', sheets: 2 } }, { fees: { total: 0 } }, 'unknown key "given.fees.sheets"'],
    [{ fees: { kind: 'royal' } }, { fees: { total: 0 } }, 'given.fees.kind is "royal"'],
    [{ events: [{ type: 'lost', date: '2025-04-07' }] }, { regime: 'x' }, 'unknown event type "lost" in given.events[0]'],
    [{ events: [{ type: 'toString', date: '2025-04-07' }] }, { regime: 'x' }, 'unknown event type "toString"'],
    [{ events: [{ ...received, days: 3 }] }, { regime: 'x' }, 'unknown key "given.events[0].days"'],
    [{ events: [received, { type: 'extensionNoticeSent', date: '2025-04-08' }] }, { regime: 'x' }, 'given.events[1].days is no number'],
    [{ events: [{ type: 'received', date: '2025-02-30' }] }, { regime: 'x' }, 'given.events[0].date is no date'],
    [{ events: [received], act: 'ATIA' }, { regime: 'x' }, 'given.act is "ATIA"'],
    [{ events: [received], clarification: 'stop' }, { regime: 'x' }, 'given.clarification is "stop"'],
    [{ act: 'FIPPA' }, { regime: 'x' }, 'neither events nor fees'],
  ])('%j, %j fails: %s', (given, expected, message) => expect(() => judge(golden(given, expected))).toThrow(message));

  it.each([
    [{ channel: 'pigeon', received: '2026-11-20' }, { replyBy: null }, 'given.channel is "pigeon"'],
    [{ channel: 'email', received: '2026-02-30' }, { replyBy: null }, 'given.received is no date'],
    [{ channel: 'email', received: '2026-11-20' }, { readingEase: 1 }, 'unknown key "expect.readingEase"'],
    [{ language: 'en', words: 0, sentences: 5, syllables: 9 }, { readingEase: 1 }, 'given.words is no count'],
    [{ language: 'de', html: '<p>Text.</p>' }, { findings: [] }, 'given.language is "de"'],
    [{ language: 'en', html: '<p>Text.</p>', tone: 'warm' }, { findings: [] }, 'unknown key "given.tone"'],
    [{ en: '<p>Text.</p>' }, { findings: [] }, 'given.fr is no text'],
    [{ en: '<p>Text.</p>', fr: '<p>Texte.</p>' }, { faults: [] }, 'unknown key "expect.faults"'],
  ])('of communications, %j, %j fails: %s', (given, expected, message) => expect(() => judge(golden(given, expected, 'extra'))).toThrow(message));
});

describe('a case of retention', () => {
  const of = (given: Values, expect: Values): readonly string[] => judge(golden(given, expect, 'extra'));

  it('without a day is asked when its date has come, after all that it tells', () => {
    const hold = { kind: 'legal', from: '2024-05-01' };
    expect(of({ rule: 'CY+1y nil DE', created: '2022-02-02', holds: [{ ...hold, to: '2024-06-30' }] }, { eligibleOn: '2024-07-01', state: 'eligible', blockedBy: [], forbidden: [] })).toEqual([]);
    expect(of({ rule: 'CY+1y nil DE', created: '2022-02-02', holds: [hold] }, { eligibleOn: '2024-01-01', state: 'blocked', blockedBy: ['legalHold'] })).toEqual([]);
    expect(of({ rule: 'CY+1y nil DE', created: '2022-02-02', holds: [hold], asOf: '2023-05-05' }, { state: 'running', blockedBy: [] })).toEqual([]);
  });

  it('without a rule is not scheduled', () => {
    for (const given of [{ rule: null, created: '2020-01-01' }, { rules: [], created: '2020-01-01' }, { versions: [{ rule: null }], created: '2020-01-01' }]) {
      expect(of(given, { eligibleOn: null, state: 'unscheduled', blockedBy: ['unscheduled'], finalDisposition: null })).toEqual([]);
    }
  });

  it('of a box takes dates or whole files', () => {
    expect(of({ box: [{ eligibleOn: '2026-01-01' }, { rule: 'T+1', closed: '2025-03-03' }] }, { eligibleOn: '2026-03-04' })).toEqual([]);
    expect(of({ box: [{ eligibleOn: '2026-01-01' }, { eligibleOn: null }] }, { eligibleOn: null })).toEqual([]);
  });

  it.each([
    [{ rule: 'X+1', created: '2025-11-30' }, { eligibleOn: null }, `the rule "X+1" can't be read, at 1`],
    [{ rule: 'T+1', finished: '2025-11-30' }, { eligibleOn: null }, 'unknown key "given.finished"'],
    [{ rule: 'T+1', closed: '2025-11-31' }, { eligibleOn: null }, 'given.closed is no date'],
    [{ rule: 'T+1', closed: '2025-11-30', roundTo: 'month' }, { eligibleOn: null }, 'given.roundTo is "month"'],
    [{ rule: 'T+1', holds: [{ kind: 'tax', from: '2025-11-30' }] }, { eligibleOn: null }, 'given.holds[0].kind is "tax"'],
    [{ rule: 'T+1', holds: [{ kind: 'foi', since: '2025-11-30' }] }, { eligibleOn: null }, 'unknown key "given.holds[0].since"'],
    [{ rule: 'T+1', reopenings: [{ closed: '2025-11-30' }] }, { eligibleOn: null }, 'given.reopenings[0].reopened is no date'],
    [{ versions: [{ rule: 'T+1', until: '2025-11-30' }] }, { eligibleOn: null }, 'unknown key "given.versions[0].until"'],
    [{ rule: 'T+1', closed: '2025-11-30' }, { dueOn: null }, 'unknown key "expect.dueOn"'],
    [{ box: [{ eligibleOn: '2026-01-01', state: 'open' }] }, { eligibleOn: null }, 'unknown key "given.box[0].state"'],
    [{ box: [], rule: 'T+1' }, { eligibleOn: null }, 'unknown key "given.rule"'],
  ])('%j, %j fails: %s', (given, expected, message) => expect(() => of(given, expected)).toThrow(message));
});

describe('which system a case belongs to', () => {
  it('is told by the name of its file, or else by its keys', () => {
    expect(judge(golden({ events: [received] }, { regime: 'ON-FOI-CAL30' }, 'foi-more'))).toEqual([]);
    expect(judge(golden({ events: [received] }, { regime: 'ON-FOI-CAL30' }, 'extra'))).toEqual([]);
    expect(isNotBuilt(golden({ events: [received] }, { regime: 'ON-FOI-CAL30' }, 'extra'))).toBe(false);
    expect(judge(golden({ language: 'fr', html: '<p>Le texte.</p>' }, { findings: [] }, 'extra'))).toEqual([]);
    expect(judge(golden({ language: 'fr', words: 100, sentences: 5, syllables: 170 }, { readingEase: 61.6, gradeLevel: null }, 'extra'))).toEqual([]);
    expect(judge(golden({ channel: 'mail', received: '2026-11-20' }, { acknowledgeBy: '2026-11-27' }, 'extra'))).toEqual([]);
    expect(judge(golden({ rule: 'C+1', created: '2025-11-30' }, { eligibleOn: '2027-01-01' }, 'extra'))).toEqual([]);
  });

  it.each([
    ['recognition', {}],
    ['extra', { scores: [1], weights: [100] }],
  ])('%s with %j is not built yet', (file, given) => expect(isNotBuilt(golden(given, { x: 1 }, file))).toBe(true));

  it('is never guessed: a case that no system knows fails', () => {
    const lost = golden({ colour: 'red' }, { x: 1 }, 'extra');
    expect(isNotBuilt(lost)).toBe(false);
    expect(() => judge(lost)).toThrow('no system knows the keys "given.colour"');
  });
});
