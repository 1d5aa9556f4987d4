import { ReadText } from '../readText';
import { datesIn, weekdaysIn } from './dates';
import { Facts, readersOf } from './facts';
import { numbersIn } from './numbers';
import { timesIn } from './times';

/** Two rules ask for the facts of the same text. */
const known = new WeakMap<ReadText, Facts>();

/** Reads the dates of a text first, then its times, then its numbers: each takes its words, so that none is read twice. */
export function factsOf(text: ReadText): Facts {
  const facts = known.get(text) ?? readFacts(text);
  known.set(text, facts);
  return facts;
}

function readFacts(text: ReadText): Facts {
  const readers = readersOf(text);
  const dates = readers.flatMap(datesIn);
  const weekdays = readers.flatMap(weekdaysIn);
  const times = readers.flatMap(timesIn);
  return { dates, weekdays, times, numbers: readers.flatMap(numbersIn) };
}
