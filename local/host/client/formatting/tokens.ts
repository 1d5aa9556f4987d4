import { FormattingError } from './expressionTree';

export type Token =
  | { readonly kind: 'number' | 'text' | 'name' | 'field' | 'operator'; readonly text: string };

const patterns: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['text', /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y],
  ['field', /\[[$!][^\]]+\]/y],
  ['name', /@?[A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)*/y],
  ['operator', /&&|\|\||[<>=!]=|[-+*/%<>!(),?:]/y],
];

/** Cuts an expression into its parts. Throws FormattingError at a sign that the language does not have. */
export function tokens(source: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const part = patternAt(source, at);
    if (!part) throw new FormattingError(`Unexpected sign at ${at} in ${source}`);
    if (part.kind !== 'space') found.push({ kind: part.kind, text: part.text });
    at += part.text.length;
  }
  return found;
}

function patternAt(source: string, at: number): { readonly kind: Token['kind'] | 'space'; readonly text: string } | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) return { kind, text: match[0] };
  }
  return undefined;
}
