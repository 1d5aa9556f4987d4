import { randomUUID } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A finished answer, before compression. */
export interface WireReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Below this the envelope of gzip costs more than it saves. */
const smallestZipped = 500;

/** The largest body that is still read to its end, so that the refusal reaches the client; beyond it the connection is dropped. */
const patience = 64 * 1024 * 1024;

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
}

/** Sends an answer, zipped when the client takes that and the body is worth it. */
export function send(request: IncomingMessage, response: ServerResponse, reply: WireReply): void {
  const plain = Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(reply.body, 'utf8');
  const zip = plain.length > smallestZipped && acceptsGzip(request) && !/^image\//.test(reply.headers['Content-Type'] ?? '');
  const body = zip ? gzipSync(plain) : plain;
  const zipped = zip ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {};
  const length: Record<string, string> = reply.status === 204 ? {} : { 'Content-Length': String(body.length) };
  response.writeHead(reply.status, { ...reply.headers, ...zipped, ...length });
  response.end(request.method === 'HEAD' || reply.status === 204 ? undefined : body);
}

/** Reads a body; `tooLong` with the bytes it had when it passes the limit. Rejects when the client goes away. */
export function readBody(request: IncomingMessage, limit: number): Promise<{ readonly bytes: Buffer } | { readonly tooLong: number }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      if (length > Math.max(patience, limit)) request.destroy();
    });
    request.on('end', () => resolve(length > limit ? { tooLong: length } : { bytes: Buffer.concat(chunks) }));
    request.on('error', reject);
    request.on('close', () => { if (!request.complete) reject(new Error('The client went away.')); });
  });
}

/** What SharePoint puts on every answer. */
export function setSharePointHeaders(response: ServerResponse): void {
  const id = randomUUID();
  response.setHeader('SPRequestGuid', id);
  response.setHeader('request-id', id);
  response.setHeader('SPClientServiceRequestDuration', '12');
  response.setHeader('SPRequestDuration', '14');
  response.setHeader('X-SharePointHealthScore', '0');
  response.setHeader('X-SP-SERVERSTATE', 'ReadOnly=0');
  response.setHeader('MicrosoftSharePointTeamServices', '16.0.0.25326');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}
