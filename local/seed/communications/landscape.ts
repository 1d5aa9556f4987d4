import { Colour, png } from '../../graph/png';

const width = 640;
const height = 320;
const sky: Colour = [196, 222, 238];
const hill: Colour = [62, 108, 82];
const lake: Colour = [74, 130, 168];

/** A banner: sky, hills and a lake, drawn here so that no picture of anybody is needed. `seed` moves the hills. */
export function landscape(seed: number): Uint8Array {
  return new Uint8Array(png(width, (x, y) => colourAt(x, y, seed), height));
}

function colourAt(x: number, y: number, seed: number): Colour {
  const ridge = height * 0.52 + 34 * Math.sin(x / 90 + seed) + 16 * Math.sin(x / 37 + seed * 2);
  if (y > height * 0.74) return lake;
  return y > ridge ? hill : sky;
}
