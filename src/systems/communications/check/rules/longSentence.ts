import { FindIn, stretch } from '../found';
import { sentencesIn } from '../words/sentences';

const mostWords = 25;

/** A sentence that a reader must read twice. */
export const longSentence: FindIn<'long-sentence'> = ({ wordLines }) =>
  wordLines.flatMap(line => sentencesIn(line.plain)
    .filter(({ words }) => words.length > mostWords)
    .map(({ start, end, words }) => ({ ...stretch(line, start, end), because: 'tooLong' as const, facts: { words: words.length, most: mostWords } })));
