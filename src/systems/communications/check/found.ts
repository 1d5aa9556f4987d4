import { TextFix, TextPlace } from '../../../kernel/richText';
import { Language } from '../../../kernel/text';
import { CauseOf } from './causes';
import { CheckSettings, RuleId } from './contract';
import { NumberedLine, placeIn, ReadText } from './readText';
import { inOneLine } from './words/plain';

/** What one rule found, before the table adds the rule's id, level and the language. */
export interface Found<R extends RuleId = RuleId> {
  readonly place: TextPlace;
  readonly excerpt: string;
  readonly because: CauseOf<R>;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly fix?: TextFix;
}

/** A rule on one language. */
export type FindIn<R extends RuleId> = (text: ReadText, settings: CheckSettings) => readonly Found<R>[];

/** Both languages of a text. */
export type ReadPair = Readonly<Record<Language, ReadText>>;

export interface FoundInPair<R extends RuleId = RuleId> extends Found<R> {
  /** Of the text in which the finding stands. */
  readonly language: Language;
}

/** A rule on both languages. */
export type FindInPair<R extends RuleId> = (pair: ReadPair, settings: CheckSettings) => readonly FoundInPair<R>[];

/** The place and the excerpt of a stretch of a line. */
export function stretch(line: NumberedLine, start: number, end: number): Pick<Found, 'place' | 'excerpt'> {
  return { place: placeIn(line, start, end), excerpt: inOneLine(line.text.slice(start, end)) };
}
