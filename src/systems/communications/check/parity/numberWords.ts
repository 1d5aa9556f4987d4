import { Language } from '../../../../kernel/text';

/**
 * Numbers and ordinals written as words. Left out is what means something else as well: "one" and « un », "second" and « seconde » (the
 * time), « neuf » (new).
 */
const words = {
  en: {
    2: 'two twice', 3: 'three third thirds', 4: 'four fourth', 5: 'five fifth', 6: 'six sixth', 7: 'seven seventh', 8: 'eight eighth', 9: 'nine ninth', 10: 'ten tenth',
    11: 'eleven', 12: 'twelve dozen', 13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen',
    20: 'twenty', 30: 'thirty', 40: 'forty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety',
  },
  fr: {
    2: 'deux deuxième', 3: 'trois troisième tiers', 4: 'quatre quatrième', 5: 'cinq cinquième', 6: 'six sixième', 7: 'sept septième', 8: 'huit huitième', 9: 'neuvième', 10: 'dix dixième dizaine',
    11: 'onze', 12: 'douze douzaine', 13: 'treize', 14: 'quatorze', 15: 'quinze quinzaine', 16: 'seize', 17: 'dix-sept', 18: 'dix-huit', 19: 'dix-neuf',
    20: 'vingt vingtaine', 30: 'trente trentaine', 40: 'quarante', 50: 'cinquante', 60: 'soixante', 70: 'soixante-dix', 80: 'quatre-vingts', 90: 'quatre-vingt-dix',
  },
} as const satisfies Record<Language, Readonly<Record<number, string>>>;

/** Words that stand for a figure of the other language but are too common to be asked for ("one", "first", « neuf »). */
const answering = {
  en: { 0: 'zero no none', 1: 'a an one first once single', 2: 'second both pair couple', 100: 'hundred', 1000: 'thousand', 1000000: 'million' },
  fr: { 0: 'zéro aucun aucune', 1: 'un une premier première premiers premières', 2: 'second seconde paire', 9: 'neuf', 100: 'cent centaine', 1000: 'mille millier', 1000000: 'million' },
} as const;

const numberWords = { en: valuesOf(words.en), fr: valuesOf(words.fr) } as const;

/** "five", "twenty-five", the three of "three-day"; undefined for a word that begins with no number. */
export function valueOfWord(word: string, language: Language): number | undefined {
  const values = numberWords[language];
  const small = word.toLowerCase();
  const whole = values.get(small);
  if (whole !== undefined) return whole;
  const [first = '', ...others] = small.replace(/^quatre-vingt(?=-)/, 'quatre_vingt').split('-');
  const start = first === 'quatre_vingt' ? 80 : values.get(first);
  const unit = values.get(others.join('-')) ?? (/^(?:one|un|une)$/.test(others.join('-')) ? 1 : 0);
  return start !== undefined && start >= 20 && unit < 20 ? start + unit : start;
}

export const answeringWords = { en: valuesOf(answering.en), fr: valuesOf(answering.fr) } as const;

function valuesOf(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(table).flatMap(([value, list]) => list.split(' ').map(word => [word, Number(value)] as const)));
}
