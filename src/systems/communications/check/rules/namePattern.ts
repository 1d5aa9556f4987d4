/** A way of writing a name that stands in a text. */
export interface NameUse {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The uses in a text made `plain` of a way of writing, as whole words. A capital of the way must be a capital in the text; its small
 * letters may be either. A point after an abbreviation may be left out.
 */
export function usesOfWay(way: string, text: string): readonly NameUse[] {
  const pattern = Array.from(way.trim()).map(patternOf).join('').replace(/(?:\\s\+)+/g, '\\s+');
  return usesOf(new RegExp(pattern, 'gu'), text);
}

/** The uses of a name's very words, in any case. */
export function usesInAnyCase(name: string, text: string): readonly NameUse[] {
  return usesOf(new RegExp(name.trim().split(/\s+/).map(escaped).join('\\s+'), 'giu'), text);
}

function usesOf(pattern: RegExp, text: string): readonly NameUse[] {
  const whole = new RegExp(`(?<![\\p{L}\\d-])(?:${pattern.source})(?![\\p{L}\\d]|-\\p{L})`, pattern.flags);
  return Array.from(text.matchAll(whole), ({ 0: words, index }) => ({ start: index, end: index + words.length, words }));
}

function patternOf(letter: string): string {
  if (/\s/.test(letter)) return '\\s+';
  if (letter === '.') return '\\.?';
  return /\p{Ll}/u.test(letter) ? `[${letter}${letter.toUpperCase()}]` : escaped(letter);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
