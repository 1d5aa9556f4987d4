import { contrastRatio } from '../colour/colour';
import { lookOf } from '../colour/inlineStyle';
import { FindIn, Found, stretch } from '../found';
import { NumberedLine } from '../readText';

/** WCAG 1.4.3. Large text is seen with less. */
const least = { normalText: 4.5, largeText: 3 } as const;

/** Text in an inline colour, or on one. What the text does not give is the page's black on white. */
export const contrast: FindIn<'contrast'> = ({ wordLines }) => wordLines.flatMap(line => line.pieces.flatMap(({ node, start, end }) => faultOf(line, node, start, end)));

function faultOf(line: NumberedLine, node: Node, start: number, end: number): readonly Found<'contrast'>[] {
  const look = /\S/.test(line.text.slice(start, end)) ? lookOf(node) : undefined;
  if (!look) return [];
  const because = look.isLarge ? 'largeText' : 'normalText';
  const ratio = contrastRatio(look.text, look.ground);
  return ratio >= least[because] ? [] : [{ ...stretch(line, start, end), because, facts: { ratio: Math.floor(ratio * 10) / 10, least: least[because] } }];
}
