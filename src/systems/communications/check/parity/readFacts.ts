import { ReadText } from '../readText';
import { datesIn, weekdaysIn } from './dates';
import { Facts, readersOf } from './facts';
import { numbersIn } from './numbers';
import { timesIn } from './times';

/** Reads the dates of a text first, then its times, then its numbers: each takes its words, so that none is read twice. */
export function readFacts(text: ReadText): Facts {
  const readers = readersOf(text);
  const dates = readers.flatMap(datesIn);
  const weekdays = readers.flatMap(weekdaysIn);
  const times = readers.flatMap(timesIn);
  return { dates, weekdays, times, numbers: readers.flatMap(numbersIn) };
}
