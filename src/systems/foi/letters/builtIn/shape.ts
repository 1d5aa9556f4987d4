import { LetterKind } from '../letterKinds';

/** A paragraph of a letter, with its marks; or a heading. */
export type Paragraph = string | { readonly heading: string };

/** A letter as it ships. */
export interface LetterText {
  readonly subject: string;
  readonly body: readonly Paragraph[];
}

export interface LettersText {
  /** Before the subject. */
  readonly head: readonly string[];
  readonly greeting: { readonly requester: string; readonly thirdParty: string };
  readonly close: readonly string[];
  readonly letters: Readonly<Record<LetterKind, LetterText>>;
}
