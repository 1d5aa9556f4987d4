import { Language } from '../../../../kernel/text';
import { DateParts, Reader, Said, SaidDate, SaidWeekday } from './facts';
import { monthOf, monthPattern, weekdayOf, weekdayPattern } from './months';

const month = { en: `(?<month>${monthPattern.en})(?![\\p{L}])`, fr: `(?<month>${monthPattern.fr})(?![\\p{L}])` } as const;
const left = '(?<![\\p{L}\\d])';
/** The first of a month may be in words. "The first March meeting" is no day. */
const dayEn = '(?:\\d{1,2}(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)|first(?= of ))';
const dayFr = '(?:\\d{1,2}(?:er|re|e)?(?![\\d:%]|[.,]\\d)|premier)';
const weekdayEn = `(?:(?:${weekdayPattern.en}),? )?`;
const weekdayFr = `(?:(?:${weekdayPattern.fr}),? )?`;
/** "3, 4 and 5"; "3 to 5"; « les 3, 4 et 5 », « du lundi 3 au vendredi 7 ». Commas alone part a day from something else. */
const daysEn = `(?<days>${dayEn}(?:(?:, ?${dayEn})*,? ?(?:and|or|to|through|until|&|[-–—]) ?(?:the )?${weekdayEn}${dayEn})?)`;
const daysFr = `(?<days>${dayFr}(?:(?:, ?${dayFr})*,? ?(?:et|ou|au|à|&|[-–—]) ?(?:le )?${weekdayFr}${dayFr})?)`;
const yearEn = '(?:,? ?(?:of )?(?<year>(?:19|20)\\d\\d)(?![\\d:]|[.,]\\d))';
const yearFr = '(?:,? (?<year>(?:19|20)\\d\\d)(?![\\d:]|[.,]\\d))';

/** The first letter of an English month is a capital ("may" is a verb); the rest of a pattern is read in any case. */
const patterns = {
  en: [
    `${left}${month.en} (?:the )?${daysEn}${yearEn}?`,
    `${left}${daysEn} (?:of )?${month.en}${yearEn}?`,
    `${left}${month.en}${yearEn}`,
  ],
  fr: [`${left}${daysFr} ${month.fr}${yearFr}?`, `${left}${month.fr}${yearFr}`],
} as const;
const compiled = {
  en: patterns.en.map(pattern => new RegExp(pattern, 'giu')),
  fr: patterns.fr.map(pattern => new RegExp(pattern, 'giu')),
} as const;
const iso = /(?<![\d\p{L}.\/-])((?:19|20)\d\d)([-\/.])(\d{1,2})\2(\d{1,2})(?![\d\p{L}]|[.\/-]\d)/gu;
const slashed = /(?<![\d\p{L}.\/-])(\d{1,2})([-\/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d\p{L}]|[.\/-]\d)/gu;
const monthAlone = {
  en: new RegExp(`(?<=\\b(?:in|of|by|until|since|this|next|last|early|late|mid|end|every|each|during|for|from|to|and|through|before|after)[ -])${month.en}`, 'giu'),
  fr: new RegExp(`(?<=(?:^|[^\\p{L}])(?:en|de|fin|début|mois de|mi|et|à|avant|dès|depuis|d)[ '-])${month.fr}`, 'giu'),
} as const;
const weekdays = {
  en: new RegExp(`${left}(?:${weekdayPattern.en})s?(?!\\p{L})`, 'giu'),
  fr: new RegExp(`${left}(?:${weekdayPattern.fr})s?(?!\\p{L})`, 'giu'),
} as const;

/** The dates of a line: March 3, 2026; 3 March; « le 3 mars 2026 »; 2026-03-03; ranges and lists of days; months with a year, months alone. */
export function datesIn(reader: Reader): readonly SaidDate[] {
  const { language } = reader;
  return [
    ...reader.take(iso, ([, year = '', , monthNumber = '', day = ''], said) => dateOf(said, [{ year: Number(year), month: Number(monthNumber), day: Number(day) }])),
    ...reader.take(slashed, ([, a = '', , b = '', year = ''], said) => dateOf(said, bothOrders(Number(a), Number(b), Number(year)))),
    ...compiled[language].flatMap(pattern => reader.take(pattern, (match, said) => inWords(match, said, language))).flat(),
    ...reader.take(monthAlone[language], (match, said) => monthOnly(match, said, language)),
  ];
}

/** All weekdays of a line, those within a date too. */
export function weekdaysIn({ line, language }: Reader): readonly SaidWeekday[] {
  return Array.from(line.plain.matchAll(weekdays[language]), ({ 0: word, index }) => ({ line, start: index, end: index + word.length, weekday: weekdayOf(word, language) }));
}

function inWords({ groups = {} }: RegExpMatchArray, said: Said, language: Language): readonly SaidDate[] | undefined {
  if (!isMonth(groups.month ?? '', language)) return undefined;
  const parts = { month: monthOf(groups.month ?? '', language), ...(groups.year !== undefined && { year: Number(groups.year) }) };
  const days = (groups.days ?? '').replace(/first|premier/gi, '1').match(/\d+/g)?.map(Number) ?? [];
  if (days.some(day => day < 1 || day > 31)) return undefined;
  const readings: readonly DateParts[] = days.length === 0 ? [parts] : days.map(day => ({ ...parts, day }));
  return readings.map(reading => ({ ...said, readings: [reading], isLoose: false }));
}

function monthOnly({ groups = {} }: RegExpMatchArray, said: Said, language: Language): SaidDate | undefined {
  const name = groups.month ?? '';
  return isMonth(name, language) ? { ...said, readings: [{ month: monthOf(name, language) }], isLoose: true } : undefined;
}

function isMonth(word: string, language: Language): boolean {
  return language === 'fr' || /^\p{Lu}/u.test(word);
}

function dateOf(said: Said, readings: readonly DateParts[]): SaidDate | undefined {
  const real = readings.filter(({ month: number, day = 1 }) => number >= 1 && number <= 12 && day >= 1 && day <= 31);
  return real.length > 0 ? { ...said, readings: real, isLoose: false } : undefined;
}

function bothOrders(a: number, b: number, year: number): readonly DateParts[] {
  return [{ year, month: a, day: b }, { year, month: b, day: a }];
}
