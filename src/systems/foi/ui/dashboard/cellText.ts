import { Language } from '../../../../kernel/text';
import { Cell } from '../../statistics/table';

/** A number as it is read in a language: 1,234 and $65.05; 1 234 et 65,05 $. */
export function cellText({ unit, value }: Cell, language: Language): string {
  const locale = `${language}-CA`;
  switch (unit) {
    case 'dollars':
      return new Intl.NumberFormat(locale, { style: 'currency', currency: 'CAD' }).format(value);
    case 'percent':
      return new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value / 100);
    case 'requests':
    case 'times':
    case 'minutes':
    case 'pages':
      return new Intl.NumberFormat(locale).format(value);
  }
}
