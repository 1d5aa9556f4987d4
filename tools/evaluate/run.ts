import { judgeText } from './judgeText';
import { reportOn } from './report';
import { scoreRules, tooLow } from './score';
import { readTextCases } from './textCases';

/**
 * Prints how right the text check is on files of cases, and fails when a rule has too little precision or recall, or a case can't be read.
 * @throws Error when no file is named, or one can't be read at all.
 */
function run(paths: readonly string[]): void {
  if (paths.length === 0) throw new Error('Name one or more files of cases: npm run evaluate:text -- FILE.yaml');
  const read = paths.map(readTextCases);
  const judged = read.flatMap(({ cases }) => cases).map(judgeText);
  const unreadable = read.flatMap(file => file.unreadable);
  for (const line of reportOn(judged)) console.log(line);
  for (const line of unreadable) console.error(`Not read: ${line}`);
  if (tooLow(scoreRules(judged)).length > 0 || unreadable.length > 0) process.exitCode = 1;
}

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
