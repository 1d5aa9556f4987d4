import { TextFix, TextPlace } from '../../../kernel/richText';
import { Language } from '../../../kernel/text';

/** The rules of the text check. Their ids, levels and sources stand in one table (rules.ts). */
export type RuleId =
  | 'link-text' | 'heading-order' | 'image-alt' | 'table-header' | 'language-mark' | 'contrast' | 'personal-information'
  | 'all-caps' | 'acronym' | 'long-sentence' | 'jargon' | 'reading-level' | 'file-link' | 'identity-name'
  | 'parity-number' | 'parity-date' | 'parity-link' | 'parity-structure' | 'parity-missing';

/** `error` blocks publishing; `warning` asks for a reason. */
export type RuleLevel = 'error' | 'warning';

/** Something that a rule found. What it says to the writer is worded by `wordsOf` in the language of the text. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: RuleLevel;
  /** Of the text that the finding stands in. */
  readonly language: Language;
  readonly place: TextPlace;
  /** The words that it is about, as they stand; a number or date that the other language lacks. */
  readonly excerpt: string;
  /** Which of the rule's cases it is, where a rule has several (`fileName`, `tooLong`): what the words depend on. */
  readonly because: string;
  /** Facts for the words: the plain word instead, the level expected, the count of words. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** There when one mending is certain. */
  readonly fix?: TextFix;
}

/** What the office may change: words, names, targets. Kept as items that an owner edits; `defaultSettings` is what ships. */
export interface CheckSettings {
  readonly knownAcronyms: readonly string[];
  readonly jargon: readonly { readonly language: Language; readonly phrase: string; readonly instead: string }[];
  /** A name and the other ways in which it is written wrongly. */
  readonly names: readonly { readonly language: Language; readonly name: string; readonly wrong: readonly string[] }[];
  /** Highest English grade. */
  readonly gradeTarget: number;
  /** Lowest French reading ease. */
  readonly easeTarget: number;
}

/** One language of a text. `html` is not trusted: the check reads it and never shows it. */
export interface TextToCheck {
  readonly language: Language;
  readonly html: string;
}

/** Makes a document of HTML without running or loading anything in it: DOMParser's way. Passed in, because a page and a test have their own. */
export type ParseHtml = (html: string) => Document;

export interface FindingWords {
  readonly reason: string;
  readonly suggestion: string;
  /** Where the rule comes from. */
  readonly source: string;
}
