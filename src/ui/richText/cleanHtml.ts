import createDOMPurify, { Config, DOMPurify, UponSanitizeAttributeHookEvent } from 'dompurify';
import { CleanHtml } from '../../kernel/richText';
import { imageAddress, linkAddress } from './addresses';
import { languageTag } from './languageTag';
import { onlyTextMarks } from './onlyTextMarks';
import { calloutClass, toneOf } from './tones';

const allowed: Config = {
  ALLOWED_TAGS: [
    'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'img', 'strong', 'em', 'sub', 'sup',
    'br', 'hr', 'blockquote', 'span', 'div', 'b', 'i', 'aside', '#text',
  ],
  ALLOWED_ATTR: ['href', 'src', 'alt', 'width', 'height', 'scope', 'colspan', 'rowspan', 'start', 'lang', 'dir', 'class', 'data-tone'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
};

type ValueOf = (value: string, tag: string) => string | undefined;

const number = (most: number): ValueOf => value => (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= most ? String(Number(value)) : undefined);
const on = (tags: readonly string[], then: ValueOf): ValueOf => (value, tag) => (tags.includes(tag) ? then(value, tag) : undefined);
const oneOf = (values: readonly string[]): ValueOf => value => values.find(one => one === value.toLowerCase());
const cells = ['td', 'th'];

/** Where each attribute may stand, and what of its value is kept; undefined drops it. Styles go whole: a colour chosen by hand is seldom readable on every theme. */
const attributes: Readonly<Record<string, ValueOf>> = {
  href: on(['a'], linkAddress),
  src: on(['img'], imageAddress),
  alt: on(['img'], value => value),
  width: on(['img'], number(10_000)),
  height: on(['img'], number(10_000)),
  scope: on(['th'], oneOf(['col', 'row'])),
  colspan: on(cells, number(100)),
  rowspan: on(cells, number(100)),
  start: on(['ol'], number(9_999)),
  lang: value => languageTag(value),
  dir: oneOf(['auto', 'ltr', 'rtl']),
  class: on(['div', 'aside'], value => (value.split(/\s+/).includes(calloutClass) ? calloutClass : undefined)),
  'data-tone': on(['div', 'aside'], value => toneOf(value)),
};

/** A text that changes each time it is read is not a text. */
const mostRounds = 6;
const cleaners = new WeakMap<Window, DOMPurify>();

/**
 * What a text may hold, out of any HTML. Scripts, styles, event attributes, frames, forms, SVG, MathML, comments and addresses that are not
 * plain links or images are gone; the words of what is taken away stay. What comes out, read and cleaned again, is the same: that is how
 * markup that changes its meaning when it is read twice is caught.
 * @param page the window whose parser is used; a test without a browser passes jsdom's
 */
export function cleanHtml(html: string, page: Window & typeof globalThis = window): CleanHtml {
  const cleaner = cleanerOf(page);
  let before = html;
  for (let round = 0; round < mostRounds; round += 1) {
    const after = cleanOnce(cleaner, before);
    if (after === before) return after as CleanHtml;
    before = after;
  }
  return wordsAlone(cleaner, before);
}

function cleanOnce(cleaner: DOMPurify, html: string): string {
  const body = sanitized(cleaner, html, allowed);
  onlyTextMarks(body);
  return body.innerHTML;
}

function wordsAlone(cleaner: DOMPurify, html: string): CleanHtml {
  return `<p>${sanitized(cleaner, html, { ...allowed, ALLOWED_TAGS: ['#text'] }).innerHTML}</p>` as CleanHtml;
}

function sanitized(cleaner: DOMPurify, html: string, what: Config): HTMLElement {
  // The document that it was parsed in, where no image loads and nothing runs. What comes is its body; the library's types say Node.
  return cleaner.sanitize(html, { ...what, RETURN_DOM: true }) as HTMLElement;
}

function cleanerOf(page: Window & typeof globalThis): DOMPurify {
  const known = cleaners.get(page);
  if (known) return known;
  const made = createDOMPurify(page);
  // It hands back what it was given where it has no parser to work with.
  if (!made.isSupported) throw new Error('cleanHtml needs a window with an HTML parser');
  made.addHook('uponSanitizeAttribute', keepKnownValue);
  cleaners.set(page, made);
  return made;
}

function keepKnownValue(element: Element, attribute: UponSanitizeAttributeHookEvent): void {
  const value = attributes[attribute.attrName]?.(attribute.attrValue, element.nodeName.toLowerCase());
  if (value === undefined) attribute.keepAttr = false;
  else attribute.attrValue = value;
}
