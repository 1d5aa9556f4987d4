import * as React from 'react';
import { TextFix, TextPlace } from '../../../kernel/richText';
import { useWords } from '../../surroundings';
import { installRichTextStyles } from '../richTextStyles';
import type { RichTextEditorProps, RichTextHandle } from '../RichTextEditor';
import { richTextWords } from '../richTextWords';
import { ImageDialog } from '../toolbar/ImageDialog';
import { LinkDialog } from '../toolbar/LinkDialog';
import { Toolbar } from '../toolbar/Toolbar';
import { EditorNotices, Refused } from './EditorNotices';
import { goTo, mend } from './changes';
import { showMarks } from './marks';
import { useEditor } from './useEditor';

type OpenDialog = 'link' | 'image';

/** The editor itself: toolbar, messages, text. Loaded when somebody writes. */
export const EditorBox = React.forwardRef<RichTextHandle, RichTextEditorProps>(function EditorBox(props, handle) {
  const { id, label, language, marks, onMark, uploadImage, describedBy, isReadOnly = false } = props;
  const words = useWords(richTextWords);
  const toolbar = React.useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = React.useState<OpenDialog>();
  const [refused, setRefused] = React.useState<readonly Refused[]>([]);
  const refuse = (one: Refused): void => setRefused(before => [...before, one]);
  const editor = useEditor(
    { ...props, describedBy: [describedBy, `${id}-help`].filter(Boolean).join(' ') },
    {
      onMark: mark => onMark?.(mark),
      openLink: () => setDialog('link'),
      goToToolbar: () => toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
      takesImages: () => uploadImage !== undefined,
      upload: async file => (uploadImage ? uploadImage(file) : Promise.reject(new Error('images are not kept here'))),
      onRefused: ({ name }, reason) => refuse({ reason, name }),
      onMissing: count => refuse(uploadImage ? { reason: 'missing', count } : { reason: 'notHere' }),
      unnamedImage: () => words.unnamedImage,
      waitingWords: ({ file, state }) => words.upload[state](file.name),
    },
  );
  const { mount, view, state } = editor;
  React.useLayoutEffect(() => installRichTextStyles(), []);
  React.useEffect(() => {
    if (view && marks) view.dispatch(showMarks(view.state, marks));
  }, [view, marks]);
  React.useImperativeHandle(handle, () => ({
    goTo: (place: TextPlace) => {
      const tr = view && goTo(view.state, place);
      if (!tr) return;
      view.focus();
      view.dispatch(tr);
    },
    apply: (fix: TextFix) => view?.dispatch(mend(view.state, fix)),
    focus: () => view?.focus(),
  }), [view]);
  const close = (): void => setDialog(undefined);
  // Once the dialog is gone: what is outside an open one can't take the focus.
  React.useEffect(() => (dialog === undefined ? undefined : () => view?.focus()), [dialog, view]);
  return (
    <div className="ri-editor" onKeyDown={keepEscape}>
      {view && state && !isReadOnly && (
        <Toolbar ref={toolbar} label={words.toolbar(label)} editor={id} view={view} state={state} language={language} takesImages={uploadImage !== undefined} onLink={() => setDialog('link')} onImage={() => setDialog('image')} />
      )}
      {view && state && <EditorNotices view={view} state={state} refused={refused} onDismiss={() => setRefused([])} />}
      <div ref={mount} className="ri-writingFrame" />
      <p id={`${id}-help`} className="ri-hidden">{words.help}</p>
      {dialog === 'link' && view && <LinkDialog id={id} view={view} onClose={close} />}
      {dialog === 'image' && view && <ImageDialog id={id} view={view} onClose={close} />}
    </div>
  );
});

/** Escape belongs to the text and its dialogs: a panel around them would close, and with it what was typed. */
function keepEscape(event: React.KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
