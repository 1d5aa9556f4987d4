import { folded } from '../../../../kernel/folded';

/** A name may be this many words longer than twice its acronym: "and", "of", « de la ». */
const smallWords = 4;

/**
 * Whether an acronym that stands in parentheses is spelled out before them: "Ministry of Natural Resources (MNR)". Its letters must be
 * found in order in the name, the first at the beginning of a word, and half of them or more at beginnings. Letters of another language
 * stand in another order: « Police provinciale de l'Ontario (OPP) » has all three at beginnings.
 */
export function isSpelledOut(acronym: string, before: string): boolean {
  const name = /^.*?([^.;:!?()]*)$/s.exec(before.trimEnd())?.[1] ?? '';
  const words = folded(name).split(/[^\p{L}]+/u).filter(word => word !== '').slice(-(acronym.length * 2 + smallWords));
  const letters = folded(acronym);
  return isInOrder(letters, words) || beginAll(letters, words);
}

function isInOrder(letters: string, words: readonly string[]): boolean {
  return words.some((_, index) => {
    const own = words.slice(index);
    const atBeginnings = mostAtBeginnings(letters, own);
    return own.length > 1 && own[0]?.startsWith(letters.charAt(0)) === true && atBeginnings * 2 >= letters.length;
  });
}

function beginAll(letters: string, words: readonly string[]): boolean {
  const beginnings = words.map(word => word.charAt(0));
  return Array.from(letters).every(letter => {
    const at = beginnings.indexOf(letter);
    return at >= 0 && beginnings.splice(at, 1).length > 0;
  });
}

/** The greatest number of letters that stand at the beginning of a word, when all are found in order; -1 when they are not. */
function mostAtBeginnings(letters: string, [word, ...others]: readonly string[]): number {
  if (letters === '') return 0;
  if (word === undefined) return -1;
  const without = mostAtBeginnings(letters, others);
  const within = word.startsWith(letters.charAt(0)) ? bestWithin(letters, word, others) : -1;
  return Math.max(without, within);
}

/** The word gives its first letter, and as many of the following ones as help. */
function bestWithin(letters: string, word: string, others: readonly string[]): number {
  let best = -1;
  let at = 0;
  for (let taken = 1; taken <= letters.length && at >= 0; taken += 1) {
    const rest = mostAtBeginnings(letters.slice(taken), others);
    if (rest >= 0) best = Math.max(best, rest + 1);
    at = word.indexOf(letters.charAt(taken), at + 1);
  }
  return best;
}
