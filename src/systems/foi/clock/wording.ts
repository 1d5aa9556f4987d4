import { weekday } from '../../../kernel/dates/calendarDate';
import { dayInWords } from '../../../kernel/dates/dateInWords';
import { Language } from '../../../kernel/text';
import { ClockStepFacts } from './steps';

type NamedDay = Pick<ClockStepFacts['dayLeftOut'], 'date' | 'nameEn' | 'nameFr'>;

/** The day with its weekday and, when it has a name of its own, that name in parentheses. */
export function namedDay({ date, nameEn, nameFr }: NamedDay, language: Language): string {
  const day = dayInWords(date, language);
  const isPlainWeekend = nameEn === (weekday(date) === 6 ? 'Saturday' : 'Sunday');
  return isPlainWeekend ? day : `${day} (${language === 'en' ? nameEn : nameFr})`;
}

/** A text that somebody typed, to be followed by the point of our own sentence. */
export function withoutPoint(typed: string): string {
  return typed.trim().replace(/[.\s]+$/, '');
}

const dollars = {
  en: new Intl.NumberFormat('en-CA', { style: 'currency', currency: 'CAD' }),
  fr: new Intl.NumberFormat('fr-CA', { style: 'currency', currency: 'CAD' }),
} as const satisfies Record<Language, Intl.NumberFormat>;

/** "$1,234.50"; « 1 234,50 $ ». */
export function moneyInWords(amount: number, language: Language): string {
  return dollars[language].format(amount);
}
