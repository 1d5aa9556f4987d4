import { invalidExpression } from '../../store/refusals';
import { Literal, parseLiteral } from './literal';

/** One argument of a segment: `getByTitle('x')` has no name, `addroleassignment(principalid=3)` has one (in lower case). */
export interface Argument {
  readonly name?: string;
  readonly value: Literal;
}

/** `lists(guid'…')` is `lists` with one argument; `getItems()` has an empty list of them; `items` has none at all. */
export interface Segment {
  readonly name: string;
  readonly args?: readonly Argument[];
}

export type Aliases = ReadonlyMap<string, string>;

/** Splits at a character that stands outside quotes, parentheses and braces. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let inQuotes = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === "'") inQuotes = !inQuotes;
    if (inQuotes) continue;
    if ('({['.includes(character)) depth++;
    if (')}]'.includes(character)) depth--;
    if (character !== separator || depth > 0) continue;
    parts.push(text.slice(start, i));
    start = i + 1;
  }
  if (inQuotes || depth !== 0) throw invalidExpression(text);
  parts.push(text.slice(start));
  return parts;
}

function literalOf(text: string, aliases: Aliases): Literal {
  const trimmed = text.trim();
  if (!trimmed.startsWith('@')) return parseLiteral(trimmed);
  const aliased = aliases.get(trimmed.toLowerCase());
  if (aliased === undefined) throw invalidExpression(trimmed);
  return parseLiteral(aliased);
}

function argumentOf(text: string, aliases: Aliases): Argument {
  const named = /^\s*([A-Za-z_]\w*)\s*=(.*)$/s.exec(text);
  if (!named) return { value: literalOf(text, aliases) };
  return { name: named[1].toLowerCase(), value: literalOf(named[2], aliases) };
}

function segmentOf(text: string, aliases: Aliases): Segment {
  const open = text.indexOf('(');
  if (open < 0) return { name: text };
  if (!text.endsWith(')') || open === 0) throw invalidExpression(text);
  const inner = text.slice(open + 1, -1);
  const args = inner.trim() === '' ? [] : splitOutside(inner, ',').map(part => argumentOf(part, aliases));
  return { name: text.slice(0, open), args };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw invalidExpression(path);
  }
}

/**
 * Reads what follows `/_api/`: `web/lists/getByTitle('a''b')/items(3)`. Percent-escapes are decoded first, as IIS does, so a slash
 * inside quotes may stand plain or escaped. `aliases` holds the query's `@…` values by lower-case name. Throws
 * InvalidClientQueryException for a path that is no path.
 */
export function parseSegments(path: string, aliases: Aliases): Segment[] {
  return splitOutside(decode(path), '/')
    .filter(part => part !== '')
    .map(part => segmentOf(part, aliases));
}

/** The `@name=value` pairs of a query string, by lower-case name. */
export function aliasesOf(query: URLSearchParams): Aliases {
  return new Map([...query].filter(([name]) => name.startsWith('@')).map(([name, value]) => [name.toLowerCase(), value]));
}
