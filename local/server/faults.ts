import { IncomingMessage, ServerResponse } from 'node:http';
import { Fault } from './contract';
import { WireReply } from './wire';

/** Whole seconds, as SharePoint gives them. */
const retryAfter = '1';

const busy = (status: 429 | 503, text: string): WireReply => ({ status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': retryAfter }, body: text });

const graphBusy = (status: 429 | 503): WireReply => ({
  status,
  headers: { 'Content-Type': 'application/json', 'Retry-After': retryAfter },
  body: JSON.stringify({
    error: status === 429
      ? { code: 'activityLimitReached', message: 'The request has been throttled', innerError: { code: 'throttledRequest' } }
      : { code: 'serviceNotAvailable', message: 'The service is temporarily unavailable.' },
  }),
});

/** The answer of a server that is asked too much or is not well; undefined for faults of the connection. */
export function faultReply(fault: Fault, path: string): WireReply | undefined {
  const isGraph = path.startsWith('/v1.0/');
  if (fault === 'throttle') return isGraph ? graphBusy(429) : busy(429, '429 TOO MANY REQUESTS');
  if (fault === 'unavailable') return isGraph ? graphBusy(503) : busy(503, '503 SERVER UNAVAILABLE');
  return undefined;
}

/** A response that no socket belongs to: the work is done and nobody hears of it. */
export function unheard(request: IncomingMessage): ServerResponse {
  return new ServerResponse(request);
}
