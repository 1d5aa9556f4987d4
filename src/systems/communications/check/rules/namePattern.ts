/** A way of writing a name that stands in a text. */
export interface NameUse {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Finds the ways of writing in a text made `plain`. */
export type FindUses = (text: string) => readonly NameUse[];

/**
 * Any of some ways of writing, as whole words; the longest that stands at a place is the one meant. A capital of a way must be a capital in
 * the text, its small letters may be either, and its points may be left out.
 */
export function usesOfWays(ways: readonly string[]): FindUses {
  const longestFirst = [...ways].sort((a, b) => b.length - a.length).map(patternOf);
  return ways.length === 0 ? () => [] : usesOf(longestFirst.join('|'), 'gu');
}

/** A name's very words, in any case. */
export function usesInAnyCase(name: string): FindUses {
  return usesOf(name.trim().split(/\s+/).map(escaped).join('\\s+'), 'giu');
}

function usesOf(source: string, flags: string): FindUses {
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${source})(?![\\p{L}\\d]|-\\p{L})`, flags);
  return text => Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length, words }));
}

function patternOf(way: string): string {
  return way.trim().split(/\s+/).map(word => Array.from(word, letterPattern).join('')).join('\\s+');
}

function letterPattern(letter: string): string {
  if (letter === '.') return '\\.?';
  return /\p{Ll}/u.test(letter) ? `[${letter}${letter.toUpperCase()}]` : escaped(letter);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
