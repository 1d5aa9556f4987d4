import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { WireReply } from '../../server/wire';
import { SharePointError } from '../../store/contract';
import { requireDigest } from '../digest';
import { ApiRequest, dispatch, errorReply, Services } from '../dispatch';
import { BatchPart, parseBatch } from './parseBatch';

/** Headers that SharePoint repeats for each part, in capitals. */
const repeated = ['Content-Type', 'ETag', 'Location'] as const;

function urlOf(part: BatchPart, outer: URL): URL | undefined {
  try {
    const { pathname, search } = new URL(part.target, outer);
    return new URL(`${pathname}${search}`, outer.origin);
  } catch {
    return undefined;
  }
}

const badAddress = (): SharePointError => new SharePointError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'The address of a batch part is not valid.');

function answerPart(part: BatchPart, outer: ApiRequest, services: Services): WireReply {
  const header = (name: string): string | undefined => part.headers.get(name);
  const url = urlOf(part, outer.url);
  if (!url || /\/\$batch\/?$/i.test(url.pathname)) return errorReply(badAddress(), header);
  return dispatch({ ...outer, method: part.method, url, header, text: part.body, bytes: Buffer.from(part.body), digest: 'not asked' }, services);
}

function write(reply: WireReply): string {
  const headers = repeated.filter(name => reply.headers[name] !== undefined).map(name => `${name.toUpperCase()}: ${reply.headers[name]}`);
  return [
    'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `HTTP/1.1 ${reply.status} ${STATUS_CODES[reply.status] ?? ''}`, ...headers, '', String(reply.body), '',
  ].join('\r\n');
}

function answer(request: ApiRequest, services: Services): WireReply {
  if (request.method !== 'POST') throw new SharePointError(405, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', `The HTTP method '${request.method}' cannot be used to access the resource '$batch'.`);
  // Even a batch of nothing but reads needs the digest.
  if (request.digest === 'asked') requireDigest(services.store, request.userId, request.header('x-requestdigest'), services.now());
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = parseBatch(request.text, request.header('content-type')).map(part => `--${boundary}\r\n${write(answerPart(part, request, services))}`);
  return { status: 200, headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}`, 'Cache-Control': 'private, max-age=0' }, body: `${parts.join('')}--${boundary}--\r\n` };
}

/** Answers `$batch`: part after part, each for itself, in one flat list without change sets. Never throws. */
export function answerBatch(request: ApiRequest, services: Services): WireReply {
  try {
    return answer(request, services);
  } catch (error) {
    if (error instanceof SharePointError) return errorReply(error, request.header);
    throw error;
  }
}
