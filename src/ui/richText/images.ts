/** Why an image can't be taken. */
export type ImageRefusal = 'kind' | 'heavy' | 'large';

/** What the bytes of an image say of it. Width and height in pixels. */
export interface ImageFacts {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';
  readonly width: number;
  readonly height: number;
}

/** In bytes. */
export const heaviest = 4 * 1024 * 1024;
/** In pixels, either way. */
export const largest = 4_000;

/** What is wrong with an image; undefined when it may be taken. A name or a type that its sender gave it counts for nothing: its bytes do. */
export function refusalOf(bytes: Uint8Array): ImageRefusal | undefined {
  if (bytes.length > heaviest) return 'heavy';
  const facts = imageFacts(bytes);
  if (!facts) return 'kind';
  return facts.width > largest || facts.height > largest ? 'large' : undefined;
}

/** Reads kind and size from the first bytes; undefined when it is no PNG, JPEG, WebP or GIF. */
export function imageFacts(bytes: Uint8Array): ImageFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return png(view) ?? gif(view) ?? webp(view) ?? jpeg(view);
  } catch (problem) {
    // It broke off before its size.
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}

function png(view: DataView): ImageFacts | undefined {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): ImageFacts | undefined {
  if (view.getUint32(0) !== 0x47494638) return undefined;
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** A RIFF file whose first part is one of three: lossy, lossless, or extended (which keeps sizes less one, in three bytes). */
function webp(view: DataView): ImageFacts | undefined {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return undefined;
  const part = view.getUint32(12);
  if (part === 0x56503820) return { type: 'image/webp', width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (part === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { type: 'image/webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (part !== 0x56503858) return undefined;
  return { type: 'image/webp', width: (view.getUint32(24, true) & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1 };
}

/** A chain of segments; the one that begins a frame holds the size. */
function jpeg(view: DataView): ImageFacts | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint8(at + 1) === 0xff) at += 1;
    if (view.getUint8(at) !== 0xff) return undefined;
    if (beginsFrame(view.getUint8(at + 1))) return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
}

/** C0 to CF, but for the tables of Huffman (C4), of arithmetic coding (CC) and what JPEG keeps for itself (C8). */
function beginsFrame(mark: number): boolean {
  return mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
}
