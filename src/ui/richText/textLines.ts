import { CleanHtml } from '../../kernel/richText';
import { calloutClass, Tone, toneOf } from './tones';

export type LineKind = 'paragraph' | 'heading' | 'item' | 'numberedItem' | 'cell' | 'headerCell' | 'image' | 'quotation';

/** A word, or the space between two, with what is marked on it. */
export interface Piece {
  readonly text: string;
  readonly isStrong: boolean;
  readonly isEmphasised: boolean;
  readonly lang?: string;
  readonly href?: string;
}

/** One line of a text, as two versions of it are compared: what it is, and its words. */
export interface TextLine {
  readonly kind: LineKind;
  /** Of a heading; the depth of a list item. */
  readonly level: number;
  /** Of the call-out around it. */
  readonly callout?: Tone;
  readonly pieces: readonly Piece[];
  readonly image?: { readonly src: string; readonly alternative: string | null };
}

const lineTags = 'p, h1, h2, h3, h4, h5, h6, li, td, th, img';

/** The lines of a text in document order. Empty ones are left out: nothing in them can change. */
export function linesOfText(html: CleanHtml): readonly TextLine[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [body, ...Array.from(body.querySelectorAll(lineTags))].map(lineOf).filter(({ pieces, image }) => image !== undefined || pieces.some(({ text }) => text.trim() !== ''));
}

function lineOf(element: Element): TextLine {
  const callout = element.closest(`.${calloutClass}`);
  const common = { level: levelOf(element), callout: callout ? toneOf(callout.getAttribute('data-tone')) : undefined };
  if (element.tagName !== 'IMG') return { ...common, kind: kindOf(element), pieces: piecesOf(element) };
  return { ...common, kind: 'image', pieces: [], image: { src: element.getAttribute('src') ?? '', alternative: element.getAttribute('alt') } };
}

function kindOf(element: Element): LineKind {
  const holder = element.closest('h1, h2, h3, h4, h5, h6, li, td, th, blockquote');
  switch (holder?.tagName) {
    case undefined:
      return 'paragraph';
    case 'LI':
      return holder?.parentElement?.tagName === 'OL' ? 'numberedItem' : 'item';
    case 'TD':
      return 'cell';
    case 'TH':
      return 'headerCell';
    case 'BLOCKQUOTE':
      return 'quotation';
    default:
      return 'heading';
  }
}

function levelOf(element: Element): number {
  if (/^H[1-6]$/.test(element.tagName)) return Number(element.tagName.slice(1));
  let depth = 0;
  for (let list = element.closest('ul, ol'); list; list = list.parentElement?.closest('ul, ol') ?? null) depth += 1;
  return depth;
}

/** The words that stand in this line and in no line within it. */
function piecesOf(line: Element): Piece[] {
  return Array.from(line.childNodes).flatMap(node => piecesOfNode(node, { isStrong: false, isEmphasised: false }));
}

function piecesOfNode(node: Node, marks: Omit<Piece, 'text'>): Piece[] {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').split(/(\s+)/).filter(Boolean).map(text => ({ ...marks, text }));
  if (!(node instanceof Element)) return [];
  if (node.tagName === 'BR') return [{ ...marks, text: '\n' }];
  if (node.matches(`${lineTags}, ul, ol, table, blockquote, div, hr`)) return [];
  const within = {
    isStrong: marks.isStrong || node.tagName === 'STRONG',
    isEmphasised: marks.isEmphasised || node.tagName === 'EM',
    lang: node.getAttribute('lang') ?? marks.lang,
    href: node.getAttribute('href') ?? marks.href,
  };
  return Array.from(node.childNodes).flatMap(child => piecesOfNode(child, within));
}
