import { Language } from '../../../../kernel/text';
import { FindInPair } from '../found';
import { ReadText } from '../readText';
import { wordsIn } from '../words/words';

/** A translation under half as long leaves something out. Stands at the beginning of the shorter text. */
export const parityMissing: FindInPair<'parity-missing'> = ({ en, fr }) => {
  const counts = { en: countWords(en), fr: countWords(fr) };
  const [short, long]: readonly [Language, Language] = counts.en < counts.fr ? ['en', 'fr'] : ['fr', 'en'];
  if (counts[short] * 2 >= counts[long]) return [];
  const facts = { here: counts[short], there: counts[long] };
  return [{ language: short, place: { line: 0, start: 0, end: 0 }, excerpt: '', because: counts[short] === 0 ? 'empty' : 'short', facts }];
};

export function isEmpty(text: ReadText): boolean {
  return countWords(text) === 0;
}

function countWords({ wordLines }: ReadText): number {
  return wordLines.reduce((sum, { plain }) => sum + wordsIn(plain).length, 0);
}
