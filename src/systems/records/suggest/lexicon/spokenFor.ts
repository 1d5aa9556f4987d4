import { Evidence } from '../evidence';
import { Bag } from '../features';
import { conceptBags } from './concepts';

/** How loud the words of staff are beside the scheme's own. */
const loudness = 20;
/** A concept that is of a series only a little isn't its concept. */
const leastShare = 0.1;

/** Lets the concepts of offices speak for the series whose own texts hold their words. A slice of the work at a time. */
export function* addSpokenWords(evidence: Evidence): Generator<undefined, void> {
  const concepts = yield* conceptBags();
  const holders = countHolders(concepts);
  const shares = concepts.map(concept => sharesOf(concept, holders, evidence));
  for (const [at, concept] of concepts.entries()) {
    for (const { series, share } of shares[at]) evidence.add(series, concept, loudness * share);
    yield;
  }
}

/** In how many concepts a word stands: one of many says little. */
function countHolders(concepts: readonly Bag[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const concept of concepts) {
    for (const key of concept.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return holders;
}

function sharesOf(concept: Bag, holders: ReadonlyMap<string, number>, evidence: Evidence): readonly { readonly series: number; readonly share: number }[] {
  const closeness = new Map<number, number>();
  for (const key of concept.keys()) {
    for (const [series, amount] of evidence.of(key)) {
      if (amount > 0) closeness.set(series, (closeness.get(series) ?? 0) + amount / (holders.get(key) ?? 1) ** 2);
    }
  }
  const squares = [...closeness].map(([series, close]) => ({ series, square: close * close }));
  const all = squares.reduce((sum, { square }) => sum + square, 0);
  return squares.map(({ series, square }) => ({ series, share: square / all })).filter(({ share }) => share >= leastShare);
}
