import { Labelled, learningPath, readLabelled } from './labelled';
import { readSampleScheme } from './sampleScheme';
import { accuracyOf, Judged, judges, leastTop3, withoutCases } from './score';

/**
 * Prints how often the right series is the first and among the first three, on files of labelled titles, and fails when the first three hold
 * it too seldom, no more often than a baseline, or a row can't be used. @throws Error when no file is named, or one can't be read.
 */
function run(paths: readonly string[]): void {
  if (paths.length === 0) throw new Error('Name one or more files of labelled titles: npm run evaluate:suggestion -- FILE.csv');
  const scheme = readSampleScheme();
  const codes = new Set<string>(scheme.filter(({ level }) => level === 'series').map(({ code }) => code));
  const read = paths.map(path => readLabelled(path, codes));
  const cases = read.flatMap(file => file.cases);
  const unreadable = read.flatMap(file => file.unreadable);
  const decisions = withoutCases(readLabelled(learningPath, codes).cases, cases);
  console.log(`${cases.length} cases, ${codes.size} series of the sample scheme; decisions from the labelled learning set, none of them among the cases`);
  const { suggestion, others, baselines } = judges(scheme, decisions);
  console.log(row('', 'top-1', 'top-3', 'top-3 en', 'top-3 fr'));
  for (const judged of [suggestion, ...others, ...baselines]) console.log(rowOf(judged, cases));
  for (const line of unreadable) console.error(`Not used: ${line}`);
  const { top3 } = accuracyOf(suggestion.answer, cases);
  const best = Math.max(...baselines.map(({ answer }) => accuracyOf(answer, cases).top3));
  console.log(top3 >= leastTop3 && top3 > best ? `The first three hold the right series often enough (${leastTop3} or more).` : `The first three hold the right series too seldom: ${leastTop3} and more than either baseline is asked.`);
  if (top3 < leastTop3 || top3 <= best || unreadable.length > 0) process.exitCode = 1;
}

function rowOf({ name, answer }: Judged, cases: readonly Labelled[]): string {
  const all = accuracyOf(answer, cases);
  const [english, french] = (['en', 'fr'] as const).map(language => accuracyOf(answer, cases.filter(labelled => labelled.language === language)));
  return row(name, ...[all.top1, all.top3, english.top3, french.top3].map(share => share.toFixed(3)));
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(30) + cells.map(cell => cell.padStart(10)).join('');
}

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
