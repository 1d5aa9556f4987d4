import { Bag, bagOf, readText } from '../features';
import { environment } from './environment';
import { governance } from './governance';
import { money } from './money';
import { people } from './people';
import { places } from './places';
import { relations } from './relations';

/**
 * What offices do, and the words in which their staff speak of it, in both languages. It knows no scheme: which series a concept speaks for
 * is found in the series' own texts (spokenFor.ts). Terms are parted by spaces, the words of one term by `_`.
 */
const concepts: Readonly<Record<string, string>> = { ...relations, ...governance, ...people, ...money, ...places, ...environment };

const terms: readonly string[] = Object.values(concepts);
const read: Bag[] = [];

/** The features of each concept, a slice of the work at a time. Read once for a page. */
export function* conceptBags(): Generator<undefined, readonly Bag[]> {
  while (read.length < terms.length) {
    read.push(bagOf(terms[read.length].split(/\s+/).map(term => ({ features: readText(term).features, weight: 1 }))));
    yield;
  }
  return read;
}
