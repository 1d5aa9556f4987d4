import { Attrs, DOMOutputSpec, Node, NodeSpec, MarkSpec, Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';
import { imageAddress, linkAddress } from '../addresses';
import { languageTag } from '../languageTag';
import { calloutClass, toneOf } from '../tones';

/** Hebrew, Arabic and the scripts written like them. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A line with such words tells the browser to find its direction; every other needs no mark. */
function lineAttributes(line: Node): { dir?: string } {
  return rightToLeft.test(line.textContent) ? { dir: 'auto' } : {};
}

const paragraph: NodeSpec = {
  group: 'block flow',
  content: 'inline*',
  parseDOM: [{ tag: 'p' }],
  toDOM: node => ['p', lineAttributes(node), 0],
};

const heading: NodeSpec = {
  group: 'block flow',
  content: 'inline*',
  defining: true,
  attrs: { level: { default: 2, validate: 'number' } },
  parseDOM: [1, 2, 3, 4, 5, 6].map(level => ({ tag: `h${level}`, attrs: { level } })),
  toDOM: node => [`h${String(node.attrs.level)}`, lineAttributes(node), 0],
};

const bulletList: NodeSpec = { group: 'block flow', content: 'list_item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] };

const numberedList: NodeSpec = {
  group: 'block flow',
  content: 'list_item+',
  attrs: { order: { default: 1, validate: 'number' } },
  parseDOM: [{ tag: 'ol', getAttrs: list => ({ order: wholeNumber(list, 'start') ?? 1 }) }],
  toDOM: node => ['ol', node.attrs.order === 1 ? {} : { start: String(node.attrs.order) }, 0],
};

const listItem: NodeSpec = { content: 'paragraph flow*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] };

const quotation: NodeSpec = { group: 'block flow', content: 'flow+', defining: true, parseDOM: [{ tag: 'blockquote' }], toDOM: () => ['blockquote', 0] };

const callout: NodeSpec = {
  group: 'block',
  content: 'flow+',
  defining: true,
  attrs: { tone: { default: 'info', validate: 'string' } },
  parseDOM: [{ tag: `div.${calloutClass}`, getAttrs: box => ({ tone: toneOf(box.getAttribute('data-tone')) }) }],
  toDOM: node => ['div', { class: calloutClass, 'data-tone': String(node.attrs.tone) }, 0],
};

const rule: NodeSpec = { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] };

/** A block of its own, so that it is a line of its own. `alt` is null where nobody has given one, and empty where the image is decorative. */
const image: NodeSpec = {
  group: 'block flow',
  atom: true,
  draggable: true,
  attrs: { src: { validate: 'string' }, alt: { default: null, validate: 'string|null' }, width: { default: null, validate: 'number|null' }, height: { default: null, validate: 'number|null' } },
  parseDOM: [{ tag: 'img[src]', getAttrs: imageAttributes }],
  toDOM: node => ['img', given(node.attrs)],
};

const lineBreak: NodeSpec = { group: 'inline', inline: true, selectable: false, leafText: () => '\n', parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] };

const marks = {
  link: {
    attrs: { href: { validate: 'string' } },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: link => knownAddress(linkAddress(link.getAttribute('href') ?? '')) }],
    toDOM: (mark): DOMOutputSpec => ['a', { href: String(mark.attrs.href) }, 0],
  },
  language: {
    attrs: { lang: { validate: 'string' } },
    // A block in another language is a block whose words are: one way to say it. The block itself is read by its own rule after.
    parseDOM: [{ tag: '[lang]', consuming: false, getAttrs: passage => knownLanguage(languageTag(passage.getAttribute('lang'))) }],
    toDOM: (mark): DOMOutputSpec => ['span', { lang: String(mark.attrs.lang) }, 0],
  },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: (): DOMOutputSpec => ['strong', 0] },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: (): DOMOutputSpec => ['em', 0] },
  sup: { excludes: 'sub', parseDOM: [{ tag: 'sup' }], toDOM: (): DOMOutputSpec => ['sup', 0] },
  sub: { excludes: 'sup', parseDOM: [{ tag: 'sub' }], toDOM: (): DOMOutputSpec => ['sub', 0] },
} satisfies Record<string, MarkSpec>;

/**
 * What a text may be. What does not fit is never in the editor: not by typing, not by paste, not by drop. The names of nodes are those that
 * the list and table packages look for.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph,
    heading,
    bullet_list: bulletList,
    ordered_list: numberedList,
    list_item: listItem,
    blockquote: quotation,
    callout,
    ...tableNodes({ tableGroup: 'block', cellContent: 'flow+', cellAttributes: {} }),
    horizontal_rule: rule,
    image,
    text: { group: 'inline' },
    hard_break: lineBreak,
  },
  marks,
});

function imageAttributes(element: HTMLElement): Attrs | false {
  const src = imageAddress(element.getAttribute('src') ?? '');
  if (src === undefined) return false;
  return { src, alt: element.getAttribute('alt'), width: wholeNumber(element, 'width') ?? null, height: wholeNumber(element, 'height') ?? null };
}

function wholeNumber(element: HTMLElement, attribute: string): number | undefined {
  const value = element.getAttribute(attribute);
  return value !== null && /^\d{1,5}$/.test(value) ? Number(value) : undefined;
}

function knownAddress(href: string | undefined): Attrs | false {
  return href !== undefined && { href };
}

function knownLanguage(lang: string | undefined): Attrs | false {
  return lang !== undefined && { lang };
}

/** The attributes that have a value. */
function given(attributes: Attrs): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
}
