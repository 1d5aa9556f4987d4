import { invalidExpression } from '../../store/refusals';

/** The system query options of one request, cut but not yet matched with columns. */
export interface QueryOptions {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly filter?: string;
  readonly orderBy: readonly { readonly path: string; readonly descending: boolean }[];
  readonly top?: number;
  readonly skip?: number;
  readonly skipToken?: string;
}

const pathShape = /^(\*|[\p{L}_][\p{L}\p{N}_.]*(\/(\*|[\p{L}_][\p{L}\p{N}_.]*))*)$/u;

function get(query: URLSearchParams, name: string): string | undefined {
  for (const [key, value] of query) if (key.toLowerCase() === name && value.trim() !== '') return value.trim();
  return undefined;
}

function paths(text: string | undefined): string[] {
  if (text === undefined) return [];
  const parts = text.split(',').map(part => part.trim()).filter(part => part !== '');
  for (const part of parts) if (!pathShape.test(part)) throw invalidExpression(part);
  return [...new Set(parts)];
}

function orderTerms(text: string | undefined): QueryOptions['orderBy'] {
  if (text === undefined) return [];
  return text.split(',').map(part => {
    const [path, direction = 'asc', ...rest] = part.trim().split(/\s+/);
    if (!pathShape.test(path) || rest.length > 0 || !/^(asc|desc)$/i.test(direction)) throw invalidExpression(text);
    return { path, descending: direction.toLowerCase() === 'desc' };
  });
}

function count(query: URLSearchParams, name: string): number | undefined {
  const text = get(query, name);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw invalidExpression(text);
  return Number(text);
}

/** Reads `$select`, `$expand`, `$filter`, `$orderby`, `$top`, `$skip`, `$skiptoken`, whatever their case. Throws a 400 for a malformed one. */
export function parseQueryOptions(query: URLSearchParams): QueryOptions {
  return {
    select: paths(get(query, '$select')),
    expand: paths(get(query, '$expand')),
    filter: get(query, '$filter'),
    orderBy: orderTerms(get(query, '$orderby')),
    top: count(query, '$top'),
    skip: count(query, '$skip'),
    skipToken: get(query, '$skiptoken'),
  };
}
