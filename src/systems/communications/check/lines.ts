/** A stretch of a line's text and the node that holds it: a text node, or a line break, which counts as one character. */
export interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

/** A line of a text, as `TextPlace` counts them (src/kernel/richText.ts). */
export interface Line {
  readonly kind: 'words' | 'image';
  /** The image; or the nearest block around the words. */
  readonly element: Element;
  /** Empty for an image. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const blocks = new Set(('address article aside blockquote body caption center col colgroup dd details div dl dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul').split(' '));
/** Blocks that are a line even when they are empty. */
const linesOfTheirOwn = new Set('caption dd dt figcaption h1 h2 h3 h4 h5 h6 li p pre td th'.split(' '));
const silent = new Set('head noscript script style template title'.split(' '));
/** A line break (`br`) in the text of a line: one character, unlike a line feed in the source, which is a space. */
export const lineBreak = '\u2028';
/** What an editor adds to its page for the caret and does not keep in the text. */
const editorsOwn = ['ProseMirror-separator', 'ProseMirror-trailingBreak'];

/**
 * The lines of a document, or of an editor's element, in document order. Words that stand beside blocks (loose in a cell, between two
 * paragraphs) are a line of their own, as an editor would make a paragraph of them.
 */
export function linesOf(root: ParentNode): readonly Line[] {
  const lines: Line[] = [];
  for (const child of Array.from(root.children)) readBlock(child, lines);
  return lines;
}

/** Reads the children of a block in runs: inline ones together, each block by itself. */
function readBlock(block: Element, lines: Line[]): void {
  if (isSilent(block)) return;
  if (block.localName === 'img') {
    lines.push(imageLine(block));
    return;
  }
  const linesBefore = lines.length;
  let run: Node[] = [];
  const endRun = (): void => {
    readRun(block, run, lines);
    run = [];
  };
  for (const child of Array.from(block.childNodes)) {
    if (!isElement(child) || !holdsBlocks(child)) run.push(child);
    else {
      endRun();
      readBlock(child, lines);
    }
  }
  endRun();
  if (lines.length === linesBefore && linesOfTheirOwn.has(block.localName)) lines.push({ kind: 'words', element: block, text: '', pieces: [] });
}

/** Images inside a run follow it as lines of their own. */
function readRun(block: Element, run: readonly Node[], lines: Line[]): void {
  const pieces: Piece[] = [];
  const images: Element[] = [];
  let text = '';
  const read = (node: Node): void => {
    if (isElement(node) && isSilent(node)) return;
    if (isElement(node) && node.localName === 'img') images.push(node);
    const own = ownText(node);
    if (own !== '') {
      pieces.push({ node, start: text.length, end: text.length + own.length });
      text += own;
    }
    node.childNodes.forEach(read);
  };
  run.forEach(read);
  if (text.trim() !== '') lines.push({ kind: 'words', element: block, text, pieces });
  lines.push(...images.map(imageLine));
}

function ownText(node: Node): string {
  if (isElement(node)) return node.localName === 'br' ? lineBreak : '';
  return node.nodeType === 3 ? node.nodeValue ?? '' : '';
}

function imageLine(image: Element): Line {
  return { kind: 'image', element: image, text: '', pieces: [] };
}

/** An inline element around blocks (a link around paragraphs) is read as a block. */
function holdsBlocks(element: Element): boolean {
  return blocks.has(element.localName) || Array.from(element.children).some(holdsBlocks);
}

function isSilent(element: Element): boolean {
  return silent.has(element.localName) || editorsOwn.some(name => element.classList.contains(name));
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
