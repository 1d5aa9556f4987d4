import { Judged, leastShare, RuleScore, scoreAll, scoreRules, Shares, tooLow, WrongCase, wrongCases } from './score';
import { GivenText } from './textCases';

const groups = { en: 'English', fr: 'French', both: 'Both languages' } as const;

/** The lines of a report: a table of the rules, totals by language, and each wrong case under its rule. */
export function reportOn(judged: readonly Judged[]): readonly string[] {
  const scores = scoreRules(judged);
  const wrong = wrongCases(judged);
  return [
    row('rule', 'cases', 'true +', 'false +', 'false -', 'precision', 'recall'),
    ...scores.flatMap(score => [rowOf(score.rule, score), ...wrongOf(score, wrong)]),
    '',
    ...Object.entries(groups).flatMap(([group, name]) => {
      const part = judged.filter(({ of }) => groupOf(of.given) === group);
      return part.length === 0 ? [] : [rowOf(`${name}: ${inCases(part.length)}`, scoreAll(part))];
    }),
    rowOf(`All: ${inCases(judged.length)}`, scoreAll(judged)),
    '',
    verdict(tooLow(scores), wrong.length, judged.length),
  ];
}

/** The language of a case, or `both`. */
export function groupOf(given: GivenText): keyof typeof groups {
  return 'language' in given ? given.language : 'both';
}

function wrongOf({ rule }: RuleScore, wrong: readonly WrongCase[]): readonly string[] {
  return wrong
    .filter(({ missing, surplus }) => missing.includes(rule) || surplus.includes(rule))
    .map(({ of, missing, surplus }) => `    ${of.file} ${of.id}${list(' missing', missing)}${list(' surplus', surplus)}`);
}

function list(name: string, rules: readonly string[]): string {
  return rules.length === 0 ? '' : `${name}: ${rules.join(', ')}`;
}

function rowOf(name: string, { truePositives, falsePositives, falseNegatives, precision, recall }: Shares): string {
  return row(name, truePositives + falseNegatives, truePositives, falsePositives, falseNegatives, precision.toFixed(3), recall.toFixed(3));
}

function row(name: string, ...cells: readonly (string | number)[]): string {
  return name.padEnd(26) + cells.map(cell => String(cell).padStart(10)).join('');
}

function verdict(low: readonly RuleScore[], wrong: number, cases: number): string {
  if (cases === 0) return 'No case was read.';
  if (low.length > 0) return `Under ${leastShare} of either: ${low.map(({ rule }) => rule).join(', ')}`;
  return wrong === 0 ? 'Every case is as expected.' : `Every rule has ${leastShare} or more of both; wrong: ${inCases(wrong)}.`;
}

function inCases(count: number): string {
  return count === 1 ? '1 case' : `${count} cases`;
}
