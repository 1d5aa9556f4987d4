import { CheckSettings } from '../contract';
import { FindIn, Found, stretch } from '../found';
import { NumberedLine } from '../readText';
import { plain, withCapital } from '../words/plain';
import { FindUses, NameUse, usesInAnyCase, usesOfWays } from './namePattern';

interface Name {
  readonly name: string;
  readonly anyCase: FindUses;
  readonly wrongWays: FindUses;
}

/** The names of the office's identity list, each written one way. A heading wholly in capitals is not judged by its case. */
export const identityName: FindIn<'identity-name'> = ({ language, wordLines }, { names }) => {
  const own = names.filter(({ name, language: of }) => of === language && name.trim() !== '').map(patternsOf);
  return wordLines.flatMap(line => own.flatMap(name => wrongUses(name, line).map(use => found(name.name, use, line))));
};

function patternsOf({ name, wrong }: CheckSettings['names'][number]): Name {
  return { name: plain(name), anyCase: usesInAnyCase(plain(name)), wrongWays: usesOfWays(wrong.map(plain).filter(way => way.trim() !== '')) };
}

function wrongUses({ name, anyCase, wrongWays }: Name, { plain: text }: NumberedLine): readonly NameUse[] {
  return [...anyCase(text).filter(use => !isRight(use, name, text)), ...wrongWays(text)];
}

function isRight({ words, start }: NameUse, name: string, text: string): boolean {
  const written = words.replace(/\s+/g, ' ');
  if (written === name || written === written.toUpperCase()) return true;
  return written === withCapital(name) && opensSentence(text, start);
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
