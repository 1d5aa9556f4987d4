import { FindIn, Found } from '../found';
import { elementsOf, placeOf, ReadText } from '../readText';
import { linkWords } from './linkWords';

/**
 * A link says nothing when all its words are of these and one of them points: "click here", "read more", « en savoir plus ».
 * "Read more about the plan" has words of its own.
 */
const vague = [
  {
    pointing: /^(?:here|more|link|this|click)$/,
    empty: /^(?:a|and|at|below|click|continue|details|find|follow|for|go|here|info|information|it|learn|link|more|now|on|out|page|please|press|read|reading|see|tap|the|this|to|view|website)$/,
  },
  {
    pointing: /^(?:ici|plus|lien|suite|cliquer|cliquez)$/,
    empty: /^(?:afin|ce|cette|cliquer|cliquez|consulter|consultez|d|de|des|détails|en|et|ici|information|informations|l|la|le|les|lien|lire|lisez|page|par|plus|pour|renseignements|savoir|suite|suivez|suivre|sur|veuillez|voir|voyez)$/,
  },
] as const;

const scheme = /^<?(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+$/i;
const domain = /^(?:[a-z0-9-]+\.)+(?:ca|com|org|net|gov|info|edu|io|eu|fr|uk|us|int|quebec)(?::\d+)?(?:[\/?#]\S*)?$/i;
const path = /^\/(?:[\w.~%-]+\/?)+(?:[?#]\S*)?$/;

/** WCAG 2.4.4: a list of links read aloud must tell where each leads. An e-mail address or a telephone number tells it. */
export const linkText: FindIn<'link-text'> = text => elementsOf(text, 'a[href]').flatMap(link => linkFault(link, text));

function linkFault(link: Element, text: ReadText): readonly Found<'link-text'>[] {
  const words = linkWords(link);
  const because = faultOf(words, link);
  return because ? [{ place: placeOf(link, text), excerpt: words, because }] : [];
}

function faultOf(words: string, link: Element): Found<'link-text'>['because'] | undefined {
  // An image without alternative is reported as that: mending it mends the link.
  if (words === '') return link.querySelector('img:not([alt])') ? undefined : 'empty';
  if (isVague(words)) return 'vague';
  return isAddress(words.replace(/[.,;:!>)\]]+$/, '')) ? 'address' : undefined;
}

function isVague(words: string): boolean {
  const all = words.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  if (!all) return true;
  return vague.some(({ pointing, empty }) => all.every(word => empty.test(word)) && all.some(word => pointing.test(word)));
}

function isAddress(words: string): boolean {
  return scheme.test(words) || domain.test(words) || path.test(words);
}
