import { join } from 'node:path';
import { groupOf } from '../../../../tools/evaluate/report';
import { judgeText } from '../../../../tools/evaluate/judgeText';
import { scoreRules, tooLow, wrongCases } from '../../../../tools/evaluate/score';
import { readTextCases } from '../../../../tools/evaluate/textCases';

const files = ['english.yaml', 'french.yaml', 'pairs.yaml', 'second.yaml', 'third-english.yaml', 'third-french.yaml', 'third-pairs.yaml'].map(name => readTextCases(join(__dirname, 'labelled', name)));
const judged = files.flatMap(({ cases }) => cases).map(judgeText);

describe('the labelled set', () => {
  it('can be read whole, and has enough of each kind', () => {
    expect(files.flatMap(({ unreadable }) => unreadable)).toEqual([]);
    const count = (group: ReturnType<typeof groupOf>): number => judged.filter(({ of }) => groupOf(of.given) === group).length;
    expect([count('en') >= 160, count('fr') >= 160, count('both') >= 60]).toEqual([true, true, true]);
  });

  it.each(['en', 'fr', 'both'] as const)('is judged right, rule by rule (%s)', group => {
    const part = judged.filter(({ of }) => groupOf(of.given) === group);
    const wrong = wrongCases(part);
    const faults = tooLow(scoreRules(part)).map(({ rule, precision, recall }) => ({
      rule, precision, recall,
      wrong: wrong.filter(({ missing, surplus }) => [...missing, ...surplus].includes(rule)).map(({ of }) => of.id),
    }));
    expect(faults).toEqual([]);
  });
});
