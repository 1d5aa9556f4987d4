import { syllable } from 'syllable';
import { Language } from '../../../kernel/text';
import { ReadText } from './readText';
import { frenchSyllables } from './words/frenchSyllables';
import { sentencesIn } from './words/sentences';

/** What the formulas need of a text. Sentences and words at least 1 each. */
export interface Counts {
  readonly language: Language;
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Flesch reading ease; for French, its fitting by Kandel and Moles. The higher, the easier: 100 is plain, 30 is a statute. */
export function readingEase({ language, words, sentences, syllables }: Counts): number {
  const [base, perSyllable] = language === 'fr' ? [207, 73.6] : [206.835, 84.6];
  return base - 1.015 * (words / sentences) - perSyllable * (syllables / words);
}

/** Flesch-Kincaid grade: years of school that an English text asks for. */
export function gradeLevel({ words, sentences, syllables }: Omit<Counts, 'language'>): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Counts a text. A heading, a list item or a cell is a sentence even without a point. */
export function countText({ language, wordLines }: ReadText): Counts {
  const sentences = wordLines.flatMap(({ plain }) => sentencesIn(plain));
  const words = sentences.flatMap(sentence => sentence.words);
  const count = language === 'fr' ? frenchSyllables : englishSyllables;
  return { language, words: words.length, sentences: sentences.length, syllables: words.reduce((sum, { text }) => sum + count(text), 0) };
}

function englishSyllables(word: string): number {
  return syllable(word) || 1;
}
