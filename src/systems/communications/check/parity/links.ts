import { Language } from '../../../../kernel/text';
import { FindInPair, FoundInPair } from '../found';
import { elementsOf, placeOf, ReadText } from '../readText';
import { linkWords } from '../rules/linkWords';

interface Link {
  readonly element: Element;
  readonly address: string;
}

/** What names a language in an address, English first: `/en/` and `/fr/`, `plan-e.pdf` and `plan-f.pdf`, `?lang=en`. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/(^|[\/.])en(?=[\/?]|$)/g, '$1fr'],
  [/(^|\/)eng(?=[\/?]|$)/g, '$1fra'],
  [/([-_])e(?=\.\w+(?:\?|$)|[\/?]|$)/g, '$1f'],
  [/([-_.])en(?=\.\w+(?:\?|$)|[\/?]|$)/g, '$1fr'],
  [/([-_])eng(?=\.\w+(?:\?|$)|[\/?]|$)/g, '$1fra'],
  [/(\blang(?:uage)?=)en/g, '$1fr'],
];

/** Both texts lead to the same places, or to the pages of the same pair. */
export const parityLink: FindInPair<'parity-link'> = pair => {
  const links = { en: linksOf(pair.en), fr: linksOf(pair.fr) };
  const [fewer, more]: readonly [Language, Language] = links.en.length < links.fr.length ? ['en', 'fr'] : ['fr', 'en'];
  const left = unpaired(links.en, links.fr);
  if (links.en.length !== links.fr.length) {
    const facts = { here: links[more].length, there: links[fewer].length };
    return found(left[more].slice(0, 1), pair[more], 'count', facts);
  }
  return [...found(left.en, pair.en, 'noPair'), ...found(left.fr, pair.fr, 'noPair')];
};

function linksOf(text: ReadText): readonly Link[] {
  return elementsOf(text, 'a[href]').map(element => ({ element, address: comparable(element.getAttribute('href') ?? '') }));
}

/** Pairs each English link with a French one that is still free; what remains has no pair. */
function unpaired(english: readonly Link[], french: readonly Link[]): Readonly<Record<Language, readonly Link[]>> {
  const free = [...french];
  const left = english.filter(({ address }) => {
    const index = free.findIndex(other => other.address === address || other.address === inFrench(address));
    if (index >= 0) free.splice(index, 1);
    return index < 0;
  });
  return { en: left, fr: free };
}

function inFrench(address: string): string {
  return pairs.reduce((each, [pattern, french]) => each.replace(pattern, french), address);
}

/** Without what does not say where a link leads: the scheme, a part of the page (its name is translated), the last slash, capitals. */
function comparable(address: string): string {
  const text = address.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/#.*$/, '').replace(/^www\./, '');
  return text.replace(/\/(?=\?|$)/, '');
}

function found(links: readonly Link[], text: ReadText, because: FoundInPair<'parity-link'>['because'], facts = {}): readonly FoundInPair<'parity-link'>[] {
  return links.map(({ element }) => {
    const address = element.getAttribute('href') ?? '';
    return { language: text.language, place: placeOf(element, text), excerpt: because === 'noPair' ? address : linkWords(element), because, facts: { ...facts, address } };
  });
}
