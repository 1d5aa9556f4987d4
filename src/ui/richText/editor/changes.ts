import { closeHistory } from 'prosemirror-history';
import { EditorState, NodeSelection, Selection, TextSelection, Transaction } from 'prosemirror-state';
import { CleanHtml, TextFix, TextPlace } from '../../../kernel/richText';
import { addFix } from './fixes';
import { fromHtml } from './html';
import { rangeOf } from './lines';
import { schema } from './schema';

/** Puts another text in place of this one, as one step that can be undone. The cursor stays as near as it can. */
export function replaceText(state: EditorState, html: CleanHtml): Transaction {
  const doc = fromHtml(html);
  const tr = closeHistory(state.tr).replaceWith(0, state.doc.content.size, doc.content);
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(state.selection.from, tr.doc.content.size))));
}

/** Mends what a check found, as one step that can be undone. */
export function mend(state: EditorState, fix: TextFix): Transaction {
  return addFix(closeHistory(state.tr), fix);
}

/** Selects a place and brings it into sight; undefined when the text has it no more. */
export function goTo(state: EditorState, place: TextPlace): Transaction | undefined {
  const range = rangeOf(state.doc, place);
  if (!range) return undefined;
  const isImage = state.doc.nodeAt(range.from)?.type === schema.nodes.image;
  const selection = isImage ? NodeSelection.create(state.doc, range.from) : TextSelection.create(state.doc, range.from, range.to);
  return state.tr.setSelection(selection).scrollIntoView();
}
