import { CheckSettings } from '../contract';
import { FindIn, Found, stretch } from '../found';
import { NumberedLine } from '../readText';
import { withCapital } from '../words/plain';
import { JargonPattern, jargonPattern } from './jargonPattern';

interface Entry extends JargonPattern {
  readonly phrase: string;
  readonly instead: string;
}

/** The office's list of phrases that have a plain word. */
export const jargon: FindIn<'jargon'> = ({ language, wordLines }, settings) => {
  const entries = entriesOf(settings).filter(entry => entry.language === language);
  return wordLines.flatMap(line => entries.flatMap(entry => usesOf(entry, line)));
};

function entriesOf({ jargon: list }: CheckSettings): readonly (Entry & { readonly language: string })[] {
  return list.filter(({ phrase }) => phrase.trim() !== '').map(item => ({ ...item, ...jargonPattern(item.language, item.phrase, item.instead) }));
}

function usesOf(entry: Entry, line: NumberedLine): readonly Found<'jargon'>[] {
  return Array.from(line.plain.matchAll(entry.pattern), ({ 0: words, index }) => {
    const place = stretch(line, index, index + words.length);
    const facts = { phrase: entry.phrase, instead: entry.instead };
    if (entry.instead === '') return { ...place, because: 'reword', facts };
    const instead = mayBeNoun(words, line.plain.slice(0, index)) ? null : entry.insteadOf(words);
    return { ...place, because: 'replace', facts, ...(instead !== null && { fix: { kind: 'replaceText', place: place.place, text: asWritten(words, instead) } }) };
  });
}

/** "Financial leverage", "the leverage": only the writer knows what a noun stands for. */
function mayBeNoun(words: string, before: string): boolean {
  return /^[\p{L}]+$/u.test(words) && !/(?:ed|ing|ize|ise|izes|ises)$/i.test(words) && !/(?:^|[.!?:]\s*|\b(?:to|can|could|will|would|must|should|may|might|we|you|they|i|and|or|please|help|let's)\s+)$/i.test(before);
}

/** With the capital of the words that it stands for, and a space where an apostrophe had none. */
function asWritten(words: string, instead: string): string {
  const text = words.endsWith("'") && !instead.endsWith("'") ? `${instead} ` : instead;
  return /^\p{Lu}/u.test(words) ? withCapital(text) : text;
}
