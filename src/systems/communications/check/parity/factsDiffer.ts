import { Language } from '../../../../kernel/text';
import { FoundInPair, ReadPair, stretch } from '../found';
import { DateParts, Facts, Said, SaidDate, SaidNumber, SaidTime } from './facts';
import { answersIn } from './numbers';
import { factsOf } from './readFacts';

/** What one text says and the other does not. */
export interface Differences {
  readonly dates: readonly FoundInPair<'parity-date'>[];
  readonly numbers: readonly FoundInPair<'parity-number'>[];
}

type Both<T> = Readonly<Record<Language, readonly T[]>>;

/** Compares the dates, times and numbers of both languages. The order in which they stand does not count, nor how often. */
export function factsDiffer(pair: ReadPair): Differences {
  const facts = { en: factsOf(pair.en), fr: factsOf(pair.fr) };
  const dates = withLoose(unanswered(of(facts, 'dates'), sameDate));
  const weekdays = onlyChanged(unanswered(of(facts, 'weekdays'), (a, b) => a.weekday === b.weekday));
  const times = unanswered(of(facts, 'times'), sameTime);
  const { times: realTimes, numbers } = durationsAsNumbers(times, of(facts, 'numbers'));
  const numbersLeft = withLoose(answeredByWords(unanswered(numbers, sameNumber), pair));
  return {
    dates: [...found<'parity-date'>(dates, 'dateNotInOther'), ...found<'parity-date'>(weekdays, 'dateNotInOther'), ...found<'parity-date'>(realTimes, 'timeNotInOther')],
    numbers: found<'parity-number'>(numbersLeft, 'notInOther'),
  };
}

function of<K extends keyof Facts>(facts: Readonly<Record<Language, Facts>>, kind: K): { readonly en: Facts[K]; readonly fr: Facts[K] } {
  return { en: facts.en[kind], fr: facts.fr[kind] };
}

function unanswered<T>({ en, fr }: Both<T>, isSame: (a: T, b: T) => boolean): Both<T> {
  return { en: en.filter(a => !fr.some(b => isSame(a, b))), fr: fr.filter(a => !en.some(b => isSame(a, b))) };
}

/** A loose one counts only when the other text has one too that is not answered: then it was changed, not left out. */
function withLoose<T extends { readonly isLoose: boolean }>({ en, fr }: Both<T>): Both<T> {
  const isChanged = en.length > 0 && fr.length > 0;
  const firm = (all: readonly T[]): readonly T[] => (isChanged ? all : all.filter(({ isLoose }) => !isLoose));
  return { en: firm(en), fr: firm(fr) };
}

function onlyChanged<T>({ en, fr }: Both<T>): Both<T> {
  return en.length > 0 && fr.length > 0 ? { en, fr } : { en: [], fr: [] };
}

/** A year that one of them leaves out is understood. */
function sameDate(a: SaidDate, b: SaidDate): boolean {
  const isSame = (x: DateParts, y: DateParts): boolean => x.month === y.month && x.day === y.day && (x.year === undefined || y.year === undefined || x.year === y.year);
  return a.readings.some(x => b.readings.some(y => isSame(x, y)));
}

function sameTime(a: SaidTime, b: SaidTime): boolean {
  return a.readings.some(x => b.readings.includes(x));
}

/** 5 may be written without the sign that its neighbour bears ("5 to 10 %"); $5 is not 5 %. */
function sameNumber(a: SaidNumber, b: SaidNumber): boolean {
  return Math.abs(a.value - b.value) < 1e-12 * Math.max(1, Math.abs(a.value)) && (a.kind === b.kind || a.kind === 'plain' || b.kind === 'plain');
}

/** « 2 h » that no time of the other text answers is two hours, where the other says 2, or another number but no time. */
function durationsAsNumbers(times: Both<SaidTime>, numbers: Both<SaidNumber>): { readonly times: Both<SaidTime>; readonly numbers: Both<SaidNumber> } {
  const left = unanswered(numbers, sameNumber);
  const isDuration = (time: SaidTime, other: Language): boolean =>
    time.mayBeDuration && (isOneHour(time) || hoursOf(time).every(part => numbers[other].some(({ value }) => value === part)) || (times[other].length === 0 && left[other].length > 0));
  const split = (language: Language, other: Language) => {
    const durations = times[language].filter(time => isDuration(time, other));
    return { times: times[language].filter(time => !durations.includes(time)), numbers: [...numbers[language], ...durations.flatMap(asNumbers)] };
  };
  const [en, fr] = [split('en', 'fr'), split('fr', 'en')];
  return { times: { en: en.times, fr: fr.times }, numbers: { en: en.numbers, fr: fr.numbers } };
}

function hoursOf({ readings }: SaidTime): readonly number[] {
  const [minutes = 0] = readings;
  return minutes % 60 === 0 ? [minutes / 60] : [Math.floor(minutes / 60), minutes % 60];
}

/** « 1 h » is "an hour": nobody meets at one in the morning. */
function isOneHour({ readings }: SaidTime): boolean {
  return readings.length === 1 && readings[0] === 60;
}

function asNumbers(time: SaidTime): readonly SaidNumber[] {
  const { line, start, end } = time;
  return hoursOf(time).map(value => ({ line, start, end, value, kind: 'plain', isLoose: isOneHour(time) }));
}

function answeredByWords({ en, fr }: Both<SaidNumber>, pair: ReadPair): Both<SaidNumber> {
  const answers = (language: Language): ReadonlySet<number> => answersIn(pair[language].wordLines.map(({ plain }) => plain).join(' '), language);
  const [inEnglish, inFrench] = [answers('en'), answers('fr')];
  return { en: en.filter(({ value }) => !inFrench.has(value)), fr: fr.filter(({ value }) => !inEnglish.has(value)) };
}

/** Each fact once, at its first place. */
function found<R extends 'parity-date' | 'parity-number'>({ en, fr }: Both<Said>, because: FoundInPair<R>['because']): readonly FoundInPair<R>[] {
  const all = [...en.map(said => ({ language: 'en' as const, said })), ...fr.map(said => ({ language: 'fr' as const, said }))];
  const each = all.map(({ language, said: { line, start, end } }) => ({ ...stretch(line, start, end), language, because }));
  return each.filter(({ excerpt, language }, index) => each.findIndex(other => other.excerpt === excerpt && other.language === language) === index);
}
