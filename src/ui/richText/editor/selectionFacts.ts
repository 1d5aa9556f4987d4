import { Mark, MarkType, Node } from 'prosemirror-model';
import { EditorState, NodeSelection } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { redoDepth, undoDepth } from 'prosemirror-history';
import { Tone, toneOf } from '../tones';
import { linesOf } from './lines';
import { schema } from './schema';

/** What holds where the writer stands: what the toolbar shows as pressed, and what it offers. */
export interface SelectionFacts {
  readonly headingLevel?: number;
  readonly list?: 'bulleted' | 'numbered';
  readonly callout?: Tone;
  readonly isInTable: boolean;
  readonly isStrong: boolean;
  readonly isEmphasised: boolean;
  readonly isLink: boolean;
  /** Of the words that are selected. */
  readonly markedLanguage?: string;
  readonly image?: { readonly line: number; readonly alternative: string | null };
  readonly hasWords: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export function selectionFacts(state: EditorState): SelectionFacts {
  const { selection } = state;
  const { parent } = selection.$from;
  const tone = around(state, node => node.type === schema.nodes.callout)?.attrs.tone;
  return {
    headingLevel: parent.type === schema.nodes.heading ? Number(parent.attrs.level) : undefined,
    list: listAround(state),
    callout: typeof tone === 'string' ? toneOf(tone) : undefined,
    isInTable: isInTable(state),
    isStrong: markAt(state, schema.marks.strong) !== undefined,
    isEmphasised: markAt(state, schema.marks.em) !== undefined,
    isLink: markAt(state, schema.marks.link) !== undefined,
    markedLanguage: languageOf(markAt(state, schema.marks.language)),
    image: imageOf(state),
    hasWords: !selection.empty && !(selection instanceof NodeSelection),
    canUndo: Number(undoDepth(state)) > 0,
    canRedo: Number(redoDepth(state)) > 0,
  };
}

/** The innermost node around the selection of that kind. */
export function around(state: EditorState, isIt: (node: Node) => boolean): Node | undefined {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) if (isIt($from.node(depth))) return $from.node(depth);
  return undefined;
}

function listAround(state: EditorState): SelectionFacts['list'] {
  const list = around(state, ({ type }) => type === schema.nodes.bullet_list || type === schema.nodes.ordered_list);
  if (!list) return undefined;
  return list.type === schema.nodes.bullet_list ? 'bulleted' : 'numbered';
}

/** The mark that the next letter would have, or that stands somewhere in the selected words. */
function markAt(state: EditorState, type: MarkType): Mark | undefined {
  const { $from, from, to, empty } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks());
  let found: Mark | undefined;
  state.doc.nodesBetween(from, to, node => {
    if (node.isInline) found ??= type.isInSet(node.marks);
  });
  return found;
}

function languageOf(mark: Mark | undefined): string | undefined {
  return mark && String(mark.attrs.lang);
}

function imageOf({ doc, selection }: EditorState): SelectionFacts['image'] {
  if (!(selection instanceof NodeSelection) || selection.node.type !== schema.nodes.image) return undefined;
  const { alt } = selection.node.attrs;
  return { line: linesOf(doc).findIndex(({ pos }) => pos === selection.from), alternative: typeof alt === 'string' ? alt : null };
}
