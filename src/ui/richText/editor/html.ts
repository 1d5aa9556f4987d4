import { DOMParser, DOMSerializer, Node } from 'prosemirror-model';
import { CleanHtml } from '../../../kernel/richText';
import { unwrap } from '../onlyTextMarks';
import { schema } from './schema';

const parser = DOMParser.fromSchema(schema);
const serializer = DOMSerializer.fromSchema(schema);

/** The editor's document of a text. */
export function fromHtml(html: CleanHtml): Node {
  // A document of its own: in the page's, images would load twice.
  const { body } = new window.DOMParser().parseFromString(html, 'text/html');
  joinSourceLines(body);
  body.querySelectorAll('li > ul:first-child, li > ol:first-child').forEach(beginItem);
  // Spaces as they were typed: a text that is opened is the one that was kept, or opening it would be a change.
  return parser.parse(body, { preserveWhitespace: true });
}

/** An item that begins with a list has an empty line before it: a list item of the schema begins with a line. */
function beginItem(list: Element): void {
  if ((list.previousSibling?.nodeValue ?? '').trim() === '') list.before(list.ownerDocument.createElement('p'));
}

/** A text of ours has no line feeds; where there are some, they lay out the source and are no more than a space. */
function joinSourceLines(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue ?? '';
    if (!/[\r\n]/.test(words)) continue;
    const joined = words.replace(/[ \t\r\n\f]+/g, ' ');
    const begun = node.previousSibling ? joined : joined.replace(/^ /, '');
    node.nodeValue = node.nextSibling ? begun : begun.replace(/ $/, '');
  }
}

/**
 * The text of the editor's document. It is clean because the schema has nothing else; `cleanHtml` changes nothing in it. A document
 * without a word or an image is the empty text.
 */
export function toHtml(doc: Node): CleanHtml {
  if (isEmpty(doc)) return '' as CleanHtml;
  const body = window.document.implementation.createHTMLDocument('').body;
  serializer.serializeFragment(doc.content, { document: body.ownerDocument }, body);
  body.querySelectorAll('table').forEach(nameHeaders);
  body.querySelectorAll('li, td, th').forEach(bareLine);
  return body.innerHTML as CleanHtml;
}

/** What a new text looks like: one empty paragraph, or none. */
export function isEmpty(doc: Node): boolean {
  return doc.childCount === 1 && doc.child(0).type === schema.nodes.paragraph && doc.child(0).content.size === 0;
}

/** A header row stands in a `thead`, and every header cell says whether it is of its column or of its row. */
function nameHeaders(table: HTMLTableElement): void {
  const [first, ...rest] = Array.from(table.rows);
  const hasHeaderRow = first !== undefined && Array.from(first.cells).every(cell => cell.tagName === 'TH');
  if (hasHeaderRow) {
    table.createTHead().append(first);
    first.querySelectorAll('th').forEach(cell => cell.setAttribute('scope', 'col'));
  }
  for (const row of hasHeaderRow ? rest : Array.from(table.rows)) row.querySelectorAll('th').forEach(cell => cell.setAttribute('scope', 'row'));
  for (const body of Array.from(table.tBodies)) if (body.rows.length === 0) body.remove();
}

/** `<li>words</li>` for `<li><p>words</p></li>`: what other programs write and read. The line is the same; an empty one before a list would be lost. */
function bareLine(holder: Element): void {
  const [first, ...rest] = Array.from(holder.children);
  if (first?.tagName !== 'P' || !rest.every(child => child.tagName === 'UL' || child.tagName === 'OL')) return;
  if (rest.length > 0 && first.childNodes.length === 0) return;
  const direction = first.getAttribute('dir');
  if (direction !== null) holder.setAttribute('dir', direction);
  unwrap(first);
}
