import * as React from 'react';
import { EditorState, Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { CleanHtml } from '../../../kernel/richText';
import { createState, EditorPorts } from './createState';
import { replaceText } from './changes';
import { toHtml } from './html';
import type { RichTextEditorProps } from '../RichTextEditor';

export interface Editor {
  readonly mount: React.RefObject<HTMLDivElement>;
  /** Undefined until it stands on the page. */
  readonly view?: EditorView;
  readonly state?: EditorState;
}

type Wanted = Pick<RichTextEditorProps, 'id' | 'label' | 'language' | 'value' | 'onChange' | 'describedBy' | 'isReadOnly'>;

/** Puts the editor into the page and keeps it at one with its caller: the caller's text, and what is written. */
export function useEditor(wanted: Wanted, ports: EditorPorts): Editor {
  const mount = React.useRef<HTMLDivElement>(null);
  const [view, setView] = React.useState<EditorView>();
  const [state, setState] = React.useState<EditorState>();
  const latest = useLatest({ wanted, ports });
  const told = React.useRef(wanted.value);

  React.useLayoutEffect(() => {
    if (!mount.current) return undefined;
    const tell = teller(() => {
      const html = toHtml(made.state.doc);
      if (html === told.current) return;
      told.current = html;
      latest.current.wanted.onChange(html);
    });
    const made: EditorView = new EditorView(mount.current, {
      state: createState(told.current, portsOf(() => latest.current.ports)),
      dispatchTransaction: (tr: Transaction) => {
        const next = made.state.apply(tr);
        made.updateState(next);
        setState(next);
        if (tr.docChanged) tell.soon();
      },
      handleDOMEvents: {
        blur: () => {
          tell.now();
          return false;
        },
      },
    });
    setView(made);
    setState(made.state);
    if (!latest.current.wanted.isReadOnly) tell.soon();
    return () => {
      tell.now();
      made.destroy();
    };
  }, [latest]);

  useTextOfCaller(view, wanted.value, told);
  useAttributes(view, wanted);
  return { mount, view, state };
}

/** A text that the caller has from elsewhere takes the place of ours. */
function useTextOfCaller(view: EditorView | undefined, value: CleanHtml, told: React.MutableRefObject<CleanHtml>): void {
  React.useEffect(() => {
    if (!view || value === told.current) return;
    told.current = value;
    if (value !== toHtml(view.state.doc)) view.dispatch(replaceText(view.state, value));
  }, [view, value, told]);
}

function useAttributes(view: EditorView | undefined, { id, label, language, describedBy, isReadOnly = false }: Wanted): void {
  React.useEffect(() => {
    view?.setProps({
      editable: () => !isReadOnly,
      attributes: {
        id,
        class: 'ri-richText ri-writing',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: `${language}-CA`,
        spellcheck: 'true',
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(isReadOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
      },
    });
  }, [view, id, label, language, describedBy, isReadOnly]);
}

function useLatest<Value>(value: Value): React.MutableRefObject<Value> {
  const latest = React.useRef(value);
  React.useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** Tells once for each picture that the screen draws, however fast somebody types; or at once, before the text goes away. */
function teller(tell: () => void): { soon(): void; now(): void } {
  let frame: number | undefined;
  const now = (): void => {
    if (frame === undefined) return;
    cancelAnimationFrame(frame);
    frame = undefined;
    tell();
  };
  return { now, soon: () => void (frame ??= requestAnimationFrame(now)) };
}

/** The editor lives longer than one drawing of the page: it asks for the ports of the latest. */
function portsOf(latest: () => EditorPorts): EditorPorts {
  return {
    onMark: id => latest().onMark(id),
    openLink: () => latest().openLink(),
    goToToolbar: () => latest().goToToolbar(),
    takesImages: () => latest().takesImages(),
    upload: file => latest().upload(file),
    onRefused: (file, reason) => latest().onRefused(file, reason),
    onMissing: count => latest().onMissing(count),
    waitingWords: upload => latest().waitingWords(upload),
    unnamedImage: () => latest().unnamedImage(),
  };
}
