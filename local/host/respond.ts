import { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Asset } from './assets/assetStore';
import { contentSecurityPolicy } from './csp';

const always = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin' } as const;

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
}

/** Sends a page. Pages carry the visitor's data, so no cache may keep them. */
export function sendPage(request: IncomingMessage, response: ServerResponse, status: number, page: string): void {
  const packed = acceptsGzip(request);
  const body = packed ? gzipSync(page, { level: 6 }) : Buffer.from(page);
  response.writeHead(status, {
    ...always,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy,
    'Cache-Control': 'private, no-store',
    'Content-Length': body.length,
    Vary: 'Cookie, Accept-Encoding',
    ...(packed && { 'Content-Encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Sends a file whose address holds the hash of its content. */
export function sendAsset(request: IncomingMessage, response: ServerResponse, asset: Asset): void {
  const packed = asset.gzip !== undefined && acceptsGzip(request);
  const body = packed && asset.gzip ? asset.gzip : asset.body;
  response.writeHead(200, {
    ...always,
    'Content-Type': asset.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Length': body.length,
    Vary: 'Accept-Encoding',
    ...(packed && { 'Content-Encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...always, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(text);
}

/** 303 asks for the other page with GET, whatever the method was. */
export function redirect(response: ServerResponse, location: string, headers: Readonly<Record<string, string | string[]>> = {}): void {
  response.writeHead(303, { ...always, Location: location, 'Cache-Control': 'no-store', ...headers });
  response.end();
}
