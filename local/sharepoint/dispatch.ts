import { Language } from '../../src/kernel/text';
import { WireReply } from '../server/wire';
import { DirectoryStore, SharePointError, SiteStore } from '../store/contract';
import { apiPathOf } from './apiPath';
import { Call, Method } from './call';
import { requireDigest } from './digest';
import { rootResource } from './endpoints/root';
import { parseQueryOptions } from './odata/queryOptions';
import { errorBody, unexpected } from './respond/error';
import { Format, formatOf } from './respond/format';
import { LightWriter } from './respond/light';
import { Reply } from './respond/model';
import { VerboseWriter } from './respond/verbose';
import { aliasesOf, parseSegments, Segment } from './url/segments';
import { perform, walk } from './walk';

export interface Services {
  readonly store: SiteStore & DirectoryStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One request to the API: as it came over HTTP, or cut out of a batch. */
export interface ApiRequest {
  readonly method: string;
  readonly url: URL;
  /** By lower-case name. */
  readonly header: (name: string) => string | undefined;
  readonly text: string;
  /** The body as it came; `text` is empty for a file's. */
  readonly bytes: Uint8Array;
  readonly userId: number;
  readonly language: Language;
  /** A batch's digest stands for its parts; a bearer token needs none. */
  readonly digest: 'asked' | 'not asked';
}

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'MERGE', 'PATCH', 'PUT', 'DELETE']);

function isMethod(name: string): name is Method {
  return methods.has(name);
}

/** `X-HTTP-Method` on a POST says what is meant. */
function methodOf(request: Pick<ApiRequest, 'method' | 'header'>): Method {
  const verb = request.method.toUpperCase();
  const meant = verb === 'POST' ? (request.header('x-http-method') ?? request.header('x-http-method-override') ?? verb).trim().toUpperCase() : verb;
  if (meant === 'HEAD') return 'GET';
  if (!isMethod(meant)) throw new SharePointError(405, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', `The HTTP method '${meant}' is not supported.`);
  return meant;
}

function needsDigest(method: Method, segments: readonly Segment[]): boolean {
  return method !== 'GET' && segments[0]?.name.toLowerCase() !== 'contextinfo';
}

function callOf(request: ApiRequest, services: Services, method: Method, format: Format): Call {
  const { store, now } = services;
  // Links lead back to the name by which the client knows this server: cookies belong to that name.
  const { origin } = request.url;
  return {
    store, origin, now, method, format, caller: { userId: request.userId }, language: request.language, apiUrl: `${origin}${store.web.serverRelativeUrl}/_api`,
    rawPath: request.url.pathname, query: request.url.searchParams, options: parseQueryOptions(request.url.searchParams), header: request.header, text: request.text, bytes: request.bytes,
  };
}

function bodyHeaders(format: Format): Record<string, string> {
  const version: Record<string, string> = format.odata === 4 ? { 'OData-Version': '4.0' } : { DataServiceVersion: '3.0' };
  return { 'Content-Type': format.contentType, 'Cache-Control': 'private, max-age=0', ...version };
}

function wire(reply: Reply, call: Call): WireReply {
  const headers = bodyHeaders(call.format);
  if (reply.kind === 'raw') return { status: 200, headers: { ...headers, 'Content-Type': reply.contentType }, body: reply.body };
  if (reply.kind === 'none') return { status: reply.status, headers: { ...headers, ...reply.headers }, body: '' };
  const writer = call.format.metadata === 'verbose' ? new VerboseWriter(call.apiUrl) : new LightWriter(call.format, call.apiUrl);
  const body = JSON.stringify(writer.body(reply));
  if (reply.kind !== 'entity') return { status: 200, headers, body };
  const etag: Record<string, string> = reply.entity.etag === undefined ? {} : { ETag: reply.entity.etag };
  return { status: reply.status ?? 200, headers: { ...headers, ...etag, ...reply.headers }, body };
}

/** A refusal in the form that the client asked for. */
export function errorReply(error: SharePointError, header: ApiRequest['header']): WireReply {
  const format = formatOf(header);
  return { status: error.status, headers: bodyHeaders(format), body: JSON.stringify(errorBody(error, format)) };
}

function answer(request: ApiRequest, services: Services): WireReply {
  const path = apiPathOf(request.url.pathname);
  if (path === undefined) return { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: '404 FILE NOT FOUND' };
  const method = methodOf(request);
  const segments = parseSegments(path, aliasesOf(request.url.searchParams));
  if (request.digest === 'asked' && needsDigest(method, segments)) requireDigest(services.store, request.userId, request.header('x-requestdigest'), services.now());
  const call = callOf(request, services, method, formatOf(request.header));
  return wire(perform(walk(rootResource(call), segments), method), call);
}

/** Answers one request. Never throws: a refusal is an answer, and an unexpected failure is a 500 and a line in the log. */
export function dispatch(request: ApiRequest, services: Services): WireReply {
  try {
    return answer(request, services);
  } catch (error) {
    if (error instanceof SharePointError) return errorReply(error, request.header);
    console.error(`${request.method} ${request.url.pathname} failed:`, error);
    return errorReply(unexpected(), request.header);
  }
}
