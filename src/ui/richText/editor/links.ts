import { Node } from 'prosemirror-model';
import { EditorState, TextSelection, Transaction } from 'prosemirror-state';
import { linkAddress } from '../addresses';
import { schema } from './schema';
import { Range } from './lines';

/** The words that a link would be made of, and its address where they are one. */
export interface LinkDraft extends Range {
  readonly words: string;
  readonly address: string;
  readonly isLink: boolean;
  /** Words of several lines keep what they are: only their address can be given. */
  readonly isOneLine: boolean;
}

const { link } = schema.marks;

/** What the link dialog begins with: the link that the cursor is in, or the selected words. */
export function linkDraft(state: EditorState): LinkDraft {
  const { from, to, $from, $to, empty } = state.selection;
  const around = linkAround(state);
  const range = around ?? { from, to };
  const isOneLine = $from.sameParent($to) && $from.parent.isTextblock;
  return { ...range, words: isOneLine || empty ? state.doc.textBetween(range.from, range.to, ' ') : '', address: around?.address ?? '', isLink: around !== undefined, isOneLine };
}

interface Link extends Range {
  readonly address: string;
}

/** The whole link that the selection touches. Its words may be in pieces: some bold, some not. */
function linkAround({ selection: { $from, $to } }: EditorState): Link | undefined {
  if (!$from.parent.isTextblock || !$from.sameParent($to)) return undefined;
  return linksOf($from.parent, $from.start()).find(({ from, to }) => from <= $from.pos && to >= $to.pos);
}

function linksOf(line: Node, start: number): readonly Link[] {
  const links: Link[] = [];
  line.forEach((node, offset) => {
    const address = link.isInSet(node.marks)?.attrs.href as unknown;
    if (typeof address !== 'string') return;
    const from = start + offset;
    const before = links[links.length - 1];
    if (before?.to === from && before.address === address) links[links.length - 1] = { ...before, to: from + node.nodeSize };
    else links.push({ from, to: from + node.nodeSize, address });
  });
  return links;
}

/** Makes the link, with new words where they were changed. */
export function addLink(state: EditorState, draft: LinkDraft, words: string, href: string): Transaction {
  const mark = link.create({ href });
  const { tr } = state;
  if (!draft.isOneLine || words === draft.words) return tr.removeMark(draft.from, draft.to, link).addMark(draft.from, draft.to, mark);
  const others = state.doc.resolve(draft.from).marksAcross(state.doc.resolve(draft.to)) ?? [];
  tr.replaceWith(draft.from, draft.to, schema.text(words, mark.addToSet(others.filter(({ type }) => type !== link))));
  return tr.setSelection(TextSelection.create(tr.doc, draft.from + words.length)).removeStoredMark(link);
}

export function removeLink(state: EditorState, { from, to }: LinkDraft): Transaction {
  return state.tr.removeMark(from, to, link);
}

/** The address that was meant: `ontario.ca` is a page, `a@ontario.ca` is mail. Undefined when it is neither, nor any address that may be kept. */
export function meantAddress(typed: string): string | undefined {
  const address = typed.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(address)) return linkAddress(`mailto:${address}`);
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}([/?#].*)?$/i.test(address)) return linkAddress(`https://${address}`);
  return linkAddress(address);
}
