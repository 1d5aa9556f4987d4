import { FindIn, Found, stretch } from '../found';
import { NumberedLine } from '../readText';

type Level = 1 | 2 | 3 | 4 | 5 | 6;
type LevelBelow = Exclude<Level, 1>;

/** WCAG 1.3.1: the page title is the h1, so a text starts at h2 and goes down one level at a time. Going up may skip. */
export const headingOrder: FindIn<'heading-order'> = ({ wordLines }) => {
  let before: Level = 1;
  return wordLines.flatMap(line => {
    const level = levelOf(line.element);
    if (!level) return [];
    const found = faultOf(line, level, before);
    before = level;
    return found;
  });
};

function faultOf(line: NumberedLine, level: Level, before: Level): readonly Found<'heading-order'>[] {
  const words = stretch(line, 0, line.text.length);
  const below = levelBelow(before);
  if (level === 1) return [{ ...words, because: 'secondTitle', facts: { level, expected: 2 }, fix: { kind: 'setHeadingLevel', line: line.number, level: 2 } }];
  if (level <= below) return [];
  return [{ ...words, because: 'skipped', facts: { level, expected: below }, fix: { kind: 'setHeadingLevel', line: line.number, level: below } }];
}

function levelBelow(level: Level): LevelBelow {
  return level === 6 ? 6 : ((level + 1) as LevelBelow);
}

function levelOf(element: Element): Level | undefined {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const level = /^h([1-6])$/.exec(each.localName)?.[1];
    if (level) return Number(level) as Level;
  }
  return undefined;
}
