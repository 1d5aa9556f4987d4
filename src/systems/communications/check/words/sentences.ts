import { lineBreak } from '../lines';
import { Word, wordsIn } from './words';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

/** Never the last word of a sentence: a name or a number follows. */
const neverLast = new Set(('mr mrs ms dr prof hon st ste rev sgt cpl lt gen capt supt vs cf approx e.g i.e dept ext tel fig gov ' +
  'jan feb mar apr jun jul aug sept sep oct nov dec m mm me mme mlle p.ex p ex c.-à-d c-à-d env tél janv févr avr juill déc art par pp vol ch').split(' '));
/** May be the last word: only what follows tells. */
const before = {
  number: new Set('no nos n s ss sec app apt o reg rm rms règl'.split(' ')),
  name: new Set('av ave blvd boul rd cres'.split(' ')),
} as const;
const mayEnd = /[.!?…]+["'”»)\]]*(?=\s|$)/g;
const breaks = new RegExp(lineBreak, 'g');
const opensNext = /^\s*(?:["'“«(\[]\s*)*[\p{Lu}\p{N}]/u;

/**
 * The sentences of a line made `plain`. A point after an abbreviation, an initial, a list's number or before a small letter ends nothing.
 * What has no point at its end is a sentence too, and so is what stands before a line break.
 */
export function sentencesIn(line: string): readonly Sentence[] {
  const ends = Array.from(line.matchAll(mayEnd), ({ 0: mark, index }) => ({ mark, at: index, end: index + mark.length }));
  const marked = ends.filter(({ mark, at, end }) => isEnd(line, mark, at, end)).map(({ end }) => end);
  const broken = Array.from(line.matchAll(breaks), ({ index }) => index);
  const cuts = [...marked, ...broken, line.length].sort((a, b) => a - b);
  const words = wordsIn(line);
  let start = 0;
  return cuts.flatMap(end => {
    const own = words.filter(word => word.start >= start && word.start < end);
    start = end;
    const [first] = own;
    return first ? [{ start: first.start, end: trimmedEnd(line, end), words: own }] : [];
  });
}

function isEnd(line: string, mark: string, at: number, end: number): boolean {
  const rest = line.slice(end);
  if (rest.trim() === '') return true;
  if (!opensNext.test(rest)) return false;
  return !mark.startsWith('.') || mark.startsWith('..') || !isAbbreviation(line.slice(0, at), rest);
}

function isAbbreviation(left: string, rest: string): boolean {
  const word = /(?:^|[\s("'«“\/])([^\s("'«“\/]*)$/.exec(left)?.[1] ?? '';
  const name = word.toLowerCase();
  if (neverLast.has(name)) return true;
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  if (/^\d+$/.test(word) && left.trim() === word) return true;
  if (before.number.has(name)) return /^\s*\d/.test(rest);
  return before.name.has(name) && /^\s*(?:[NSEWO]\b|\p{Lu}\p{Ll}+ ?,)/u.test(rest);
}

function trimmedEnd(line: string, end: number): number {
  return line.slice(0, end).trimEnd().length;
}
