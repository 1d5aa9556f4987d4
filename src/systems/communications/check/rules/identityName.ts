import { FindIn, Found, stretch } from '../found';
import { NumberedLine } from '../readText';
import { plain, withCapital } from '../words/plain';
import { NameUse, usesInAnyCase, usesOfWay } from './namePattern';

/** The names of the office's identity list, each written one way. A heading wholly in capitals is not judged by its case. */
export const identityName: FindIn<'identity-name'> = ({ language, wordLines }, { names }) => {
  const own = names.filter(name => name.language === language).map(({ name, wrong }) => ({ name: plain(name), wrong: wrong.map(plain) }));
  return wordLines.flatMap(line => own.flatMap(({ name, wrong }) => [...wrongCases(name, line), ...wrongWays(name, wrong, line)]));
};

function wrongCases(name: string, line: NumberedLine): readonly Found<'identity-name'>[] {
  return usesInAnyCase(name, line.plain)
    .filter(use => !isRight(use, name, line.plain))
    .map(use => found(name, use, line));
}

function isRight({ words, start }: NameUse, name: string, text: string): boolean {
  const written = words.replace(/\s+/g, ' ');
  if (written === name || written === written.toUpperCase()) return true;
  return written === withCapital(name) && opensSentence(text, start);
}

/** The longest way that stands at a place is the one meant. */
function wrongWays(name: string, wrong: readonly string[], line: NumberedLine): readonly Found<'identity-name'>[] {
  const uses = wrong.flatMap(way => usesOfWay(way, line.plain)).sort((a, b) => a.start - b.start || b.end - a.end);
  return uses.filter((use, index) => uses.slice(0, index).every(({ end }) => end <= use.start)).map(use => found(name, use, line));
}

function found(name: string, use: NameUse, line: NumberedLine): Found<'identity-name'> {
  const right = opensSentence(line.plain, use.start) ? withCapital(name) : name;
  // The point that ends a text is not the abbreviation's.
  const isEnd = use.words.endsWith('.') && line.plain.slice(use.end).trim() === '';
  const place = stretch(line, use.start, isEnd ? use.end - 1 : use.end);
  return { ...place, because: 'otherwise', facts: { name }, fix: { kind: 'replaceText', place: place.place, text: right } };
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:"“«(\u2028|•–—]\s*)$/.test(text.slice(0, start));
}
