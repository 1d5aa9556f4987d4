import { Language } from '../../../../kernel/text';
import { lineBreak } from '../lines';
import { Word, wordsIn } from '../words/words';
import { frenchEvidence } from './evidence';

/** A stretch of a line in the other language. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

interface Weighed extends Word {
  /** Above 0 speaks for the other language, below 0 for the text's own. */
  readonly evidence: number;
  readonly isLink: boolean;
  /** A mark before the word that may part two languages. */
  readonly isAfterMark: boolean;
}

/** A word of grammar and another of the language, at least: a name alone does not reach it. */
const leastEvidence = 4.5;
/** So much of the text's own language ends a passage. */
const mostAgainst = 4;
const links = new Set("de du des d' la le les et à au aux of to for and in the on".split(' '));
const aWord = /\p{L}/u;
const noWord = /[@\d]|:\/\/|www\.|\.\w{2,}/;

/**
 * The stretches of a line, made `plain`, in another language than the text's. `edges` are offsets where a run of italics, of a link or the
 * like begins or ends: what stands in it belongs together.
 */
export function passagesIn(line: string, language: Language, edges: readonly number[] = []): readonly Passage[] {
  const words = weigh(line, language, edges);
  const found: Passage[] = [];
  let from = 0;
  while (from < words.length) {
    const stretch = nextStretch(words, from);
    if (!stretch) break;
    const whole = widened(words, stretch);
    const [first, last] = [words[whole.first], words[whole.last]];
    if (stretch.evidence >= leastEvidence && first && last) found.push({ start: first.start, end: last.end, words: whole.last - whole.first + 1 });
    from = whole.last + 1;
  }
  return found;
}

function weigh(line: string, language: Language, edges: readonly number[]): readonly Weighed[] {
  const words = wordsIn(line).filter(({ text }) => aWord.test(text) && !noWord.test(text));
  const isShouted = !/\p{Ll}/u.test(line);
  return words.map((word, index) => {
    const before = words[index - 1]?.end ?? 0;
    const gap = line.slice(before, word.start);
    const isAfterMark = index === 0 || /[^\s]/.test(gap) || gap.includes(lineBreak) || edges.some(edge => edge >= before && edge <= word.start);
    const opensSentence = index === 0 || /[.!?:«"“(]/.test(gap);
    const mayBeName = !isShouted && !opensSentence && /^\p{Lu}/u.test(word.text);
    const french = frenchEvidence(word.text, mayBeName);
    return { ...word, evidence: language === 'en' ? french : -french, isLink: isLinking(word.text), isAfterMark };
  });
}

function isLinking(word: string): boolean {
  return links.has(word.toLowerCase()) || /^d'/i.test(word);
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly evidence: number;
}

/** From the first word of the other language to where its evidence is greatest, before the text's own outweighs it. */
function nextStretch(words: readonly Weighed[], from: number): Stretch | undefined {
  const first = words.findIndex(({ evidence }, index) => index >= from && evidence > 0);
  if (first < 0) return undefined;
  let best: Stretch = { first, last: first, evidence: 0 };
  let sum = 0;
  for (let last = first; last < words.length && sum > best.evidence - mostAgainst; last += 1) {
    sum += words[last]?.evidence ?? 0;
    if (sum > best.evidence) best = { first, last, evidence: sum };
  }
  return best;
}

/** With the words beside it that both languages have, up to a mark; and with the noun that « de » or "of" stands beside. */
function widened(words: readonly Weighed[], { first, last }: Stretch): Pick<Stretch, 'first' | 'last'> {
  const before = lengthToMark(words, first, -1);
  const after = lengthToMark(words, last, 1);
  return { first: first - (before || nounBeside(words, first, -1)), last: last + (after || nounBeside(words, last, 1)) };
}

/** 1 when a linking word at the edge of a passage has a noun of both languages beside it: « Centre | de la petite », « de la | table ». */
function nounBeside(words: readonly Weighed[], edge: number, step: 1 | -1): number {
  const isParted = (step === 1 ? words[edge + 1] : words[edge])?.isAfterMark ?? true;
  return !isParted && words[edge]?.isLink && words[edge + step]?.evidence === 0 ? 1 : 0;
}

/** How many words of both languages stand between a word and the next mark in a direction; 0 when the text's own language comes first. */
function lengthToMark(words: readonly Weighed[], from: number, step: 1 | -1): number {
  for (let index = from; ; index += step) {
    const isAtMark = step === 1 ? words[index + 1]?.isAfterMark ?? true : words[index]?.isAfterMark ?? true;
    if (isAtMark) return Math.abs(index - from);
    if (words[index + step]?.evidence !== 0) return 0;
  }
}
