import { inOneLine } from '../words/plain';

/** What a link is called by who hears it: its `aria-label`, or its words and the alternatives of its images. */
export function linkWords(link: Element): string {
  const label = inOneLine(link.getAttribute('aria-label') ?? '');
  return label !== '' ? label : inOneLine(wordsOf(link));
}

function wordsOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeName === 'IMG') return ` ${(node as Element).getAttribute('alt') ?? ''} `;
  if (node.nodeName === 'BR') return ' ';
  return Array.from(node.childNodes, wordsOf).join('');
}
