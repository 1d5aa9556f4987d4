import { DirectoryUser } from '../store/contract';
import { Colour, png } from './png';

/** Dark enough for white on top, from the accessible half of the wheel. */
const backgrounds: readonly Colour[] = [[0, 90, 158], [92, 46, 145], [0, 99, 86], [140, 26, 59], [105, 81, 0], [55, 71, 79], [0, 95, 48], [121, 52, 20]];
const sizes: readonly number[] = [48, 64, 96, 120, 240, 360, 432, 504, 648];
const usualSize = 96;

function seedOf(user: DirectoryUser): number {
  let seed = 0;
  for (const character of user.id) seed = (seed * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}

/** About one person in four has never given a picture; which one never changes. */
export function hasPhoto(user: DirectoryUser): boolean {
  return seedOf(user) % 4 !== 0;
}

function mixed(colour: Colour, share: number): Colour {
  return [0, 1, 2].map(channel => Math.round(colour[channel] + (255 - colour[channel]) * share)) as unknown as Colour;
}

/** Head and shoulders in a person's own colours, as a PNG. The same person always looks the same. */
export function photo(user: DirectoryUser, size: number): Buffer {
  const seed = seedOf(user);
  const ground = backgrounds[seed % backgrounds.length];
  const figure = mixed(ground, 0.75 + (seed % 5) * 0.04);
  const shoulders = 0.34 + (seed % 7) * 0.01;
  const colourAt = (x: number, y: number): Colour => {
    const [u, v] = [x / size - 0.5, y / size];
    const head = u * u + (v - 0.38) ** 2 < 0.19 ** 2;
    const body = (u / shoulders) ** 2 + ((v - 1.02) / 0.38) ** 2 < 1;
    return head || body ? figure : ground;
  };
  return png(size, colourAt);
}

/** `48x48` to 48; undefined for a size that Graph does not have. */
export function sizeOf(name: string | undefined): number | undefined {
  if (name === undefined) return usualSize;
  const size = Number(/^(\d+)x\1$/i.exec(name)?.[1] ?? NaN);
  return sizes.includes(size) ? size : undefined;
}
