import { FieldRow, ItemPage } from '../../store/contract';
import { FieldIndex } from '../fieldIndex';

/** Where a page begins: after this item, whose order columns held these values. `back` asks for the page before it. */
export interface PagePosition {
  readonly id: number;
  readonly orderValues: Readonly<Record<string, string>>;
  readonly back: boolean;
}

/** .NET's URL encoding: as encodeURIComponent but with lower-case escapes, `+` for a space and the quote escaped. */
export function encodeQuery(text: string): string {
  return encodeURIComponent(text).replace(/%20/g, '+').replace(/'/g, '%27').replace(/%[0-9A-F]{2}/g, escape => escape.toLowerCase());
}

/** `2026-03-05T05:00:00Z` as SharePoint writes it inside a token: `20260305 05:00:00`. */
function toTokenValue(field: FieldRow | undefined, value: string): string {
  return field?.type === 'DateTime' ? value.replace(/^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)Z$/, '$1$2$3 $4') : value;
}

function fromTokenValue(field: FieldRow | undefined, text: string): string {
  if (field?.type !== 'DateTime') return text;
  return text.replace(/^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d)$/, '$1-$2-$3T$4Z');
}

/** Writes `Paged=TRUE&p_<Field>=…&p_ID=…` for the page after the place where one ended. */
export function writeSkipToken(place: NonNullable<ItemPage['next']>, fields: FieldIndex): string {
  const terms = Object.entries(place.orderValues).map(([name, value]) => `p_${name}=${encodeQuery(toTokenValue(fields.find(name), value))}`);
  return ['Paged=TRUE', ...terms, `p_ID=${place.id}`].join('&');
}

/** Reads a token; undefined when it names no item, and SharePoint then answers from the start. */
export function readSkipToken(token: string, fields: FieldIndex): PagePosition | undefined {
  const parts = new URLSearchParams(token.replace(/^\?/, ''));
  const id = Number(parts.get('p_ID') ?? parts.get('p_Id') ?? NaN);
  if (!Number.isSafeInteger(id)) return undefined;
  const orderValues: Record<string, string> = {};
  for (const [key, value] of parts) {
    if (!key.startsWith('p_') || /^p_id$/i.test(key)) continue;
    const name = key.slice(2);
    orderValues[name] = fromTokenValue(fields.find(name), value);
  }
  return { id, orderValues, back: parts.get('PagedPrev') === 'TRUE' };
}
