/** The first bytes of images of a given size, as far as a reader of headers looks. */

const ascii = (letters: string) => Array.from(letters, letter => letter.charCodeAt(0));
const big = (value: number, bytes: number) => Array.from({ length: bytes }, (_, place) => (value >>> (8 * (bytes - 1 - place))) & 0xff);
const little = (value: number, bytes: number) => big(value, bytes).reverse();

export function png(width: number, height: number): Uint8Array {
  return Uint8Array.from([0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a, ...big(13, 4), ...ascii('IHDR'), ...big(width, 4), ...big(height, 4), 8, 6, 0, 0, 0]);
}

export function gif(width: number, height: number): Uint8Array {
  return Uint8Array.from([...ascii('GIF89a'), ...little(width, 2), ...little(height, 2), 0, 0, 0]);
}

/** With a note and a Huffman table before the frame, as cameras write. */
export function jpeg(width: number, height: number): Uint8Array {
  const table = [0xff, 0xc4, ...big(6, 2), 9, 9, 9, 9];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...big(4, 2), 1, 1, ...table, 0xff, 0xff, 0xc0, ...big(11, 2), 8, ...big(height, 2), ...big(width, 2), 1, 1, 17, 0]);
}

export function webp(part: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number): Uint8Array {
  const size = {
    'VP8 ': [0, 0, 0, 0x9d, 1, 0x2a, ...little(width, 2), ...little(height, 2)],
    VP8L: [0x2f, ...little((width - 1) | ((height - 1) << 14), 4)],
    VP8X: [0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)],
  }[part];
  return Uint8Array.from([...ascii('RIFF'), ...little(4 + 8 + size.length, 4), ...ascii('WEBP'), ...ascii(part), ...little(size.length, 4), ...size]);
}
