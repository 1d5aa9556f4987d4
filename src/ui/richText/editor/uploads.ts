import { Node } from 'prosemirror-model';
import { EditorState, Plugin, PluginKey, Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import { imageAddress } from '../addresses';
import { ImageRefusal, refusalOf } from '../images';
import { schema } from './schema';

/** An image on its way to storage. Its place in the text is kept beside the text, so an unfinished one is never saved. */
export interface Upload {
  readonly id: number;
  readonly file: File;
  readonly alternative: string | null;
  readonly state: 'sending' | 'failed';
}

export interface UploadedImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

interface Uploads {
  readonly all: readonly Upload[];
  readonly places: DecorationSet;
}

type Step =
  | { readonly kind: 'add'; readonly upload: Upload; readonly pos: number }
  | { readonly kind: 'state'; readonly id: number; readonly state: Upload['state'] }
  | { readonly kind: 'remove'; readonly id: number };

export interface UploadPorts {
  readonly upload: (file: File) => Promise<UploadedImage>;
  readonly onRefused: (file: File, reason: ImageRefusal) => void;
  /** What a reader sees in the place of an image that is not there yet. */
  readonly waitingWords: (upload: Upload) => string;
}

const key = new PluginKey<Uploads>('uploads');
let made = 0;

export function uploadsOf(state: EditorState): readonly Upload[] {
  return key.getState(state)?.all ?? [];
}

/** Puts the place of an image into the text; sending it begins at once. */
export function addUpload(tr: Transaction, file: File, alternative: string | null, pos: number): Transaction {
  made += 1;
  return withStep(tr, { kind: 'add', upload: { id: made, file, alternative, state: 'sending' }, pos });
}

export function retryUpload(state: EditorState, id: number): Transaction {
  return withStep(state.tr, { kind: 'state', id, state: 'sending' });
}

export function dropUpload(state: EditorState, id: number): Transaction {
  return withStep(state.tr, { kind: 'remove', id });
}

function withStep(tr: Transaction, step: Step): Transaction {
  return tr.setMeta(key, [...stepsOf(tr), step]);
}

function stepsOf(tr: Transaction): readonly Step[] {
  return (tr.getMeta(key) as readonly Step[] | undefined) ?? [];
}

/** Keeps the images that are on their way, and sends them. */
export function uploadsPlugin(ports: UploadPorts): Plugin<Uploads> {
  return new Plugin<Uploads>({
    key,
    state: {
      init: () => ({ all: [], places: DecorationSet.empty }),
      apply: (tr, before) => {
        const moved = { ...before, places: before.places.map(tr.mapping, tr.doc) };
        return stepsOf(tr).reduce<Uploads>((uploads, step) => taken(uploads, step, tr.doc, ports), moved);
      },
    },
    props: { decorations: state => key.getState(state)?.places },
    view: () => {
      const running = new Set<number>();
      return {
        update: view => {
          for (const upload of uploadsOf(view.state)) {
            if (upload.state !== 'sending' || running.has(upload.id)) continue;
            running.add(upload.id);
            void send(view, upload, ports).finally(() => running.delete(upload.id));
          }
        },
      };
    },
  });
}

function taken({ all, places }: Uploads, step: Step, doc: Node, ports: UploadPorts): Uploads {
  switch (step.kind) {
    case 'add':
      return { all: [...all, step.upload], places: places.add(doc, [placeholder(step.pos, step.upload, ports)]) };
    case 'remove':
      return { all: all.filter(({ id }) => id !== step.id), places: places.remove(placesOf(places, step.id)) };
    case 'state': {
      const changed = all.map(upload => (upload.id === step.id ? { ...upload, state: step.state } : upload));
      const upload = changed.find(({ id }) => id === step.id);
      const [place] = placesOf(places, step.id);
      return { all: changed, places: upload && place ? places.remove([place]).add(doc, [placeholder(place.from, upload, ports)]) : places };
    }
  }
}

function placesOf(places: DecorationSet, id: number): Decoration[] {
  return places.find(undefined, undefined, spec => spec.id === id);
}

/** Its words are drawn by the style sheet: they are no line of the text. */
function placeholder(pos: number, upload: Upload, { waitingWords }: UploadPorts): Decoration {
  const draw = (): HTMLElement => {
    const box = document.createElement('div');
    box.className = 'ri-upload';
    box.dataset.words = waitingWords(upload);
    return box;
  };
  return Decoration.widget(pos, draw, { id: upload.id, key: `${upload.id}-${upload.state}` });
}

async function send(view: EditorView, upload: Upload, ports: UploadPorts): Promise<void> {
  try {
    const refusal = refusalOf(new Uint8Array(await bytesOf(upload.file)));
    if (!refusal) return place(view, upload, await ports.upload(upload.file));
    dispatch(view, dropUpload(view.state, upload.id));
    ports.onRefused(upload.file, refusal);
  } catch {
    // The notice beside the text says so, and offers it again.
    dispatch(view, withStep(view.state.tr, { kind: 'state', id: upload.id, state: 'failed' }));
  }
}

function place(view: EditorView, upload: Upload, { src: stored, width, height }: UploadedImage): void {
  const src = imageAddress(stored);
  if (src === undefined) throw new Error('an image was stored at an address that a text may not have');
  const uploads = key.getState(view.state);
  const [found] = uploads ? placesOf(uploads.places, upload.id) : [];
  const tr = dropUpload(view.state, upload.id);
  // Its place was deleted meanwhile: so is the image.
  if (found) tr.insert(found.from, schema.nodes.image.create({ src, width, height, alt: upload.alternative }));
  dispatch(view, tr);
}

function dispatch(view: EditorView, tr: Transaction): void {
  if (!view.isDestroyed) view.dispatch(tr);
}

/** FileReader, for it is in every browser that SharePoint knows and in jsdom too. */
async function bytesOf(file: File): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => (reader.result instanceof ArrayBuffer ? resolve(reader.result) : reject(new Error('no bytes')));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsArrayBuffer(file);
  });
}
