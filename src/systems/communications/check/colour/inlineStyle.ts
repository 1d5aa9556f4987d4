import { outwards } from '../readText';
import { black, Colour, over, white } from './colour';
import { parseAttributeColour, parseColour } from './parseColour';

/** How a stretch of text looks by its inline styles and attributes. */
export interface Look {
  readonly text: Colour;
  readonly ground: Colour;
  /** WCAG 1.4.3: at least 24 px, or 18.66 px in bold. */
  readonly isLarge: boolean;
}

type Style = ReadonlyMap<string, string>;

/** Sizes that browsers give by themselves, in pixels; `font size` counts from 1 to 7. */
const headingSize: Readonly<Record<string, number>> = { h1: 32, h2: 24, h3: 18.72, h4: 16, h5: 13.28, h6: 10.72 };
const namedSize: Readonly<Record<string, number>> = { 'xx-small': 9, 'x-small': 10, small: 13, medium: 16, large: 18, 'x-large': 24, 'xx-large': 32, 'xxx-large': 48 };
const fontSizes = [10, 13, 16, 18, 24, 32, 48];
const perUnit: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 9.6 / 2.54 };
const pageSize = 16;
const bold = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * The look of the words in a node, where an inline style or attribute gives a colour. What is not given is the page's: black on white.
 * Undefined when no colour is given, or one that only a browser knows (a variable, a picture behind the text).
 */
export function lookOf(node: Node): Look | undefined {
  const around = Array.from(outwards(node), element => ({ element, style: styleOf(element) }));
  const grounds = around.map(({ element, style }) => groundOf(element, style));
  const text = around.map(({ element, style }) => textColourOf(element, style)).find(colour => colour !== undefined);
  if (text === 'unknown' || grounds.includes('unknown')) return undefined;
  const layers = grounds.filter((colour): colour is Colour => typeof colour === 'object');
  if (text === undefined && layers.length === 0) return undefined;
  const ground = layers.reduceRight((below, layer) => over(layer, below), white);
  const elements = around.map(({ element, style }) => ({ name: element.localName, size: element.getAttribute('size'), style }));
  const size = elements.reduceRight((parent, { name, size: fontSize, style }) => sizeOf(name, fontSize, style, parent), pageSize);
  return { text: over(text ?? black, ground), ground, isLarge: size >= 24 || (size >= 18.66 && isBold(elements)) };
}

function styleOf(element: Element): Style {
  const declarations = (element.getAttribute('style') ?? '').split(/;(?![^(]*\))/);
  return new Map(declarations.flatMap(declaration => {
    const colon = declaration.indexOf(':');
    if (colon < 0) return [];
    return [[declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).replace(/!\s*important/i, '').trim()] as const];
  }));
}

function textColourOf(element: Element, style: Style): Colour | 'unknown' | undefined {
  const css = style.get('color');
  if (css !== undefined) return /^(?:inherit|currentcolor|unset)$/i.test(css) ? undefined : parseColour(css) ?? 'unknown';
  const attribute = element.localName === 'font' ? element.getAttribute('color') : null;
  return attribute === null ? undefined : parseAttributeColour(attribute);
}

function groundOf(element: Element, style: Style): Colour | 'unknown' | undefined {
  const css = style.get('background-color') ?? style.get('background');
  if (css !== undefined) return /^(?:none|initial|unset)$/i.test(css) ? undefined : parseColour(css) ?? firstColour(css);
  const attribute = element.getAttribute('bgcolor');
  return attribute === null ? undefined : parseAttributeColour(attribute);
}

/** `#fff no-repeat` has its colour among other words; one with a picture can't be judged. */
function firstColour(css: string): Colour | 'unknown' {
  if (/url\(|gradient\(/i.test(css)) return 'unknown';
  const parts = css.match(/[^\s(]+(?:\([^)]*\))?/g) ?? [];
  return parts.map(parseColour).find(colour => colour !== undefined) ?? 'unknown';
}

function sizeOf(name: string, fontSize: string | null, style: Style, parent: number): number {
  const css = style.get('font-size')?.toLowerCase();
  if (css !== undefined) return cssSize(css, parent) ?? parent;
  if (name === 'font' && fontSize !== null) return fontSizes[Number(fontSize) - 1] ?? parent;
  return headingSize[name] ?? parent;
}

function cssSize(css: string, parent: number): number | undefined {
  const [, figure, unit = ''] = /^([\d.]+)(px|pt|pc|in|cm|mm|em|rem|%)$/.exec(css) ?? [];
  if (figure === undefined) return namedSize[css];
  if (unit === 'em') return Number(figure) * parent;
  if (unit === '%') return (Number(figure) / 100) * parent;
  return Number(figure) * (unit === 'rem' ? pageSize : perUnit[unit] ?? 1);
}

function isBold(elements: readonly { readonly name: string; readonly style: Style }[]): boolean {
  const nearest = elements.find(({ name, style }) => style.has('font-weight') || bold.has(name));
  const weight = nearest?.style.get('font-weight')?.toLowerCase();
  return weight === undefined ? nearest !== undefined : /^bold/.test(weight) || Number(weight) >= 700;
}
