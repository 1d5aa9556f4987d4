import { join } from 'node:path';
import { learningPath, readLabelled } from '../../../../tools/evaluate/suggestion/labelled';
import { readSampleScheme } from '../../../../tools/evaluate/suggestion/sampleScheme';
import { accuracyOf, judges, leastTop3, withoutCases } from '../../../../tools/evaluate/suggestion/score';

const scheme = readSampleScheme();
const codes = new Set<string>(scheme.filter(({ level }) => level === 'series').map(({ code }) => code));
const learning = readLabelled(learningPath, codes);
const tested = readLabelled(join(__dirname, 'labelled', 'test.csv'), codes);

test('the labelled set holds at least 400 titles, in both languages, for every series, and no title of the test is one of the learning', () => {
  expect([...learning.unreadable, ...tested.unreadable]).toEqual([]);
  expect(tested.cases.length).toBeGreaterThanOrEqual(400);
  for (const language of ['en', 'fr']) expect(new Set(tested.cases.filter(labelled => labelled.language === language).map(({ code }) => code))).toEqual(codes);
  expect(withoutCases(learning.cases, tested.cases)).toHaveLength(learning.cases.length);
});

test('of titles written by another hand, the first three hold the right series often enough, in both languages, and far more often than either baseline', () => {
  const { suggestion, baselines } = judges(scheme, withoutCases(learning.cases, tested.cases));
  const top3 = accuracyOf(suggestion.answer, tested.cases).top3;
  expect(top3).toBeGreaterThanOrEqual(leastTop3);
  for (const language of ['en', 'fr']) expect(accuracyOf(suggestion.answer, tested.cases.filter(labelled => labelled.language === language)).top3).toBeGreaterThanOrEqual(leastTop3 - 0.02);
  for (const { answer } of baselines) expect(accuracyOf(answer, tested.cases).top3).toBeLessThan(top3 - 0.3);
});
