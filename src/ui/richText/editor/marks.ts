import { Node } from 'prosemirror-model';
import { EditorState, Plugin, PluginKey, Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { TextMark } from '../RichTextEditor';
import { rangeOf } from './lines';

const key = new PluginKey<DecorationSet>('marks');

/** Shows marks under the words that they are about. They move with the words until new ones come. */
export function marksPlugin(onMark: (id: string) => void): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, shown) => {
        const marks = tr.getMeta(key) as readonly TextMark[] | undefined;
        return marks ? decorations(tr.doc, marks) : shown.map(tr.mapping, tr.doc);
      },
    },
    props: {
      decorations: state => key.getState(state),
      handleClick: (view, pos) => {
        const found = key.getState(view.state)?.find(pos, pos).map(({ spec }) => spec.id as string);
        if (found?.[0] !== undefined) onMark(found[0]);
        return false;
      },
    },
  });
}

export function showMarks(state: EditorState, marks: readonly TextMark[]): Transaction {
  return state.tr.setMeta(key, marks).setMeta('addToHistory', false);
}

function decorations(doc: Node, marks: readonly TextMark[]): DecorationSet {
  return DecorationSet.create(doc, marks.flatMap(mark => decoration(doc, mark)));
}

/** Words are underlined; an image, or a line as a whole, is marked at its edge. */
function decoration(doc: Node, { id, place, tone }: TextMark): Decoration[] {
  const range = rangeOf(doc, place);
  if (!range) return [];
  const { parent } = doc.resolve(range.from);
  const attributes = { class: `ri-mark ri-mark-${tone}`, 'data-mark': id };
  if (!parent.isTextblock) return [Decoration.node(range.from, range.to, attributes, { id })];
  if (range.from < range.to) return [Decoration.inline(range.from, range.to, attributes, { id })];
  const start = doc.resolve(range.from).before();
  return [Decoration.node(start, start + parent.nodeSize, { ...attributes, class: `${attributes.class} ri-mark-line` }, { id })];
}
