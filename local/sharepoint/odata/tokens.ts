import { invalidExpression } from '../../store/refusals';
import { Literal, parseLiteral } from '../url/literal';

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'literal'; readonly text: string; readonly literal: Literal }
  | { readonly kind: 'open' | 'close' | 'comma'; readonly text: string };

const punctuation: Readonly<Record<string, 'open' | 'close' | 'comma'>> = { '(': 'open', ')': 'close', ',': 'comma' };
const quotedShape = /^(guid|datetime|datetimeoffset)?'(?:[^']|'')*'/i;
const numberShape = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?[dmlf]?(?![\w-])/i;
const bareGuidShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/i;
/** A property path: letters of any language, since an internal name may hold them, with `/` between its parts. */
const wordShape = /^[\p{L}_][\p{L}\p{N}_.]*(?:\/[\p{L}_][\p{L}\p{N}_.]*)*/u;

function tokenAt(rest: string): Token | undefined {
  const mark = punctuation[rest[0]];
  if (mark) return { kind: mark, text: rest[0] };
  const constant = quotedShape.exec(rest) ?? bareGuidShape.exec(rest) ?? numberShape.exec(rest);
  if (constant) return { kind: 'literal', text: constant[0], literal: literalOf(constant[0]) };
  const word = wordShape.exec(rest);
  if (!word) return undefined;
  if (/^(true|false|null)$/i.test(word[0])) return { kind: 'literal', text: word[0], literal: parseLiteral(word[0]) };
  return { kind: 'word', text: word[0] };
}

function literalOf(text: string): Literal {
  return bareGuidShape.test(text) ? { kind: 'guid', value: text.toLowerCase() } : parseLiteral(text);
}

/** Cuts a `$filter` text into tokens. Throws InvalidClientQueryException at a character that starts none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const token = tokenAt(rest);
    if (!token) throw invalidExpression(text);
    tokens.push(token);
    rest = rest.slice(token.text.length).trimStart();
  }
  return tokens;
}
