import { invalidExpression } from '../../store/refusals';

/** A constant of SharePoint's URL language: in the arguments of a function, in an alias (`@a1=…`), in `$filter`. */
export type Literal =
  | { readonly kind: 'string' | 'guid' | 'datetime'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'null'; readonly value: null };

const numberShape = /^-?\d+(\.\d+)?(e[+-]?\d+)?[dmlf]?$/i;
const guidShape = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const typedShape = /^(guid|datetime|datetimeoffset|binary|time)'(.*)'$/is;

/** Takes the outer quotes off and halves the doubled ones. Undefined when a lone quote stands inside. */
function unquote(text: string): string | undefined {
  const inner = text.slice(1, -1);
  return inner.replace(/''/g, '').includes("'") ? undefined : inner.replace(/''/g, "'");
}

function quoted(text: string): Literal {
  const value = text.length >= 2 && text.endsWith("'") ? unquote(text) : undefined;
  if (value === undefined) throw invalidExpression(text);
  return { kind: 'string', value };
}

function json(text: string): Literal {
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    throw invalidExpression(text);
  }
}

/** A guid without braces, in lower case; undefined for any other text. */
export function guidOf(text: string): string | undefined {
  return guidShape.test(text) ? text.replace(/[{}]/g, '').toLowerCase() : undefined;
}

/** Reads one constant. Throws InvalidClientQueryException for anything that is none. */
export function parseLiteral(source: string): Literal {
  const text = source.trim();
  if (text.startsWith("'")) return quoted(text);
  if (text.startsWith('{') || text.startsWith('[')) return guidOf(text) ? { kind: 'guid', value: guidOf(text) ?? '' } : json(text);
  if (/^(true|false)$/i.test(text)) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
  if (/^null$/i.test(text)) return { kind: 'null', value: null };
  if (numberShape.test(text)) return { kind: 'number', value: Number(text.replace(/[dmlf]$/i, '')) };
  const typed = typedShape.exec(text);
  if (!typed) throw invalidExpression(text);
  return { kind: typed[1].toLowerCase() === 'guid' ? 'guid' : 'datetime', value: typed[2] };
}
