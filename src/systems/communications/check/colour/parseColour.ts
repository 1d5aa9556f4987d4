import { Colour } from './colour';
import { codeOfName } from './namedColours';

const hexadecimal = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const functional = /^(rgb|hsl)a?\(\s*([^\s,\/]+)[\s,]+([^\s,\/]+)[\s,]+([^\s,\/]+)(?:\s*[,\/]\s*([^\s,\/]+))?\s*\)$/i;

/** Reads a CSS colour: hexadecimal, rgb(), hsl() or a name. Undefined for anything else (`var(--x)`, `inherit`, a gradient). */
export function parseColour(css: string): Colour | undefined {
  const text = css.trim();
  if (text.toLowerCase() === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
  const code = codeOfName(text) ?? (text.startsWith('#') ? hexadecimal.exec(text)?.[1] : undefined);
  if (code !== undefined) return fromCode(code);
  const [, kind, a = '', b = '', c = '', alpha = '1'] = functional.exec(text) ?? [];
  if (kind === undefined) return undefined;
  const parts = /^rgb$/i.test(kind) ? [a, b, c].map(part => figure(part, 255)) : fromHue(degrees(a), figure(b, 1), figure(c, 1));
  return colourOf(parts, figure(alpha, 1));
}

/** The colour attributes of old HTML take a code without its #. */
export function parseAttributeColour(value: string): Colour | undefined {
  return parseColour(value) ?? parseColour(`#${value.trim()}`);
}

function fromCode(code: string): Colour | undefined {
  const long = code.length < 6 ? code.replace(/./g, '$&$&') : code;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (long.match(/../g) ?? []).map(pair => parseInt(pair, 16));
  return colourOf([red, green, blue], alpha / 255);
}

function colourOf([red = NaN, green = NaN, blue = NaN]: readonly number[], alpha: number): Colour | undefined {
  return [red, green, blue, alpha].some(Number.isNaN) ? undefined : { red, green, blue, alpha };
}

/** A figure or a percentage of the whole, kept between 0 and the whole. */
function figure(text: string, whole: number): number {
  const value = text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * whole : Number(text);
  return Math.min(Math.max(value, 0), whole);
}

function degrees(text: string): number {
  const turn = /^(-?[\d.]+)(deg|turn|rad|grad)?$/i.exec(text);
  const perUnit = { deg: 1, turn: 360, rad: 180 / Math.PI, grad: 0.9 }[(turn?.[2] ?? 'deg').toLowerCase()] ?? 1;
  return Number(turn?.[1] ?? NaN) * perUnit;
}

/** CSS Color 4, section 7: hue, saturation and lightness to red, green and blue. */
function fromHue(hue: number, saturation: number, lightness: number): readonly number[] {
  return [0, 8, 4].map(offset => {
    const step = (((offset + hue / 30) % 12) + 12) % 12;
    const amplitude = saturation * Math.min(lightness, 1 - lightness);
    return 255 * (lightness - amplitude * Math.max(-1, Math.min(step - 3, 9 - step, 1)));
  });
}
