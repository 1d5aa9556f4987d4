import { createServer, IncomingMessage, Server, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { graphHandler } from '../graph/handler';
import { downloadHandler } from '../sharepoint/download';
import { sharePointHandler } from '../sharepoint/handler';
import { Handler, LocalSite, LocalSiteOptions, Visit } from './contract';
import { faultReply, unheard } from './faults';
import { refuseStranger } from './strangers';
import { Recognized, Visitors } from './visitors';
import { send, setSharePointHeaders } from './wire';

/** The site answers to this machine alone. */
const loopback = '127.0.0.1';

/** Another program listens on the port that was asked for. */
export class PortTakenError extends Error {
  public constructor(public readonly port: number) {
    super(`Port ${port} of this computer is in use by another program. Stop that program, or start with another port.`);
    this.name = 'PortTakenError';
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error));
    server.listen(port, loopback, () => resolve((server.address() as AddressInfo).port));
  });
}

function addressOf(request: IncomingMessage): URL | undefined {
  try {
    return new URL(request.url ?? '/', `http://${request.headers.host ?? loopback}`);
  } catch {
    return undefined;
  }
}

/**
 * Only the names of this machine itself. A page of the open web may give its own name this machine's address; the browser would then let
 * it read what is here as if it were its own.
 */
function isOwnAddress(url: URL): boolean {
  return url.hostname === loopback || url.hostname === 'localhost';
}

class Front {
  private readonly visitors: Visitors;

  public constructor(private readonly options: LocalSiteOptions, private readonly handlers: readonly Handler[]) {
    this.visitors = new Visitors(options.store);
  }

  /** Never rejects: whatever goes wrong becomes an answer and a line in the log. */
  public async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setSharePointHeaders(response);
    try {
      await this.withFaults(request, response);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      console.error(`${request.method} ${request.url} failed:`, error);
      if (response.headersSent) response.destroy();
      else send(request, response, { status: 500, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: 'An unexpected error has occurred.' });
    }
  }

  private async withFaults(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = addressOf(request);
    if (!url) return send(request, response, { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: '400 BAD REQUEST' });
    if (!isOwnAddress(url)) return send(request, response, { status: 421, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: '421 MISDIRECTED REQUEST' });
    const fault = this.options.faults?.({ method: request.method ?? 'GET', url: request.url ?? '/' });
    if (fault === undefined) return this.handle(request, response, url);
    if (fault === 'cutAfter') await this.handle(request, unheard(request), url);
    const reply = faultReply(fault, url.pathname);
    if (reply) send(request, response, reply);
    else request.socket.destroy();
  }

  private async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const who: Recognized = this.visitors.recognize(request);
    const refusal = refuseStranger(request, url.pathname, who);
    if (refusal) return send(request, response, refusal);
    const visit: Visit = { url, visitor: who.visitor };
    for (const handler of this.handlers) if (await handler(request, response, visit)) return;
    send(request, response, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: '404 FILE NOT FOUND' });
  }
}

/**
 * Starts the embedded SharePoint and Graph, and the host's pages when there are any, on this machine's loopback address only.
 * Rejects with PortTakenError when the port is in use. The store stays the caller's: `close` does not close it.
 */
export async function startLocalSite(options: LocalSiteOptions): Promise<LocalSite> {
  const server = createServer();
  const port = await listen(server, options.port);
  const origin = `http://${loopback}:${port}`;
  const services = { store: options.store, now: options.now };
  const front = new Front(options, [sharePointHandler(services), graphHandler(services), downloadHandler(options.store), ...(options.host ? [options.host] : [])]);
  server.on('request', (request, response) => void front.answer(request, response));
  return {
    origin,
    siteUrl: `${origin}${options.store.web.serverRelativeUrl}`,
    close: () => new Promise((resolve, reject) => {
      server.close(error => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    }),
  };
}
