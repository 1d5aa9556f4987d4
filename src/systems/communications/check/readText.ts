import { TextPlace } from '../../../kernel/richText';
import { Language } from '../../../kernel/text';
import { ParseHtml, TextToCheck } from './contract';
import { Line, linesOf } from './lines';
import { plain } from './words/plain';

/** A line with its number and its text as the rules read it: same offsets, but plain spaces, hyphens and apostrophes. */
export interface NumberedLine extends Line {
  readonly number: number;
  readonly plain: string;
}

/** A text, read once for all rules. */
export interface ReadText {
  readonly language: Language;
  readonly root: Element;
  readonly lines: readonly NumberedLine[];
  /** Lines of words, the empty ones left out. */
  readonly wordLines: readonly NumberedLine[];
}

export function readText({ language, html }: TextToCheck, parse: ParseHtml): ReadText {
  const root = parse(html).documentElement;
  const lines = linesOf(root).map((line, number) => ({ ...line, number, plain: plain(line.text) }));
  return { language, root, lines, wordLines: lines.filter(({ text }) => text.trim() !== '') };
}

/** Where an element's words stand; for one without words, the beginning of the line around it. */
export function placeOf(element: Element, { lines }: ReadText): TextPlace {
  for (const { number, pieces } of lines) {
    const own = pieces.filter(({ node }) => element.contains(node));
    const [first] = own;
    if (first) return { line: number, start: first.start, end: own[own.length - 1]?.end ?? first.end };
  }
  const around = lines.find(line => element.contains(line.element)) ?? lines.find(line => line.element.contains(element));
  return { line: around?.number ?? 0, start: 0, end: 0 };
}

export function placeIn({ number }: NumberedLine, start: number, end: number): TextPlace {
  return { line: number, start, end };
}

export function elementsOf(text: ReadText, selector: string): readonly Element[] {
  return Array.from(text.root.querySelectorAll(selector));
}

/** From an element outwards to the root, itself first. */
export function* outwards(from: Node): Generator<Element> {
  for (let element = from.nodeType === 1 ? (from as Element) : from.parentElement; element; element = element.parentElement) yield element;
}
