import { setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { Node } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import { Command, EditorState, TextSelection } from 'prosemirror-state';
import { liftTarget } from 'prosemirror-transform';
import { Language } from '../../../kernel/text';
import { mainLanguage } from '../languageTag';
import { Tone } from '../tones';
import { around, selectionFacts } from './selectionFacts';
import { schema } from './schema';

const { paragraph, heading, bullet_list, ordered_list, list_item, callout, table, table_row, table_cell, table_header } = schema.nodes;

export const strong = toggleMark(schema.marks.strong);
export const emphasis = toggleMark(schema.marks.em);
export const indent = sinkListItem(list_item);
export const outdent = liftListItem(list_item);

/** Makes a heading of that level of the line, or a paragraph again where it is one already. */
export function toggleHeading(level: 2 | 3 | 4): Command {
  return (state, dispatch) => (selectionFacts(state).headingLevel === level ? setBlockType(paragraph) : setBlockType(heading, { level }))(state, dispatch);
}

/** Makes a list, turns one list into the other, or takes the line out of its list. */
export function toggleList(kind: 'bulleted' | 'numbered'): Command {
  const type = kind === 'bulleted' ? bullet_list : ordered_list;
  return (state, dispatch) => {
    const { list } = selectionFacts(state);
    if (list === undefined) return wrapInList(type)(state, dispatch);
    if (list === kind) return outdent(state, dispatch);
    const found = placeAround(state, ({ type: one }) => one === bullet_list || one === ordered_list);
    if (found === undefined) return false;
    dispatch?.(state.tr.setNodeMarkup(found, type));
    return true;
  };
}

/** Puts a call-out around the lines, changes its tone, or takes it away where it has that tone already. */
export function toggleCallout(tone: Tone): Command {
  return (state, dispatch) => {
    const found = placeAround(state, node => node.type === callout);
    if (found === undefined) return wrapIn(callout, { tone })(state, dispatch);
    if (selectionFacts(state).callout === tone) return liftOut(state, dispatch);
    dispatch?.(state.tr.setNodeAttribute(found, 'tone', tone));
    return true;
  };
}

/** Takes the call-out away and leaves what is in it. */
const liftOut: Command = (state, dispatch) => {
  const found = placeAround(state, node => node.type === callout);
  const box = found === undefined ? null : state.doc.nodeAt(found);
  if (found === undefined || !box) return false;
  const range = state.doc.resolve(found + 1).blockRange(state.doc.resolve(found + box.nodeSize - 1));
  const target = range && liftTarget(range);
  if (!range || typeof target !== 'number') return false;
  dispatch?.(state.tr.lift(range, target).scrollIntoView());
  return true;
};

/** Says that the selected words are in that language, or takes it back where they are marked as such. */
export function toggleLanguage(language: Language): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection;
    if (empty) return false;
    const { markedLanguage } = selectionFacts(state);
    const isMarked = markedLanguage !== undefined && mainLanguage(markedLanguage) === language;
    const mark = schema.marks.language;
    dispatch?.(isMarked ? state.tr.removeMark(from, to, mark) : state.tr.addMark(from, to, mark.create({ lang: language })));
    return true;
  };
}

const newTable = { columns: 2, rows: 3 };

/** A table with a header row, after the line or in place of an empty one, with the cursor in its first cell. Not within a table: nobody can read those. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth > 1 && around(state, node => !node.isTextblock) !== undefined) return false;
  const row = (cell: typeof table_cell) => table_row.create(null, Array.from({ length: newTable.columns }, () => cell.createAndFill()).filter(isNode));
  const made = table.create(null, [row(table_header), ...Array.from({ length: newTable.rows - 1 }, () => row(table_cell))]);
  const after = $from.depth === 0 ? state.selection.to : $from.after(1);
  const isEmptyLine = $from.depth === 1 && $from.parent.content.size === 0;
  const at = isEmptyLine ? $from.before(1) : after;
  if (dispatch) {
    const tr = state.tr.replaceWith(at, after, made);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  }
  return true;
};

/** A new line within the paragraph. */
export const insertBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
};

function isNode(node: Node | null): node is Node {
  return node !== null;
}

/** Where the innermost node of that kind begins. */
function placeAround(state: EditorState, isIt: (node: Node) => boolean): number | undefined {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) if (isIt($from.node(depth))) return $from.before(depth);
  return undefined;
}
