/** A word, a number or a sign of a rule, and where it begins: 1 is the first character. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** In capitals. */
  readonly text: string;
  readonly written: string;
  readonly at: number;
}

const pattern = /\p{L}+|\d+|\S/gu;

/** The tokens of a rule, in order. White space only parts them. */
export function tokensOf(rule: string): readonly Token[] {
  return [...rule.matchAll(pattern)].map(({ 0: written, index }) => ({ kind: kindOf(written), text: written.toUpperCase(), written, at: index + 1 }));
}

function kindOf(text: string): Token['kind'] {
  if (/^\d/.test(text)) return 'number';
  return /^\p{L}/u.test(text) ? 'word' : 'sign';
}
