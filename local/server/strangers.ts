import { IncomingMessage } from 'node:http';
import { graphError } from '../graph/errors';
import { errorReply } from '../sharepoint/dispatch';
import { isApiPath } from '../sharepoint/apiPath';
import { isGraphPath } from '../graph/graphPath';
import { SharePointError } from '../store/contract';
import { denied } from '../store/refusals';
import { Recognized } from './visitors';
import { WireReply } from './wire';

const unknownToken = (): SharePointError =>
  new SharePointError(401, '-2147024891, System.UnauthorizedAccessException', 'Attempted to perform an unauthorized operation.');

/** The services know no default persona: who does not say who they are is refused. Pages are for everybody. */
export function refuseStranger(request: IncomingMessage, path: string, who: Recognized): WireReply | undefined {
  if (who.kind === 'known' || request.method === 'OPTIONS') return undefined;
  const header = (name: string): string | undefined => { const value = request.headers[name]; return Array.isArray(value) ? value[0] : value; };
  const badToken = who.kind === 'stranger' && who.by === 'bearer';
  if (isApiPath(path)) {
    const reply = errorReply(badToken ? unknownToken() : denied(), header);
    return badToken ? { ...reply, headers: { ...reply.headers, 'WWW-Authenticate': 'Bearer realm="local"' } } : reply;
  }
  if (!isGraphPath(path)) return undefined;
  const message = badToken ? 'Access token validation failure.' : 'Access token is empty.';
  return graphError(401, 'InvalidAuthenticationToken', message);
}
