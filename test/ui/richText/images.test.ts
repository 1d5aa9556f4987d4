import { heaviest, imageFacts, refusalOf } from '../../../src/ui/richText/images';
import { gif, jpeg, png, webp } from './support/pictures';

it.each([
  ['PNG', png(640, 480), 'image/png'],
  ['GIF', gif(640, 480), 'image/gif'],
  ['JPEG', jpeg(640, 480), 'image/jpeg'],
  ['lossy WebP', webp('VP8 ', 640, 480), 'image/webp'],
  ['lossless WebP', webp('VP8L', 640, 480), 'image/webp'],
  ['extended WebP', webp('VP8X', 640, 480), 'image/webp'],
])('reads kind and size of a %s from its bytes', (_name, bytes, type) => {
  expect(imageFacts(bytes)).toEqual({ type, width: 640, height: 480 });
  expect(refusalOf(bytes)).toBeUndefined();
});

it('knows a JPEG by the size of its frame and not of a table before it', () => {
  expect(imageFacts(jpeg(3, 2))).toEqual({ type: 'image/jpeg', width: 3, height: 2 });
});

it.each([
  ['a drawing in SVG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'kind'],
  ['a page that is named .png', new TextEncoder().encode('<html><script>alert(1)</script></html>'), 'kind'],
  ['an image that broke off', png(640, 480).slice(0, 12), 'kind'],
  ['nothing', new Uint8Array(), 'kind'],
  ['4,001 pixels', png(4_001, 10), 'large'],
  ['4,001 pixels high', webp('VP8X', 10, 4_001), 'large'],
  ['a byte over 4 MB', new Uint8Array(heaviest + 1), 'heavy'],
])('refuses %s', (_name, bytes, refusal) => {
  expect(refusalOf(bytes)).toBe(refusal);
});

it('takes exactly 4,000 pixels', () => {
  expect(refusalOf(png(4_000, 4_000))).toBeUndefined();
});
