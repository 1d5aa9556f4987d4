import { NumberedLine } from '../readText';
import { Word, wordsIn } from '../words/words';
import { isOrdinaryWord } from './emphasis';

/** Words in capitals that follow each other. Numbers and units between them do not part them. */
export type CapitalRun = readonly Word[];

/** After a figure, a unit or the half of the day. */
export const unit = /^(?:[KMGT]B|[KMG]O|AM|PM|KM|CM|MM|KG|H)$/;
const inCapitals = /^(?=[^\p{Ll}]*\p{Lu})[^\p{Ll}\d]+$/u;

/** The runs of words in capitals of a line. A list of acronyms parted by commas ("OPS, FPO, PDF") names things and is no run. */
export function capitalRuns(line: NumberedLine): readonly CapitalRun[] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const words = wordsIn(line.plain);
  words.forEach((word, index) => {
    if (isFigure(word.text, words[index - 1]?.text)) return;
    if (inCapitals.test(word.text)) run.push(word);
    else run = [];
    if (run.length === 1) runs.push(run);
  });
  return runs.filter(each => !isListOfNames(each, line.plain));
}

function isFigure(word: string, before: string | undefined): boolean {
  return /\d/.test(word) || (unit.test(word) && /\d/.test(before ?? ''));
}

function isListOfNames(run: CapitalRun, line: string): boolean {
  return run.length > 1 && run.every(({ text, start }, index) => {
    const gap = line.slice(run[index - 1]?.end ?? start, start);
    return !isOrdinaryWord(text) && (index === 0 || /[,;\/|•]/.test(gap));
  });
}
