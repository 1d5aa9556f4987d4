import { Language } from '../../../../kernel/text';
import { englishWords } from './englishWords';
import { frenchWords } from './frenchWords';

const lists = { en: englishWords, fr: frenchWords } as const;
const weight = { grammar: 3, common: 2, spelling: 1.5 } as const;

const weights: Readonly<Record<Language, ReadonlyMap<string, number>>> = { en: weightsOf('en'), fr: weightsOf('fr') };

/**
 * How much a word speaks for French: below 0 for English, 0 for a word of both or of neither. A word with a capital may be a name: how
 * it is spelled then tells nothing, and a common word counts half.
 */
export function frenchEvidence(word: string, mayBeName: boolean): number {
  const small = word.toLowerCase();
  const known = (weights.fr.get(small) ?? 0) - (weights.en.get(small) ?? 0);
  if (Math.abs(known) === weight.grammar) return known;
  if (known !== 0) return mayBeName ? known / 2 : known;
  return mayBeName ? 0 : bySpelling(small);
}

function bySpelling(word: string): number {
  const french = frenchWords.spelling.test(word) ? weight.spelling : 0;
  const english = englishWords.spelling.test(word) ? weight.spelling : 0;
  return french - english;
}

function weightsOf(language: Language): ReadonlyMap<string, number> {
  const { grammar, common } = lists[language];
  return new Map([...common.map(word => [word, weight.common] as const), ...grammar.map(word => [word, weight.grammar] as const)]);
}
