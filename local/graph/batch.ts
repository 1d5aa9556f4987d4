import { WireReply } from '../server/wire';
import { badRequest, graphError, graphJson } from './errors';
import { GraphRequest } from './request';

type Json = Readonly<Record<string, unknown>>;

interface BatchRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

/** Graph's limit. */
const mostRequests = 20;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function headersOf(value: unknown): ReadonlyMap<string, string> {
  return new Map(isObject(value) ? Object.entries(value).map(([name, text]) => [name.toLowerCase(), String(text)]) : []);
}

function requestOf(value: unknown): BatchRequest {
  if (!isObject(value)) throw badRequest('Invalid batch payload format.');
  const { id, method, url, headers, body, dependsOn } = value;
  if (typeof id !== 'string' || typeof method !== 'string' || typeof url !== 'string') throw badRequest('Invalid batch payload format.');
  return { id, method: method.toUpperCase(), url, headers: headersOf(headers), body, dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [] };
}

function requestsOf(text: string): BatchRequest[] {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw badRequest('Invalid batch payload format.');
  }
  const list = isObject(body) ? body['requests'] : undefined;
  if (!Array.isArray(list)) throw badRequest('Invalid batch payload format.');
  if (list.length > mostRequests) throw badRequest(`Number of batch request steps exceeds the maximum value of ${mostRequests}.`);
  const requests = list.map(requestOf);
  if (new Set(requests.map(each => each.id)).size !== requests.length) throw badRequest('Request Ids should be unique.');
  return requests;
}

/** JSON stays JSON; pictures travel as base64. */
function bodyOf(reply: WireReply): unknown {
  if (Buffer.isBuffer(reply.body)) return reply.body.toString('base64');
  return reply.body === '' ? undefined : (JSON.parse(reply.body) as unknown);
}

function urlOf(target: string, outer: URL): URL {
  return new URL(`/v1.0/${target.replace(/^\/+/, '').replace(/^v1\.0\//, '')}`, outer.origin);
}

/** Answers `/v1.0/$batch` with `answer` for each part. A part whose forerunner failed is not done and says 424. */
export function answerBatch(request: GraphRequest, answer: (part: GraphRequest) => WireReply): WireReply {
  const done = new Map<string, WireReply>();
  for (const { id, method, url, headers, body, dependsOn } of requestsOf(request.text)) {
    const failed = dependsOn.some(other => (done.get(other)?.status ?? 424) >= 400);
    const part: GraphRequest = { method, url: urlOf(url, request.url), header: name => headers.get(name), text: body === undefined ? '' : JSON.stringify(body), me: request.me };
    done.set(id, failed ? graphError(424, 'FailedDependency', 'A request that this one depends on has failed.') : answer(part));
  }
  return graphJson(200, { responses: [...done].map(([id, reply]) => ({ id, status: reply.status, headers: reply.headers, body: bodyOf(reply) })) });
}
