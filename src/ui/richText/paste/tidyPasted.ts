import { rename, unwrap } from '../onlyTextMarks';
import { isBold, isItalic } from './styleFacts';
import { isFromWord, tidyWord } from './word';

/**
 * Brings what another program copied to the marks of a text. What is not a mark (colours, fonts, sizes) is left for `cleanHtml`, which has
 * to follow. `root` is changed in place and belongs to a document in which nothing loads.
 */
export function tidyPasted(root: Element, html: string): void {
  root.querySelectorAll('o\\:p').forEach(unwrap);
  if (isFromWord(html)) tidyWord(root);
  else if (root.querySelector('[id^="docs-internal-guid"]')) tidyGoogle(root);
  marksOfStyles(root);
  root.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol').forEach(list => list.previousElementSibling?.append(list));
  lowerHeadings(root);
}

/** Google wraps all in a bold that is not bold, says a language nowhere, and puts a line break between two blocks. */
function tidyGoogle(root: Element): void {
  root.querySelectorAll('[id^="docs-internal-guid"]').forEach(unwrap);
  root.querySelectorAll('br').forEach(lineBreak => {
    if (lineBreak.closest('p, li, td, th, h1, h2, h3, h4, h5, h6') === null) lineBreak.remove();
  });
  root.querySelectorAll('li > p:only-child, td > p:only-child').forEach(unwrap);
}

/** Bold and italic said by a style become marks; a bold that a style takes back is none. */
function marksOfStyles(root: Element): void {
  for (const element of Array.from(root.querySelectorAll('b, strong'))) if (isBold(element) === false) unwrap(element);
  for (const element of Array.from(root.querySelectorAll('i, em'))) if (isItalic(element) === false) unwrap(element);
  for (const span of Array.from(root.querySelectorAll('span'))) {
    const isHeading = span.closest('h1, h2, h3, h4, h5, h6') !== null;
    if (isItalic(span)) wrapContent(span, 'em');
    if (isBold(span) && !isHeading) wrapContent(span, 'strong');
  }
}

function wrapContent(element: Element, name: string): void {
  const mark = element.ownerDocument.createElement(name);
  mark.append(...Array.from(element.childNodes));
  element.append(mark);
}

const highest = 1;
const lowest = 4;

/** The page's title is the first heading, so a text that begins at the first level moves one down; none goes below the fourth. */
function lowerHeadings(root: Element): void {
  const headings = Array.from(root.querySelectorAll('h1, h2, h3, h4, h5, h6'));
  const step = headings.some(heading => levelOf(heading) === highest) ? 1 : 0;
  for (const heading of headings) rename(heading, `h${Math.min(levelOf(heading) + step, lowest)}`);
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}
