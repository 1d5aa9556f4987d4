import { randomUUID } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Handler, Visit } from '../server/contract';
import { readBody, send, WireReply } from '../server/wire';
import { answerBatch } from './batch';
import { GraphError, graphError } from './errors';
import { graphSegments, isGraphPath } from './graphPath';
import { GraphRequest, GraphServices } from './request';
import { answerUsers } from './users';

/** Graph's limit for one request, in bytes. */
const largestBody = 4 * 1024 * 1024;
const localOrigin = /^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/;

/** Pages on other ports of this machine may ask too, as SharePoint's workbench does. */
function allowLocalPages(request: IncomingMessage, response: ServerResponse): void {
  const origin = request.headers.origin;
  if (origin === undefined || !localOrigin.test(origin)) return;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Expose-Headers', 'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, Retry-After');
  response.setHeader('Vary', 'Origin');
}

function preflight(request: IncomingMessage): WireReply {
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE, OPTIONS',
      'Access-Control-Allow-Headers': String(request.headers['access-control-request-headers'] ?? '*'),
      'Access-Control-Max-Age': '3600',
    },
    body: '',
  };
}

function answer(request: GraphRequest, services: GraphServices): WireReply {
  try {
    const segments = graphSegments(request.url.pathname);
    if (!segments) return graphError(400, 'BadRequest', 'The request address cannot be read.');
    if (segments[0] !== '$batch') return answerUsers(request, services, segments);
    return request.method === 'POST' ? answerBatch(request, part => answer(part, services)) : graphError(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
  } catch (error) {
    if (error instanceof GraphError) return graphError(error.status, error.code, error.message);
    console.error(`${request.method} ${request.url.pathname} failed:`, error);
    return graphError(500, 'InternalServerError', 'An internal server error occurred.');
  }
}

async function reply(request: IncomingMessage, visit: Visit, services: GraphServices): Promise<WireReply> {
  const read = await readBody(request, largestBody);
  if ('tooLong' in read) return graphError(413, 'RequestEntityTooLarge', 'The request is too large.');
  const me = services.store.userBySiteId(visit.visitor.userId);
  if (!me) return graphError(401, 'InvalidAuthenticationToken', 'Access token is empty.');
  const header = (name: string): string | undefined => { const value = request.headers[name]; return Array.isArray(value) ? value[0] : value; };
  return answer({ method: request.method ?? 'GET', url: visit.url, header, text: read.bytes.toString('utf8'), me }, services);
}

/** Graph's `/v1.0`, as far as the intranet uses it: people, photos, managers, mail. */
export function graphHandler(services: GraphServices): Handler {
  return async (request, response, visit) => {
    if (!isGraphPath(visit.url.pathname)) return false;
    const id = randomUUID();
    response.setHeader('request-id', id);
    response.setHeader('client-request-id', String(request.headers['client-request-id'] ?? id));
    response.setHeader('x-ms-ags-diagnostic', JSON.stringify({ ServerInfo: { DataCenter: 'Local', Slice: 'E', Ring: '1' } }));
    allowLocalPages(request, response);
    send(request, response, request.method === 'OPTIONS' ? preflight(request) : await reply(request, visit, services));
    return true;
  };
}
