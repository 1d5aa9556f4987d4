import { Language } from '../../../kernel/text';
import { SchemeCode, SchemeEntry } from '../scheme/contract';

/** What is to be classified: a file's name and title, and as much of its text as is at hand. */
export interface ToClassify {
  /** Undefined when nobody knows: the words decide. */
  readonly language?: Language;
  readonly title: string;
  /** Empty when only the name is known. */
  readonly text: string;
}

/** A decision of this office: what was filed under which series. */
export interface Decision {
  readonly title: string;
  readonly text: string;
  readonly code: SchemeCode;
}

/** Why a series is suggested. */
export type SuggestionReason =
  /** Words of the title or text that are the series' own, as they stand there. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Titles of decisions of this office that are like it, most alike first. */
  | { readonly kind: 'decisions'; readonly count: number; readonly titles: readonly string[] };

export interface Suggestion {
  readonly code: SchemeCode;
  /** 0 to 1, to order by; never shown as a certainty. */
  readonly score: number;
  readonly reasons: readonly SuggestionReason[];
}

/** Ready to answer, in the browser, within 50 ms a document. */
export interface Suggester {
  /** The best series first, at most `count`, three unless said. Deterministic. */
  suggest(document: ToClassify, count?: number): readonly Suggestion[];
}

/** Learns from a scheme and from decisions. `suggest/model.ts` exports a function of this type, `createSuggester`. */
export type CreateSuggester = (series: readonly SchemeEntry[], decisions: readonly Decision[]) => Suggester;
