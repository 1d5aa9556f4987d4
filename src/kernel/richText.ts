import { Brand } from './brand';
import { Language } from './text';

/**
 * HTML that holds nothing but the marks of a text: headings, paragraphs, lists, tables, links, images, call-outs. Made by `cleanHtml`
 * (src/ui/richText) at the border, once; storage and pages take nothing else.
 */
export type CleanHtml = Brand<string, 'CleanHtml'>;

/**
 * A place in a text. A line is an element that holds words of its own (paragraph, heading, list item, cell) or an image, counted from 0 in
 * document order; an empty one counts too. `start` and `end` are UTF-16 offsets in the line's text; for an image both are 0.
 */
export interface TextPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A change of a text that mends what a check found, where only one mending is right. */
export type TextFix =
  | { readonly kind: 'replaceText'; readonly place: TextPlace; readonly text: string }
  | { readonly kind: 'setHeadingLevel'; readonly line: number; readonly level: 2 | 3 | 4 | 5 | 6 }
  | { readonly kind: 'setAlternative'; readonly line: number; readonly alternative: string }
  | { readonly kind: 'markLanguage'; readonly place: TextPlace; readonly language: Language }
  /** The first row of the table that holds this line becomes its header. */
  | { readonly kind: 'makeHeaderRow'; readonly line: number };
