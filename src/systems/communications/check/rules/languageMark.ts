import { Language } from '../../../../kernel/text';
import { FindIn, Found, stretch } from '../found';
import { passagesIn } from '../guess/passages';
import { NumberedLine, outwards } from '../readText';

/** A shorter one is a name or a title that readers know. */
const leastWords = 5;
const otherLanguage = { en: 'fr', fr: 'en' } as const satisfies Record<Language, Language>;

/** WCAG 3.1.2: a screen reader speaks a passage in the language that it is marked with, and else in the text's own. */
export const languageMark: FindIn<'language-mark'> = ({ language, wordLines }) => wordLines.flatMap(line => {
  const unmarked = withoutMarked(line, language);
  return passagesIn(unmarked, language, line.pieces.map(({ start }) => start)).filter(({ words }) => words >= leastWords).map(passage => found(line, passage.start, passage.end, otherLanguage[language]));
});

function found(line: NumberedLine, start: number, end: number, language: Language): Found<'language-mark'> {
  const words = stretch(line, start, end);
  return { ...words, because: 'unmarked', fix: { kind: 'markLanguage', place: words.place, language } };
}

/** The line with marked passages blotted out by a mark of the same length, so that what stands around them does not grow together. */
function withoutMarked({ plain, pieces }: NumberedLine, language: Language): string {
  return pieces.map(({ node, start, end }) => (isMarked(node, language) ? '|'.repeat(end - start) : plain.slice(start, end))).join('');
}

function isMarked(node: Node, language: Language): boolean {
  for (const element of outwards(node)) {
    const mark = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
    if (mark) return !mark.toLowerCase().startsWith(language);
  }
  return false;
}
