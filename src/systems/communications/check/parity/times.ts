import { Reader, Said, SaidTime } from './facts';

const day = 24 * 60;
const halfDay = 12 * 60;
const left = '(?<![\\p{L}\\d.,:/$-]|\\d |h )';
const half = '(?<half>a\\.?m\\b\\.?|p\\.?m\\b\\.?)';
const clock = '(\\d{1,2})(?:[:.](\\d{2}))?';

/** "9 to 11:30 a.m.": the first takes the half of the day from the second, or the other half where it would come later. */
const rangeEn = new RegExp(`(?<![\\p{L}\\d.,:/$])${clock} ?(?:to|until|and|or|[-–—]) ?${clock} ?${half}`, 'giu');
const markedEn = new RegExp(`(?<![\\p{L}\\d.,:/$])${clock} ?${half}`, 'giu');
const colon = /(?<![\p{L}\d.,:/$])(\d{1,2}):([0-5]\d)(?![\d:])/gu;
const oClock = /(?<![\p{L}\d.,:/$])(\d{1,2}) o'clock\b/giu;
const wordsEn = /\b(?:12 )?(noon|midnight)\b/giu;

const rangeFr = new RegExp(`${left}(\\d{1,2}) ?(?:à|et|ou|[-–—]) ?(\\d{1,2}) ?(?:h|heures?)(?: ?([0-5]\\d)(?!\\d))?(?![\\p{L}\\d])`, 'giu');
const hourFr = /(?<![\p{L}\d.,:/$])(\d{1,2}) ?(h|heures?)(?: ?([0-5]\d)(?!\d|,\d))?(?: ?min)?(?![\p{L}\d])(?<part> (?:du matin|de l'après-midi|du soir))?/giu;
const wordsFr = /(?<![\p{L}-])(midi|minuit)(?: et (demie?))?(?![\p{L}])/giu;

/** The times of a line, in the way of its language; 24-hour times with a colon in either. */
export function timesIn(reader: Reader): readonly SaidTime[] {
  return reader.language === 'en' ? englishTimes(reader) : frenchTimes(reader);
}

function englishTimes(reader: Reader): readonly SaidTime[] {
  return [
    ...reader.take(rangeEn, ([, a = '', b = '0', c = '', d = '0', mark = ''], said) => range(said, minutes(a, b), minutes(c, d), mark)).flat(),
    ...reader.take(markedEn, ([, hour = '', minute = '0', mark = ''], said) => time(said, [inHalf(minutes(hour, minute), mark)])),
    ...reader.take(colon, ([, hour = '', minute = ''], said) => time(said, open(minutes(hour, minute)))),
    ...reader.take(oClock, ([, hour = ''], said) => time(said, open(minutes(hour, '0')))),
    ...reader.take(wordsEn, ([, word = ''], said) => time(said, [/^n/i.test(word) ? halfDay : 0])),
  ];
}

function frenchTimes(reader: Reader): readonly SaidTime[] {
  return [
    ...reader.take(rangeFr, ([, a = '', b = '', minute = '0'], said) => hours(said, minutes(a, '0'), minutes(b, minute))).flat(),
    ...reader.take(hourFr, (match, said) => frenchHour(match, said)),
    ...reader.take(colon, ([, hour = '', minute = ''], said) => time(said, open(minutes(hour, minute)))),
    ...reader.take(wordsFr, ([, word = '', more], said) => time(said, [(/^midi/i.test(word) ? halfDay : 0) + (more === undefined ? 0 : 30)])),
  ];
}

/** « de 9 à 11 h »; but « la route 17 à 6 h » is no range. */
function hours(said: Said, from: number, to: number): readonly SaidTime[] | undefined {
  return from < to ? both(said, from, to) : undefined;
}

/** « 24 h » and more is a length of time; « 2 h » may be one. */
function frenchHour([, hour = '', , minute, part]: RegExpMatchArray, said: Said): SaidTime | undefined {
  if (minute === undefined && Number(hour) >= 24) return undefined;
  const read = time(said, [afternoon(minutes(hour, minute ?? '0'), part)]);
  return read && { ...read, mayBeDuration: part === undefined };
}

function afternoon(at: number, part: string | undefined): number {
  return part !== undefined && !part.includes('matin') && at < halfDay ? at + halfDay : at;
}

function range(said: Said, from: number, to: number, mark: string): readonly SaidTime[] | undefined {
  const end = inHalf(to, mark);
  const start = inHalf(from, mark);
  const begin = start > end ? (start + halfDay) % day : start;
  return from < halfDay + 60 ? both(said, begin, end) : undefined;
}

function both(said: Said, from: number, to: number): readonly SaidTime[] | undefined {
  const [start, end] = [time(said, [from]), time(said, [to])];
  return start && end && [start, end];
}

function time(said: Said, readings: readonly number[]): SaidTime | undefined {
  const real = readings.filter(minute => minute >= 0 && minute <= day);
  return real.length > 0 ? { ...said, readings: real.map(minute => minute % day), mayBeDuration: false } : undefined;
}

function minutes(hour: string, minute: string): number {
  return Number(hour) * 60 + Number(minute || '0');
}

/** 12 a.m. is midnight, 12 p.m. is noon. */
function inHalf(at: number, mark: string): number {
  return (at % halfDay) + (/^p/i.test(mark) ? halfDay : 0);
}

/** Without a.m. or p.m., a time up to 12:59 may be either. */
function open(at: number): readonly number[] {
  return at < halfDay + 60 ? [at, (at + halfDay) % day] : [at];
}
