import { rename, unwrap } from '../onlyTextMarks';
import { styleOf, wordsOf } from './styleFacts';
import { makeWordLists } from './wordLists';
import { makeWebLists } from './webLists';

/** Whether Word or Outlook made this HTML, on a desk or in a browser. */
export function isFromWord(html: string): boolean {
  return /class="?(Mso|WordSection)|urn:schemas-microsoft-com:office|mso-|ListContainerWrapper|class="[^"]*\bSCXW\d/i.test(html);
}

const gone = 'del, .msoDel, .EOP, [style*="mso-element:comment"], [style*="mso-hide:all"], [style*="display:none"], .MsoCommentReference, .MsoToc1, .MsoToc2, .MsoToc3';

/** Brings what Word copies to plain HTML: its lists, its headings, its tables; without what was deleted, hidden or a comment. */
export function tidyWord(root: Element): void {
  root.querySelectorAll(gone).forEach(element => element.remove());
  // Word names a language for every word, mostly that of whoever installed it. A reader would hear French read as English.
  root.querySelectorAll('[lang]').forEach(element => element.removeAttribute('lang'));
  makeHeadings(root);
  makeWordLists(root);
  makeWebLists(root);
  root.querySelectorAll('table').forEach(makeHeaderRow);
  root.querySelectorAll('p').forEach(paragraph => {
    if (wordsOf(paragraph) === '' && paragraph.querySelector('img') === null) paragraph.remove();
  });
  root.querySelectorAll('td > p:only-child, th > p:only-child').forEach(unwrap);
}

/** A style of the writer's own says how high it stands in the outline; Word in a browser says it as a role. */
function makeHeadings(root: Element): void {
  root.querySelectorAll('p.MsoTitle').forEach(title => rename(title, 'h1'));
  for (const paragraph of Array.from(root.querySelectorAll('p'))) {
    const level = styleOf(paragraph, 'mso-outline-level') ?? (paragraph.getAttribute('role') === 'heading' ? paragraph.getAttribute('aria-level') : null);
    if (level !== null && /^[1-6]$/.test(level)) rename(paragraph, `h${level}`);
  }
}

/** Word knows a header row by a mark, or its writer made it bold. */
function makeHeaderRow(table: HTMLTableElement): void {
  const [first] = Array.from(table.rows);
  if (first === undefined || table.rows.length < 2 || table.querySelector('th') !== null) return;
  const isHeader = first.closest('thead') !== null || /mso-yfti-firstrow:\s*yes/i.test(first.getAttribute('style') ?? '') || Array.from(first.cells).every(isBoldCell);
  if (!isHeader) return;
  for (const cell of Array.from(first.cells)) {
    // What is a header is bold already.
    cell.querySelectorAll('b, strong').forEach(unwrap);
    rename(cell, 'th');
  }
}

function isBoldCell(cell: Element): boolean {
  const bold = Array.from(cell.querySelectorAll('b, strong')).map(wordsOf).join(' ').replace(/\s/g, '');
  return bold !== '' && bold === wordsOf(cell).replace(/\s/g, '');
}
