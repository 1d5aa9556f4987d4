import { Node } from 'prosemirror-model';
import { TextPlace } from '../../../kernel/richText';
import { schema } from './schema';

/** A line of the editor's document: a block of words, or an image. */
export interface Line {
  readonly node: Node;
  /** Of the node in the document. */
  readonly pos: number;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The lines in document order: the same that the check counts in the text's HTML. */
export function linesOf(doc: Node): readonly Line[] {
  const lines: Line[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock || node.type === schema.nodes.image) lines.push({ node, pos });
    return !node.isTextblock;
  });
  return lines;
}

/** Where a place is in the document; undefined when the text has no such line any more. Offsets past the end of the line mean its end. */
export function rangeOf(doc: Node, { line, start, end }: TextPlace): Range | undefined {
  const found = linesOf(doc)[line];
  if (!found) return undefined;
  const { node, pos } = found;
  if (node.type === schema.nodes.image) return { from: pos, to: pos + node.nodeSize };
  // A character is one step of the editor, and so is a line break, which counts as a character too.
  const stepsTo = (offset: number): number => pos + 1 + Math.min(offset, node.content.size);
  return { from: stepsTo(start), to: stepsTo(end) };
}
