import { FindIn, Found, stretch } from '../found';
import { NumberedLine } from '../readText';
import { Word, wordsIn } from '../words/words';
import { shouted } from './allCaps';
import { CapitalRun, capitalRuns, unit } from './capitals';
import { isOrdinaryWord } from './emphasis';
import { healthCardNumber, numbersOf } from './personalNumbers';
import { isSpelledOut } from './spelledOut';

/** 2 to 6 capitals, with the s of a plural. Beside a digit it is a code (P3E, T4A, FOI-12) and no acronym; COVID-19 is COVID. */
const acronymIn = /(?<![\p{L}\d]|\d[-.])\p{Lu}{2,6}(?=s?(?![\p{L}\d]|[-.]\d))/gu;
const addressOrFile = /@|:\/\/|www\.|\.\w{2,}|_/;
const roman = /^(?=[IVX]+$)X{0,3}(?:IX|IV|V?I{0,3})$/;
/** Kinds of files and sizes, which a link to a file must give. */
const fileWords = /^(?:PDF|DOCX?|XLSX?|PPTX?|CSV|ZIP|[KMGT]B|[KMG]O)$/;
const provinceBeforeCode = /^(?:ON|QC|MB|SK|AB|BC|NB|NS|PE|NL|NT|YT|NU),? [A-Z]\d[A-Z]/;

interface Use {
  readonly line: NumberedLine;
  readonly acronym: string;
  readonly start: number;
}

/** An acronym is explained where it is first used, as "Full Name (ABC)", unless the office knows it. Reported once, at that first use. */
export const acronym: FindIn<'acronym'> = ({ wordLines }, { knownAcronyms }) => {
  const seen = new Set(knownAcronyms);
  return wordLines.flatMap(usesIn).flatMap(use => {
    if (seen.has(use.acronym)) return [];
    seen.add(use.acronym);
    return isExplained(use) ? [] : [found(use)];
  });
};

function found({ line, acronym: letters, start }: Use): Found<'acronym'> {
  return { ...stretch(line, start, start + letters.length), because: 'unexplained', facts: { acronym: letters } };
}

function usesIn(line: NumberedLine): readonly Use[] {
  const stressed = stressedWords(line);
  const words = wordsIn(line.plain).filter(word => !stressed.has(word.start) && !addressOrFile.test(word.text));
  return words.flatMap(word => Array.from(word.text.matchAll(acronymIn), ({ 0: acronym, index }) => ({ line, acronym, start: word.start + index })))
    .filter(({ acronym, start }) => !roman.test(acronym) && !fileWords.test(acronym) && !isOrdinaryWord(acronym) && !isUnit(acronym, line.plain.slice(0, start)) && !provinceBeforeCode.test(line.plain.slice(start)) && !isVersionCode(start, line.plain));
}

function isUnit(letters: string, before: string): boolean {
  return unit.test(letters) && /\d ?$/.test(before);
}

/** The letters that end a health card number are of the number: personal-information reports them with it. */
function isVersionCode(start: number, text: string): boolean {
  return numbersOf(healthCardNumber, text).some(number => number.start < start && start < number.end);
}

/** Where words stand that are in capitals for stress: all-caps reports the long runs; of a short one, a word that is no acronym tells. */
function stressedWords(line: NumberedLine): ReadonlySet<number> {
  const runs = [...shouted(line), ...capitalRuns(line).filter(run => run.length > 1 && run.some(({ text }) => isOrdinaryWord(text))).flatMap(run => joined(run, line))];
  return new Set(runs.flatMap(run => run.map(({ start }) => start)));
}

/** The parts of a run with nothing but spaces between, each with an ordinary word. */
function joined(run: CapitalRun, line: NumberedLine): readonly CapitalRun[] {
  const parts: Word[][] = [];
  run.forEach((word, index) => {
    const before = run[index - 1];
    if (before && line.plain.slice(before.end, word.start).trim() === '') parts[parts.length - 1]?.push(word);
    else parts.push([word]);
  });
  return parts.filter(part => part.length > 1 && part.some(({ text }) => isOrdinaryWord(text)));
}

function isExplained({ line, acronym: letters, start }: Use): boolean {
  const left = /^(.*)\(["'“«]?\s*$/s.exec(line.plain.slice(0, start));
  return left !== null && isSpelledOut(letters, left[1] ?? '');
}
