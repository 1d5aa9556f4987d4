import { randomUUID } from 'node:crypto';
import { WireReply } from '../server/wire';

/** A refusal of Graph: thrown by the endpoints, written by the handler. */
export class GraphError extends Error {
  public constructor(
    public readonly status: number,
    public readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const graphJson = (status: number, body: unknown): WireReply => ({
  status,
  headers: { 'Content-Type': 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8', 'OData-Version': '4.0', 'Cache-Control': 'no-cache' },
  body: JSON.stringify(body),
});

/** Graph's error envelope. The date inside is the wall clock's: it only helps to find the request in a log. */
export function graphError(status: number, code: string, message: string): WireReply {
  const id = randomUUID();
  const date = new Date().toISOString().slice(0, 19);
  return graphJson(status, { error: { code, message, innerError: { date, 'request-id': id, 'client-request-id': id } } });
}

export const notFound = (id: string): GraphError =>
  new GraphError(404, 'Request_ResourceNotFound', `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`);
export const noSegment = (name: string): GraphError => new GraphError(400, 'BadRequest', `Resource not found for the segment '${name}'.`);
export const badRequest = (message: string): GraphError => new GraphError(400, 'BadRequest', message);
export const unsupported = (message: string): GraphError => new GraphError(400, 'Request_UnsupportedQuery', message);
