import { calloutClass, toneOf } from './tones';

const plainNames: Readonly<Record<string, string>> = { b: 'strong', i: 'em', aside: 'div' };
const blocks = 'p, h1, h2, h3, h4, h5, h6, ul, ol, li, table, blockquote, div, hr, img';

/**
 * Brings allowed elements to the few that a text has: one name for each mark, no link without an address, no span without a language, and
 * a box that is no call-out becomes a paragraph where it holds words of its own.
 */
export function onlyTextMarks(root: Element): void {
  for (const [from, to] of Object.entries(plainNames)) root.querySelectorAll(from).forEach(element => rename(element, to));
  root.querySelectorAll('img:not([src])').forEach(image => image.remove());
  root.querySelectorAll('a:not([href]), span:not([lang])').forEach(unwrap);
  root.querySelectorAll('div').forEach(settleBox);
}

function settleBox(box: Element): void {
  if (box.classList.contains(calloutClass)) {
    box.setAttribute('data-tone', toneOf(box.getAttribute('data-tone')));
    return;
  }
  if (isLine(box)) rename(box, 'p');
  else unwrap(box);
}

/** Whether a box is a paragraph by another name. In a line or a list item it only groups. */
function isLine(box: Element): boolean {
  return box.querySelector(blocks) === null && box.closest('p, h1, h2, h3, h4, h5, h6') === null && (box.textContent?.trim() ?? '') !== '';
}

/** Puts another element of that name in its place, with the same attributes and content. */
export function rename(element: Element, name: string): Element {
  const made = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of Array.from(element.attributes)) made.setAttribute(attribute, value);
  made.append(...Array.from(element.childNodes));
  element.replaceWith(made);
  return made;
}

/** Takes an element away and leaves what is in it. */
export function unwrap(element: Element): void {
  element.replaceWith(...Array.from(element.childNodes));
}
