import { Language } from '../../src/kernel/text';
import { Caller, DirectoryStore, SharePointError, SiteStore } from '../store/contract';
import { verboseTypeMissing } from '../store/refusals';
import { QueryOptions } from './odata/queryOptions';
import { Format } from './respond/format';

export type Method = 'GET' | 'POST' | 'MERGE' | 'PATCH' | 'PUT' | 'DELETE';
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject { readonly [name: string]: JsonValue }

/** One request to the API as the endpoints see it: alone or cut out of a batch. */
export interface Call {
  readonly store: SiteStore & DirectoryStore;
  readonly caller: Caller;
  readonly language: Language;
  /** `http://127.0.0.1:4300` */
  readonly origin: string;
  /** `http://127.0.0.1:4300/sites/region/_api` */
  readonly apiUrl: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly method: Method;
  /** Path as it was asked for, percent-escapes and all. */
  readonly rawPath: string;
  readonly query: URLSearchParams;
  readonly options: QueryOptions;
  readonly format: Format;
  readonly header: (name: string) => string | undefined;
  /** The body as text; empty for a file's. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

const invalid = (message: string): SharePointError => new SharePointError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message);

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The body as a JSON object; an empty body is an empty one. Throws SharePoint's 400 for text that is no JSON object. */
export function bodyOf(call: Pick<Call, 'text'>): JsonObject {
  if (call.text.trim() === '') return {};
  const value = parse(call.text);
  if (!isObject(value)) throw invalid("A node of type 'StartArray' was read from the JSON reader when trying to read the start of an entry. However, a 'StartObject' node was expected.");
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw invalid('Invalid JSON. A token was not recognized in the JSON content.');
  }
}

/** The properties of an entity to add or change. A verbose body must name its type; what is metadata is left out. */
export function entityBodyOf(call: Pick<Call, 'text' | 'header'>): JsonObject {
  if (call.text.trim() === '') throw invalid("An unexpected 'EndOfInput' node was found when reading from the JSON reader. A 'StartObject' node was expected.");
  const body = bodyOf(call);
  const isVerbose = /odata=verbose/i.test(call.header('content-type') ?? '');
  const metadata = body['__metadata'];
  if (isVerbose && !(isObject(metadata) && typeof metadata['type'] === 'string')) throw verboseTypeMissing();
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== '__metadata' && !name.includes('odata.')));
}

/** `{"results": […]}` of verbose bodies, or a plain array; undefined for anything else. */
export function arrayOf(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  if (Array.isArray(value)) return value;
  const inner = isObject(value) ? value['results'] : undefined;
  return Array.isArray(inner) ? inner : undefined;
}

export function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(value: JsonValue | undefined): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export function objectOf(value: JsonValue | undefined): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

/** A property that must be a string, number, boolean or nothing; other JSON is refused as SharePoint does. */
export function flagOf(value: JsonValue | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 1) return true;
  return value === 'false' || value === 0 ? false : undefined;
}

