import * as React from 'react';
import { CleanHtml, TextFix, TextPlace } from '../../kernel/richText';
import { Language } from '../../kernel/text';
import { Skeleton } from '../Skeleton';

/** Something that is said of a place in the text, such as a finding of a check. What it says stands beside the editor, in words. */
export interface TextMark {
  readonly id: string;
  readonly place: TextPlace;
  /** Told apart by the shape of the underline. */
  readonly tone: 'error' | 'warning';
}

export interface RichTextEditorProps {
  readonly id: string;
  /** What the text is. Its caller shows it above the editor; here it names the text for a screen reader. */
  readonly label: string;
  /** Of the text, not of the page around it. */
  readonly language: Language;
  /** Another value than the last one given to `onChange` replaces the text, as one step that can be undone. */
  readonly value: CleanHtml;
  /** Called at most once for each picture that the screen draws; also at once, when a text that came from elsewhere has another form here. */
  readonly onChange: (html: CleanHtml) => void;
  readonly marks?: readonly TextMark[];
  readonly onMark?: (id: string) => void;
  /** Keeps an image and says where, with its size in pixels. Without it images can't be added. */
  readonly uploadImage?: (file: File) => Promise<{ readonly src: string; readonly width: number; readonly height: number }>;
  readonly describedBy?: string;
  readonly isReadOnly?: boolean;
}

export interface RichTextHandle {
  /** Selects a place and brings it into sight. */
  goTo(place: TextPlace): void;
  /** Mends what a check found. Nothing happens when the place is gone. */
  apply(fix: TextFix): void;
  focus(): void;
}

// The library of the editor is loaded by whoever writes, not by whoever reads.
const EditorBox = React.lazy(() => import(/* webpackChunkName: 'rich-text' */ './editor/EditorBox').then(module => ({ default: module.EditorBox })));

/** Writes a text: headings, lists, tables, links, images, call-outs, in one language. */
export const RichTextEditor = React.forwardRef<RichTextHandle, RichTextEditorProps>(function RichTextEditor(props, handle) {
  return (
    <React.Suspense fallback={<Skeleton shape={['short', 'block']} />}>
      <EditorBox {...props} ref={handle} />
    </React.Suspense>
  );
});
