import { FindInPair, FoundInPair } from '../found';
import { elementsOf, placeOf, ReadText } from '../readText';

type Part = FoundInPair<'parity-structure'>['because'];

const selectors = { headings: 'h1,h2,h3,h4,h5,h6', listItems: 'li', tableRows: 'tr', images: 'img' } as const satisfies Record<Part, string>;

/** The two are built alike: the same headings by level, and as many list items, table rows and images. Reported once for each. */
export const parityStructure: FindInPair<'parity-structure'> = ({ en, fr }) => {
  const parts = Object.keys(selectors) as readonly Part[];
  return parts.flatMap(part => differing(part, en, fr));
};

/** Stands in the text that has more, at the first one that the other lacks. */
function differing(part: Part, en: ReadText, fr: ReadText): readonly FoundInPair<'parity-structure'>[] {
  const [english, french] = [elementsOf(en, selectors[part]), elementsOf(fr, selectors[part])];
  const names = (elements: readonly Element[]): readonly string[] => elements.map(({ localName }) => localName);
  const at = firstDifference(names(english), names(french));
  if (at < 0) return [];
  const [more, text, less] = english.length >= french.length ? [english, en, french] : [french, fr, english];
  const element = more[at];
  return [{ language: text.language, place: element ? placeOf(element, text) : { line: 0, start: 0, end: 0 }, excerpt: element?.textContent?.trim() ?? '', because: part, facts: { here: more.length, there: less.length } }];
}

function firstDifference(a: readonly string[], b: readonly string[]): number {
  const longest = a.length >= b.length ? a : b;
  return longest.findIndex((_, index) => a[index] !== b[index]);
}
