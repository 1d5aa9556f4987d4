import { DOMParser, Slice } from 'prosemirror-model';
import { EditorState, Plugin, Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { pastedHtml } from '../paste/pastedHtml';
import { htmlOfPlainText } from '../paste/plainText';
import { schema } from './schema';
import { addUpload } from './uploads';

interface ClipboardPorts {
  /** False where images can't be kept: then they are left out, and said to be. */
  readonly takesImages: () => boolean;
  /** Images that a pasted text had and could not bring. */
  readonly onMissing: (count: number) => void;
}

/** What is pasted and dropped: brought to a text, its images sent to storage. */
export function clipboardPlugin(ports: ClipboardPorts): Plugin {
  /** Images of what was pasted last, by the address that stands for them until they are sent. */
  const waiting = new Map<string, File>();
  let made = 0;
  const newAddress = (): string => `/pasted-image/${(made += 1)}`;
  return new Plugin({
    props: {
      transformPastedHTML: html => {
        // Copied in an editor of ours: a slice that fits, which the schema reads again.
        if (html.includes('data-pm-slice')) return html;
        const pasted = pastedHtml(html, newAddress);
        waiting.clear();
        for (const { address, file } of pasted.images) waiting.set(address, file);
        if (pasted.missing > 0) ports.onMissing(pasted.missing);
        return pasted.html;
      },
      clipboardTextParser: text => sliceOf(htmlOfPlainText(text)),
      handlePaste: (view, event) => takeFiles(view, event.clipboardData, view.state.selection.$from.pos, ports),
      handleDrop: (view, event, _slice, isMoved) => {
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        return !isMoved && place !== null && takeFiles(view, event.dataTransfer, place.pos, ports);
      },
    },
    appendTransaction: (_transactions, _before, state) => (waiting.size > 0 ? sendPasted(state, waiting, ports) : null),
  });
}

function sliceOf(html: string): Slice {
  const { body } = new window.DOMParser().parseFromString(html, 'text/html');
  const content = DOMParser.fromSchema(schema).parse(body, { preserveWhitespace: true }).content;
  // Open at both ends: one line goes into the line it is pasted into.
  return Slice.maxOpen(content);
}

/** Takes images that come as files, unless words come with them: programs add a picture of the words to the words. */
function takeFiles(view: EditorView, data: DataTransfer | null, pos: number, { takesImages, onMissing }: ClipboardPorts): boolean {
  const files = Array.from(data?.files ?? []);
  if (files.length === 0 || hasWords(data)) return false;
  if (!takesImages()) onMissing(files.length);
  else view.dispatch(files.reduce((tr, file) => addUpload(tr, file, null, afterLine(view.state, pos)), view.state.tr));
  return true;
}

function hasWords(data: DataTransfer | null): boolean {
  const html = data?.getData('text/html') ?? '';
  return (new window.DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').trim() !== '' || (data?.getData('text/plain') ?? '').trim() !== '';
}

/** Where an image may stand: after the line that the place is in. */
export function afterLine({ doc }: EditorState, pos: number): number {
  const place = doc.resolve(pos);
  return place.parent.isTextblock ? place.after() : pos;
}

/** Puts the places of images in place of the addresses that stood for them. The last first: what is before stays where it is. */
function sendPasted(state: EditorState, waiting: Map<string, File>, { takesImages, onMissing }: ClipboardPorts): Transaction | null {
  const found: { pos: number; file: File; alternative: string | null }[] = [];
  state.doc.descendants((node, pos) => {
    const file = node.type === schema.nodes.image ? waiting.get(String(node.attrs.src)) : undefined;
    if (file) found.unshift({ pos, file, alternative: typeof node.attrs.alt === 'string' ? node.attrs.alt : null });
  });
  if (found.length === 0) return null;
  waiting.clear();
  if (!takesImages()) onMissing(found.length);
  const tr = found.reduce((change, { pos }) => change.delete(pos, pos + 1), state.tr);
  if (!takesImages()) return tr;
  return found.reduce((change, { pos, file, alternative }) => addUpload(change, file, alternative, tr.mapping.map(pos)), tr);
}
