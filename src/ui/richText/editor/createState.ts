import { history } from 'prosemirror-history';
import { gapCursor } from 'prosemirror-gapcursor';
import { EditorState } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { CleanHtml } from '../../../kernel/richText';
import { ImageRefusal } from '../images';
import { clipboardPlugin } from './clipboard';
import { fromHtml } from './html';
import { imagesPlugin } from './imageView';
import { keyPlugins } from './keys';
import { marksPlugin } from './marks';
import { Upload, UploadedImage, uploadsPlugin } from './uploads';

/** What the editor asks of the page around it. */
export interface EditorPorts {
  readonly onMark: (id: string) => void;
  readonly openLink: () => void;
  readonly goToToolbar: () => void;
  readonly takesImages: () => boolean;
  readonly upload: (file: File) => Promise<UploadedImage>;
  readonly onRefused: (file: File, reason: ImageRefusal) => void;
  readonly onMissing: (count: number) => void;
  readonly waitingWords: (upload: Upload) => string;
  /** What a screen reader says of an image that has no alternative text yet. */
  readonly unnamedImage: () => string;
}

export function createState(html: CleanHtml, ports: EditorPorts): EditorState {
  return EditorState.create({
    doc: fromHtml(html),
    plugins: [clipboardPlugin(ports), uploadsPlugin(ports), ...keyPlugins(ports), history(), gapCursor(), tableEditing(), imagesPlugin(ports.unnamedImage), marksPlugin(ports.onMark)],
  });
}
