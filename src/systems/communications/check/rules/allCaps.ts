import { FindIn, stretch } from '../found';
import { NumberedLine } from '../readText';
import { CapitalRun, capitalRuns } from './capitals';

export const wordsThatShout = 4;

/** Four or more words in a row in capitals are hard to read, and a screen reader may spell them. */
export const allCaps: FindIn<'all-caps'> = ({ wordLines }) => wordLines.flatMap(line => shouted(line).map(run => {
  const [first, last] = [run[0], run[run.length - 1]];
  return { ...stretch(line, first?.start ?? 0, last?.end ?? 0), because: 'capitals' as const, facts: { words: run.length } };
}));

/** The runs of a line that count. Letters of a list ("zones A B C D") do not: two words must be more than a letter. */
export function shouted(line: NumberedLine): readonly CapitalRun[] {
  return capitalRuns(line).filter(run => run.length >= wordsThatShout && run.filter(({ text }) => text.length > 1).length > 1);
}
