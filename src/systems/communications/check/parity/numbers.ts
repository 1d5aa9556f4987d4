import { Language } from '../../../../kernel/text';
import { Reader, Said, SaidNumber } from './facts';
import { answeringWords, valueOfWord } from './numberWords';

/** What holds digits that are no numbers of the text: addresses, e-mail, names of files, codes such as P3E, H1N1. */
const addresses = /\S*(?:@|:\/\/|www\.)\S*|(?<![\p{L}\d])(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*|\S+\.(?:pdf|docx|xlsx|pptx|zip)\b/giu;
const codes = /(?<![\p{L}\d])(?:\p{L}+\d|\d+\p{L}+\d)[\p{L}\d]*/gu;
const telephone = /(?<![\d\p{L}])(?:\+?1[-. ])?\(?(\d{3})\)?[-. ] ?(\d{3})[-. ](\d{4})(?!\d)/gu;

/** 9-1-1 is 911. */
const shortCode = /(?<![\d-])([2-9])-1-1(?![\d-])/g;

const fractions: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };
const figure = '(?:\\d{1,3}(?:[ ,.]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)';
const scale = '(?<scale>thousand|mille|millions?|milliards?|billions?|[kKMBG](?=\\b|\\$)(?![Bbo]))';
const number = new RegExp(`(?<money>[$€] ?)?(?<![\\d.,]\\d*)(?<figure>${figure})(?<fraction>[¼½¾])?(?: ?${scale}(?!\\p{L}))?(?:(?: de)? ?(?<unit>[$€]|dollars?\\b|cents\\b))?(?: ?(?<percent>%|per ?cent\\b|pour ?cent\\b|p\\. ?100))?`, 'gu');
const fractionAlone = /[¼½¾]/g;
const scales: readonly (readonly [RegExp, number])[] = [[/^(?:thousand|mille|k)$/i, 1e3], [/^(?:m|millions?)$/i, 1e6], [/^(?:b|g|billions?|milliards?)$/i, 1e9]];
/** "2026-27" is 2026 and 2027. */
const yearSpan = /(?<![\d-])((?:19|20)\d\d)([-–\/])(\d\d)(?![\d-])/g;

/** The numbers of a line, once its dates and times are taken: figures, amounts, percentages, telephone numbers; and numbers as words. */
export function numbersIn(reader: Reader): readonly SaidNumber[] {
  reader.take(addresses, () => null);
  const telephones = reader.take(telephone, ([, a = '', b = '', c = ''], said) => plainNumber(said, Number(a + b + c)));
  reader.take(codes, () => null);
  return [
    ...telephones,
    ...reader.take(shortCode, ([, first = ''], said) => plainNumber(said, Number(`${first}11`))),
    ...reader.take(yearSpan, ([, year = '', , end = ''], said) => [plainNumber(said, Number(year)), plainNumber(said, Number(year.slice(0, 2) + end))]).flat(),
    ...reader.take(number, (match, said) => figureIn(match, said, reader.language)),
    ...reader.take(fractionAlone, ([sign], said) => plainNumber(said, fractions[sign] ?? 0)),
    ...wordNumbers(reader),
  ];
}

function wordNumbers(reader: Reader): readonly SaidNumber[] {
  return reader.take(/(?<![\p{L}-])\p{L}+(?:-\p{L}+){0,3}(?![\p{L}])/gu, ([word], said) => {
    const value = valueOfWord(word, reader.language);
    return value === undefined ? undefined : { ...plainNumber(said, value), isLoose: true };
  });
}

/** What words of a text may answer a figure of the other one, as « premier » answers "1st". */
export function answersIn(text: string, language: Language): ReadonlySet<number> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.flatMap(word => answeringWords[language].get(word) ?? []));
}

function figureIn({ groups = {} }: RegExpMatchArray, said: Said, language: Language): SaidNumber {
  const value = (valueOf(groups.figure ?? '', language) + (fractions[groups.fraction ?? ''] ?? 0)) * scaleOf(groups.scale);
  return { ...said, value, kind: kindOf(groups), isLoose: false };
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): SaidNumber['kind'] {
  if (groups.percent !== undefined) return 'percentage';
  return groups.money !== undefined || groups.unit !== undefined ? 'amount' : 'plain';
}

function scaleOf(word: string | undefined): number {
  return word === undefined ? 1 : scales.find(([name]) => name.test(word))?.[1] ?? 1;
}

/**
 * 1,234.5 and 1 234,5 are the same. With one sign alone, it parts thousands in English when it is a comma before three digits, in French
 * when it is a point before three.
 */
export function valueOf(written: string, language: Language): number {
  const text = written.replace(/(?<=\d) (?=\d{3})/g, '');
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  if (last < 0) return Number(text);
  const sign = text.charAt(last);
  const hasBoth = text.includes(',') && text.includes('.');
  const partsThousands = !hasBoth && /^\d{1,3}(?:[.,]\d{3})+$/.test(text) && (text.indexOf(sign) < last || sign === (language === 'en' ? ',' : '.'));
  if (partsThousands) return Number(text.replace(/[.,]/g, ''));
  return Number(`${text.slice(0, last).replace(/[.,]/g, '')}.${text.slice(last + 1)}`);
}

function plainNumber(said: Said, value: number): SaidNumber {
  return { ...said, value, kind: 'plain', isLoose: false };
}
