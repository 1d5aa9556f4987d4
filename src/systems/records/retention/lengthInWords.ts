import { Language } from '../../../kernel/text';
import { Span } from './rule';

const units = {
  en: { years: ['year', 'years'], months: ['month', 'months'], and: 'and' },
  fr: { years: ['an', 'ans'], months: ['mois', 'mois'], and: 'et' },
} as const;

/** "2 years", "6 months"; « 2 ans », « 6 mois ». A span without length is "0 years". */
export function lengthInWords({ years, months }: Span, language: Language): string {
  const { and, years: yearWords, months: monthWords } = units[language];
  const parts = [...(years > 0 || months === 0 ? [counted(years, yearWords, language)] : []), ...(months > 0 ? [counted(months, monthWords, language)] : [])];
  return parts.join(` ${and} `);
}

/** In French, 0 is singular. */
function counted(count: number, [one, many]: readonly [string, string], language: Language): string {
  const isOne = language === 'fr' ? count < 2 : count === 1;
  return `${count} ${isOne ? one : many}`;
}
